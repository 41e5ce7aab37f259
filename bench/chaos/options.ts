import { parseArgs } from 'node:util'

export type ChaosOptions = {
  /** Of all rows together. */
  searches: number
  /** What the rows may take; those that have no time left are not run, which is a failure. */
  seconds: number
  seed: number
  /** Of the simulated PNCP: 1 is as slow as the real one. */
  latency: number
  /** Rows whose name has this in it. */
  only: string | undefined
  /** Folder of the built application, when it is not this one. */
  app: string | undefined
  /** Where the logs of the replicas are kept; nowhere when omitted. */
  logs: string | undefined
}

/** @throws {TypeError} naming an unknown option or one that is not a number. */
export function readOptions(args: string[]): ChaosOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: { searches: text, seconds: text, seed: text, latency: text, only: text, app: text, logs: text },
  })
  const number = (name: 'searches' | 'seconds' | 'seed' | 'latency', fallback: number) => {
    const value = Number(values[name] ?? fallback)
    if (!(value > 0)) throw new TypeError(`--${name} must be a number above 0`)
    return value
  }
  return {
    searches: number('searches', 200),
    seconds: number('seconds', 680),
    seed: number('seed', 1),
    latency: number('latency', 2),
    only: values.only,
    app: values.app,
    logs: values.logs,
  }
}
