import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The folder of a server: `dir` when given, and then it is kept, else a temporary one to be removed at the
 * end. It belongs to `owner` when there is one; a temporary one that is `open` lets other users through.
 *
 * @param {string} name
 * @param {{ dir?: string, owner?: { uid: number, gid: number }, open?: boolean }} [options]
 * @returns {{ path: string, temporary: boolean }}
 */
export function serverFolder(name, { dir, owner, open = false } = {}) {
  const path = dir ? resolve(dir) : mkdtempSync(join(tmpdir(), `bidiq-${name}-`))
  mkdirSync(path, { recursive: true })
  if (open && !dir) chmodSync(path, 0o755)
  if (owner) {
    chmodSync(path, 0o700)
    chownSync(path, owner.uid, owner.gid)
  }
  return { path, temporary: dir === undefined }
}

/**
 * Whom to run a server as that refuses to be root: undefined when we are not root ourselves.
 *
 * @param {string[]} names the first that exists on this machine
 */
export function unprivileged(names) {
  if (process.getuid?.() !== 0) return undefined
  for (const name of names) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    if (uid?.trim() && gid?.trim()) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(`No such user here: ${names.join(', ')}`)
}
