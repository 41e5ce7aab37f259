import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Other writers of npm, as of their last looks: no dependency of ours, they are installed to be measured. */
const PEERS = { hucre: '1.0.0', 'write-excel-file': '4.1.1', xlsx: '0.18.5' }
const folder = join(tmpdir(), 'bidiq-bench-peers')

export type Peer = keyof typeof PEERS

/** Installs what is not there yet; says so and answers false where that fails. */
export function installPeers(): boolean {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }))
  const isThere = Object.keys(PEERS).every((name) => existsSync(join(folder, 'node_modules', name)))
  if (isThere) return true
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
    execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'ignore' })
    return true
  } catch {
    console.log('SKIPPED: hucre, write-excel-file and SheetJS could not be installed')
    return false
  }
}

export async function importPeer<Module>(path: string): Promise<Module> {
  const file = createRequire(join(folder, 'package.json')).resolve(path)
  return (await import(pathToFileURL(file).href)) as Module
}

export function peerVersion(name: Peer): string {
  return PEERS[name]
}
