import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './console.mjs'

const NEEDED = {
  chromium: { command: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', packages: ['chromium'] },
  libreoffice: { command: '/usr/bin/soffice', packages: ['libreoffice-calc-nogui', 'libreoffice-calc'] },
}

/** Whether the program is here, after trying to install it where we may (root on Debian); says how when we may not. */
export function ensureProgram(name) {
  const { command, packages } = NEEDED[name]
  if (existsSync(command)) return true
  const chosen = name === 'chromium' && process.env.CHROMIUM_PATH
  if (!chosen && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`instalando ${packages[0]}…`)
    aptGet('update')
    for (const candidate of packages) {
      if (aptGet('install', '--yes', '--no-install-recommends', candidate) && existsSync(command)) return true
    }
  }
  say(`falta ${command}: sudo apt-get install ${packages[0]} / missing, install it`)
  return false
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
