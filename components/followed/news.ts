import type { ChangeBody } from '../../lib/http/history-body.ts'
import { eventsOf } from '../../lib/search/sub-resource-events.ts'
import type { Arquivo, Registro } from '../../lib/search/sub-resources.ts'

/** Something that was done to a contratação. `at`: ISO instant, UTC. */
export type NewsItem = {
  at: string
  kind: 'registro' | 'arquivo' | 'mudanca'
  text: string
  url?: string | null
}

export type Read = { registros: Registro[]; arquivos: Arquivo[]; mudancas: ChangeBody[] }

/** What happened after `seen` (ISO instant), the latest first. A file is told by its name, and not again as a line of the history. */
export function newsSince(
  seen: string,
  { registros, arquivos, mudancas }: Read,
  changeText: (campo: ChangeBody['campos'][number]) => string,
): NewsItem[] {
  const since = Date.parse(seen)
  const changes = mudancas.map(({ mudouEm, notadaEm, campos }): NewsItem => ({
    at: mudouEm ?? notadaEm,
    kind: 'mudanca',
    text: campos.map(changeText).join('; '),
  }))
  return [...eventsOf({ registros, arquivos }), ...changes]
    .filter(({ at }) => Date.parse(at) > since)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Until when everything is known to who has seen these; never later than `now`, or what is yet to come would be. */
export function seenUntil({ lidoEm }: { lidoEm: string }, news: readonly NewsItem[], now: number): string {
  const latest = Math.max(Date.parse(lidoEm), ...news.map(({ at }) => Date.parse(at)))
  return new Date(Math.max(Date.parse(lidoEm), Math.min(latest, now))).toISOString()
}
