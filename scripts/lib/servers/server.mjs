import { exitOf } from '../process.mjs'
import { killSession, spawnBound } from './bound-child.mjs'
import { firstMatch } from './first-match.mjs'
import { bindToProcess, removeFolder } from './lifetime.mjs'

const READY_MS = 30_000
const KEPT_LINES = 20

/**
 * A program that serves. `ended` resolves with its exit code, by the shell's convention; `stop` asks it to
 * end, kills it after its grace and removes its folder if that is temporary, and may be called again; `kill`
 * leaves it no time.
 *
 * @typedef {{
 *   name: string, pid: number, ended: Promise<number>, isRunning(): boolean, stop(): Promise<void>, kill(): void,
 * }} Server
 */

/**
 * Starts a program that serves until it is stopped, and resolves once a line of its output says it is ready.
 * However this process ends, the server ends as well and its temporary folder is removed.
 *
 * @param {{
 *   name: string, command: string, args: string[], ready: RegExp, onLine?: (line: string) => void,
 *   folder?: { path: string, temporary: boolean }, stopSignal?: NodeJS.Signals, graceMs?: number, readyMs?: number,
 *   env?: NodeJS.ProcessEnv, cwd?: string, owner?: { uid: number, gid: number },
 * }} options
 * @returns {Promise<Server & { said: RegExpExecArray }>} `said` is what `ready` matched
 * @throws {Error} with its last lines when it ends first, or is not ready within `readyMs`
 */
export async function startServer(options) {
  const { name, command, args, env, cwd, owner, ready, folder } = options
  const { stopSignal = 'SIGTERM', graceMs = 5_000, readyMs = READY_MS, onLine } = options
  const child = spawnBound({ command, args, env, cwd, owner, stopSignal })
  const ended = exitOf(child).catch(() => 127)
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  const temporaryFolder = folder?.temporary ? folder.path : undefined

  function stopNow() {
    if (!isRunning()) return
    child.kill(stopSignal)
    child.kill('SIGCONT') // one that somebody has frozen would never hear it
  }

  function kill() {
    if (isRunning()) killSession(child)
  }

  async function stop() {
    stopNow()
    const timer = setTimeout(kill, graceMs)
    await ended
    clearTimeout(timer)
    unbind()
    if (temporaryFolder) removeFolder(temporaryFolder)
  }

  const unbind = bindToProcess({ stop, stopNow, temporaryFolder })
  const lastLines = []
  try {
    const said = await firstMatch(child, ready, readyMs, (line) => {
      lastLines.push(line)
      if (lastLines.length > KEPT_LINES) lastLines.shift()
      onLine?.(line)
    })
    return { name, pid: child.pid, ended, isRunning, stop, kill, said }
  } catch (cause) {
    await stop()
    throw new Error(`${name} did not start: ${cause.message}\n${lastLines.join('\n')}`, { cause })
  }
}
