import { join } from 'node:path'
import { startSimulator } from '../../../simulator/server.ts'
import { newFolder } from '../../searches/testing/searches.ts'
import { services, type Services } from '../../services.ts'

const store = globalThis as typeof globalThis & { bidiqServices?: Services }

/** Points the services of this process at a simulator and at empty folders. To be called before any route. */
export async function startTestServices(env: Record<string, string> = {}) {
  const simulator = await startSimulator({ rows: 2_000, latency: 0 })
  const folder = newFolder()
  Object.assign(process.env, {
    PNCP_BUSCA_URL: `${simulator.url}/api/search/`,
    PNCP_CONSULTA_URL: `${simulator.url}/api/consulta`,
    PNCP_API_URL: `${simulator.url}/api/pncp`,
    ACERVO_PATH: join(folder, 'acervo.db'),
    FILES_PATH: join(folder, 'files'),
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
    WARM_SWEEPS: '0',
    ...env,
  })
  await ready()
  return {
    simulator,
    async close() {
      await store.bidiqServices?.close()
      delete store.bidiqServices
      await simulator.close()
    },
  }
}

/** Its threads open slowly on a busy machine; until then it answers 503. */
async function ready(): Promise<void> {
  for (;;) {
    const checks = await services().health.check()
    if (Object.values(checks).every(({ ok }) => ok)) return
  }
}

const ORIGIN = 'http://localhost'

export const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  new Request(ORIGIN + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export const get = (path: string, init?: RequestInit) => new Request(ORIGIN + path, init)

/** What Next hands to a route with a `[searchId]`. */
export const withId = (searchId: string) => ({ params: Promise.resolve({ searchId }) })
export const noParams = { params: Promise.resolve({}) }
