import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const PARENT = process.ppid
/** A Ctrl-C comes twice: from the terminal, and from whoever started us and passes it on. */
const SAME_REQUEST_MS = 1_000

/** Resolves with the exit code, by the shell's convention (128 + n) when a signal ended the child. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/**
 * Calls `stop` with the signal by which someone asks us to end. Killing npm counts: it passes its signal to
 * a shell that dies without telling us. Returns what undoes this.
 */
export function onStop(stop) {
  let heardAt = -Infinity
  const hear = (signal) => {
    const isSame = performance.now() - heardAt < SAME_REQUEST_MS
    heardAt = performance.now()
    if (!isSame) stop(signal)
  }
  for (const signal of SIGNALS) process.on(signal, hear)
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === PARENT) return
    clearInterval(watch)
    hear('SIGTERM')
  }, 200).unref()

  return () => {
    for (const signal of SIGNALS) process.off(signal, hear)
    clearInterval(watch)
  }
}

/**
 * Passes the request to end on to the child, and kills it when it has not ended `graceMs` after the first.
 * Returns a function that tells whether there has been one.
 */
export function forwardStop(child, { graceMs = 5_000 } = {}) {
  let asked = false
  onStop((signal) => {
    child.kill(signal)
    if (!asked) setTimeout(() => child.kill('SIGKILL'), graceMs).unref()
    asked = true
  })
  return () => asked
}

/** Runs a command on this terminal until it ends, and resolves with its exit code. Asked to stop, ends us as well. */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  let asked = false
  const undo = onStop((signal) => {
    asked = true
    child.kill(signal)
  })
  try {
    const code = await exitOf(child)
    if (asked) process.exit(code || 130)
    return code
  } finally {
    undo()
  }
}
