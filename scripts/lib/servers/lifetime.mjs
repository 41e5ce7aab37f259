import { existsSync, rmSync } from 'node:fs'
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** What runs now: each ends when this process does. */
const running = new Set()

/**
 * Binds a server to this process: it is stopped when the process exits or is told to end by a signal.
 * Who listens to the signal too decides when that is; alone, we stop every server and then end.
 *
 * @param {{ stop(): Promise<unknown>, stopNow(): void, temporaryFolder?: string }} server
 * @returns {() => void} undoes it, once the server has ended
 */
export function bindToProcess(server) {
  if (running.size === 0) {
    process.on('exit', onExit)
    for (const signal of SIGNALS) process.on(signal, onSignal)
  }
  running.add(server)
  return () => {
    if (!running.delete(server) || running.size > 0) return
    process.off('exit', onExit)
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}

function onExit() {
  for (const server of running) server.stopNow()
  for (const { temporaryFolder } of running) if (temporaryFolder) removeFolder(temporaryFolder)
}

function onSignal(signal) {
  if (process.listenerCount(signal) > 1) return
  const all = [...running].map((server) => server.stop())
  void Promise.allSettled(all).then(() => process.exit(128 + constants.signals[signal]))
}

/** Again and again for a second at most: a server that is just ending may still write into it. Blocks. */
export function removeFolder(path) {
  for (let tries = 0; tries < 20; tries++) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 })
    if (!existsSync(path)) return
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
}
