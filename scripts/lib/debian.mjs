import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { say } from './console.mjs'
import { findProgram, PROGRAMS } from './programs.mjs'

/** What Debian's packages ask before they start a service of theirs. */
const POLICY = '/usr/sbin/policy-rc.d'

/** Whether the program is here, after trying to install it where we may (root on Debian); says how when we may not. */
export function ensureProgram(name) {
  if (findProgram(name)) return true
  const { packages, name: command } = PROGRAMS[name]
  const chosen = name === 'chromium' && process.env.CHROMIUM_PATH
  if (!chosen && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`instalando ${packages[0]}…`)
    aptGet('update')
    for (const candidate of packages) if (install(candidate) && findProgram(name)) return true
  }
  say(`falta ${command}: sudo apt-get install ${packages[0]} / missing, install it`)
  return false
}

/** Installs without starting any service: the servers we use are our own, on ports of our own. */
function install(debianPackage) {
  const held = !existsSync(POLICY)
  if (held) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return aptGet('install', '--yes', '--no-install-recommends', debianPackage)
  } finally {
    if (held) rmSync(POLICY)
  }
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
