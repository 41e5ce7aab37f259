import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Gives a child a signal when its parent dies without a word (util-linux). */
const SETPRIV = '/usr/bin/setpriv'

/**
 * Starts a child that leads a session of its own, so that a Ctrl-C on the terminal reaches us alone and we say
 * what ends when; on Linux it gets `stopSignal` even when this process is killed.
 *
 * @param {{
 *   command: string, args: string[], env?: NodeJS.ProcessEnv, cwd?: string, stopSignal?: NodeJS.Signals,
 *   owner?: { uid: number, gid: number }, stdio?: import('node:child_process').StdioOptions,
 * }} options
 */
export function spawnBound(options) {
  const {
    command,
    args,
    env,
    cwd,
    owner,
    stopSignal = 'SIGTERM',
    stdio = ['ignore', 'pipe', 'pipe'],
  } = options
  const isBound = process.platform === 'linux' && existsSync(SETPRIV)
  const [program, ...rest] = isBound
    ? [SETPRIV, '--pdeathsig', stopSignal.replace('SIG', ''), '--', command, ...args]
    : [command, ...args]
  return spawn(program, rest, { cwd, env: env ?? process.env, ...owner, stdio, detached: true })
}

/** Kills the child and what it started. */
export function killSession(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}
