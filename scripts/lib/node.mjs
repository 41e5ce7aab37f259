import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './console.mjs'
import { MODULES } from './paths.mjs'
import { exitOf, forwardStop } from './process.mjs'

const PINNED = join(MODULES, '.bin', 'node')

/**
 * Goes on only under Node 24 or newer: an older one hands this very command over to the Node that
 * package-lock.json pins. Where there is none (a Mac, a musl Linux), 22.16 is enough.
 */
export async function ensureNode() {
  if (atLeast(24, 0)) return
  if (!process.env.BIDIQ_PINNED_NODE && runs(PINNED)) {
    const child = spawn(PINNED, process.argv.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, BIDIQ_PINNED_NODE: '1' },
    })
    // The child has its own, shorter grace for what it started.
    forwardStop(child, { graceMs: 40_000 })
    process.exit(await exitOf(child))
  }
  if (!atLeast(22, 16)) {
    fail(
      `este computador tem o Node ${process.versions.node}; instale o Node 24 (https://nodejs.org)`,
      `Node ${process.versions.node} is too old here; install Node 24`,
    )
  }
}

function atLeast(major, minor) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number)
  return ourMajor > major || (ourMajor === major && ourMinor >= minor)
}

/** What plain Node needs to run our TypeScript files: nothing since 22.18. */
export function typeScriptFlags() {
  return atLeast(22, 18) ? [] : ['--experimental-strip-types']
}

function runs(binary) {
  return existsSync(binary) && spawnSync(binary, ['--version']).status === 0
}
