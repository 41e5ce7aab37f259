import { afterAll } from 'vitest'
import type { SimulatorOptions } from './options.ts'
import { type RunningSimulator, startSimulator } from './server.ts'
import type { Contratacao } from './wire/contratacao.ts'

/** A Friday at noon, when the tests' simulators stand still. */
export const NOW = '2026-11-20T12:00:00'
export const TODAY = '20261120'

/** A row of busca: nothing that the tests read of one is anything else. */
type BuscaRow = Record<string, string | number>

/** A small simulator without waiting times, closed after the tests of the file. */
export async function startTestSimulator(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ rows: 3000, latency: 0, now: NOW, ...options })
  afterAll(() => simulator.close())
  return clientOf(simulator)
}

export type TestSimulator = ReturnType<typeof clientOf>

function clientOf(simulator: RunningSimulator) {
  const get = (path: string, init?: RequestInit) => fetch(simulator.url + path, init)

  async function busca(query: string) {
    const response = await get(`/api/search/?tipos_documento=edital&${query}`)
    return (await response.json()) as { items: BuscaRow[]; total: number; message?: string }
  }

  const consulta = (kind: string, query: string) => get(`/api/consulta/v1/contratacoes/${kind}?${query}`)

  return {
    simulator,
    get,
    busca,
    consulta,

    /** Every row of a list of consulta, page by page. */
    async sweep(kind: string, query: string): Promise<Contratacao[]> {
      const rows: Contratacao[] = []
      for (let pagina = 1; ; pagina++) {
        const response = await consulta(kind, `${query}&pagina=${pagina}&tamanhoPagina=50`)
        if (response.status === 204) return rows
        const page = (await response.json()) as { data: Contratacao[]; paginasRestantes: number }
        rows.push(...page.data)
        if (page.paginasRestantes === 0) return rows
      }
    },

    post: (path: string, body: unknown) =>
      get(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
  }
}
