import { parseArgs } from 'node:util'

export type SimulatorOptions = {
  port?: number
  host?: string
  /** A directory of real records to serve instead of generated ones. */
  data?: string
  /** Contratações published in the last `days` days; by default at the PNCP's own rate. */
  rows?: number
  days?: number
  seed?: number
  /** Multiplies every waiting time and every time of the rate limit; 0 means neither. */
  latency?: number
  /** Freezes the clock at an instant (ISO; without an offset, in Brasília). */
  now?: string
}

export const DEFAULTS = {
  port: 4010,
  host: '127.0.0.1',
  days: 30,
  rowsPerDay: 125_000 / 30,
  seed: 1,
  latency: 1,
}

const NUMBERS = ['port', 'rows', 'days', 'seed', 'latency'] as const

/**
 * Reads the command line.
 *
 * @throws {TypeError} naming an unknown option or one that is not a number.
 */
export function parseOptions(args: string[]): SimulatorOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: {
      port: text,
      host: text,
      data: text,
      rows: text,
      days: text,
      seed: text,
      latency: text,
      now: text,
    },
  })
  const options: SimulatorOptions = { host: values.host, data: values.data, now: values.now }
  for (const name of NUMBERS) {
    if (values[name] === undefined) continue
    const number = Number(values[name])
    if (!Number.isFinite(number) || number < 0)
      throw new TypeError(`--${name} must be a number of at least 0`)
    options[name] = number
  }
  return options
}
