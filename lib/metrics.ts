import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Services } from './services.ts'

const store = globalThis as typeof globalThis & { bidiqMetrics?: Registry }

/** What operators watch, in Prometheus text. Values are read when asked for. */
export function metrics(services: () => Services): Registry {
  return (store.bidiqMetrics ??= createRegistry(services))
}

function createRegistry(services: () => Services): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name: `bidiq_${name}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await read())
      },
    })
  gauge('searches_running', 'Searches being run', () => services().jobs.status().running)
  gauge('searches_queued', 'Searches waiting to be run', () => services().jobs.status().queued)
  gauge('progress_searches', 'Searches with a progress log', () => services().progress.status().searches)
  gauge('results', 'Results kept', () => services().results.status().results)
  gauge('results_bytes', 'Memory of the results kept', () => services().results.status().bytes)
  gauge('acervo_rows', 'Contratações known', async () => (await services().acervo.status()).rows)
  for (const source of ['busca', 'consulta'] as const) {
    gauge(`source_${source}_available`, `1 while ${source} can be asked`, () =>
      Number(services().sources[source].available()),
    )
  }
  return registry
}
