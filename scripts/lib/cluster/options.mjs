import { parseArgs } from 'node:util'
import { fail } from '../console.mjs'
import { DEMO_OPTIONS, DEMO_USAGE, simulatorArgs } from '../demo.mjs'

const USAGE = `npm run cluster -- [--replicas 3] [--port 8080] [--storage] [--without-database] [--keep DIR] ${DEMO_USAGE}`
const MOST_REPLICAS = 16

/**
 * Reads the command line.
 *
 * @returns {{
 *   replicas: number, port: number, storage: boolean, database: boolean, keep: string | undefined,
 *   simulator: string[] | undefined,
 * }} the replicas listen on the ports after `port`
 */
export function readClusterOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...DEMO_OPTIONS,
        replicas: { type: 'string', default: '3' },
        port: { type: 'string', default: '8080' },
        storage: { type: 'boolean', default: false },
        'without-database': { type: 'boolean', default: false },
        keep: { type: 'string' },
      },
    })
    const replicas = wholeNumber('--replicas', values.replicas, 1, MOST_REPLICAS)
    return {
      replicas,
      port: wholeNumber('--port', values.port, 1, 65_535 - replicas),
      storage: values.storage,
      database: !values['without-database'],
      keep: values.keep,
      simulator: simulatorArgs(values),
    }
  } catch (error) {
    return fail(`opção inválida; use ${USAGE}`, error.message)
  }
}

function wholeNumber(name, text, least, most) {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`${name} must be a whole number from ${least} to ${most}`)
}
