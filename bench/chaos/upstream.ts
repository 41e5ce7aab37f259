import { askJson } from '../lib/api.ts'

type Entry = { source: string; path: string; params: Record<string, string>; status: number | null }

export type Upstream = {
  /** Requests for pages. */
  pages: number
  /** Those that asked for a page which had been asked for already. */
  again: number
}

/** What the simulated PNCP was asked since the last call, which is then forgotten. */
export async function takeUpstream(simulatorUrl: string): Promise<Upstream> {
  const { body: log = [] } = await askJson<Entry[]>(`${simulatorUrl}/__sim/log`)
  await askJson(`${simulatorUrl}/__sim/log`, { method: 'DELETE' })
  const asked = log.map(({ path, params }) => JSON.stringify([path, Object.entries(params).sort()]))
  return { pages: asked.length, again: asked.length - new Set(asked).size }
}
