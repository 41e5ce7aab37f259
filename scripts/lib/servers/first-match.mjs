import { createInterface } from 'node:readline'

/**
 * Resolves with what `pattern` matches in the output of a child, or rejects when it ends or `timeoutMs` pass
 * before. Goes on reading afterwards, or a full pipe would stop the child.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp} pattern
 * @param {number} timeoutMs
 * @param {(line: string) => void} onLine called with every line, to the end
 * @returns {Promise<RegExpExecArray>}
 */
export function firstMatch(child, pattern, timeoutMs, onLine) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready after ${timeoutMs / 1000} s`)), timeoutMs)
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        onLine(line)
        const match = pattern.exec(line)
        if (!match) return
        clearTimeout(timer)
        resolve(match)
      })
    }
    const fail = (reason) => {
      clearTimeout(timer)
      reject(new Error(reason))
    }
    child.once('error', ({ message }) => fail(message))
    // Not 'exit': when 'close' comes, what it had to say has been read.
    child.once('close', (code, signal) => fail(`it ended with ${signal ?? `code ${code}`}`))
  })
}
