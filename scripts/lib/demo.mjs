import { typeScriptFlags } from './node.mjs'
import { childEnv, ROOT } from './paths.mjs'
import { startServer } from './servers/server.mjs'

const SIMULATOR_TIMEOUT_MS = 120_000

/** What a command line says of the demo, for `parseArgs`. */
export const DEMO_OPTIONS = {
  demo: { type: 'boolean', default: false },
  data: { type: 'string' },
  rows: { type: 'string', default: '125000' },
  latency: { type: 'string', default: '1' },
  seed: { type: 'string' },
}
export const DEMO_USAGE = '[--demo [--data DIR] [--rows N] [--latency F] [--seed N]]'

/** The arguments of the demo's simulator, or undefined without `--demo`. */
export function simulatorArgs({ demo, rows, latency, seed, data }) {
  if (!demo) return undefined
  return Object.entries({ rows, latency, seed, data })
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [`--${name}`, value])
}

/** Starts a PNCP of our own on a free port. @returns {Promise<import('./servers/server.mjs').Server & { url: string }>} */
export async function startSimulator(args) {
  const server = await startServer({
    name: 'PNCP simulator',
    command: process.execPath,
    args: [...typeScriptFlags(), 'simulator/main.ts', '--port', '0', ...args],
    ready: /^PNCP simulator ready: (http:\S+)/,
    readyMs: SIMULATOR_TIMEOUT_MS,
    onLine: (line) => line.startsWith('PNCP simulator ready') || console.error(line),
    cwd: ROOT,
    env: childEnv(),
  })
  return { ...server, url: server.said[1] }
}

/** What a demo says to the app. Blank values keep a `.env.local` from pointing it elsewhere. */
export function demoEnv(simulatorUrl) {
  return {
    BIDIQ_DEMO: '1',
    PNCP_CONSULTA_URL: `${simulatorUrl}/api/consulta`,
    PNCP_BUSCA_URL: `${simulatorUrl}/api/search/`,
    PNCP_API_URL: `${simulatorUrl}/api/pncp`,
    REDIS_URL: '',
    DATABASE_URL: '',
    SUPABASE_URL: '',
    SUPABASE_SERVICE_ROLE_KEY: '',
  }
}
