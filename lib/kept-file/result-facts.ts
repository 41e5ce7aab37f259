import type { ResultFacts } from '../search/difference.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Coverage, SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'
import { UFS } from '../search/ufs.ts'
import type { FileFacts } from './record.ts'

/** What comparing needs to know of a result besides its rows. */
export function resultFacts({ query, finishedAt, createdAt, coverage }: SearchState): ResultFacts {
  const { situacao } = query as SearchQuery
  return { situacao, at: brasiliaTime(Date.parse(finishedAt ?? createdAt)), coverage }
}

/** The same of a result that is no longer kept, by what its workbook says. */
export function factsOfFile({ at, completude }: FileFacts, { situacao }: ResultFacts): ResultFacts {
  return { situacao, at: at ?? '', coverage: coverageIn(completude) }
}

/** `Completa: …` or `INCOMPLETA em SP, RJ: …`; null where the file does not say. */
function coverageIn(completude: string | null): Coverage | null {
  if (!completude) return null
  const whole = { unprovable: 0, notes: [] }
  if (/^completa/i.test(completude)) return { ...whole, complete: true, ufs: [] }
  const [, listed] = /^incompleta em ([^:]+)/i.exec(completude) ?? []
  if (!listed) return null
  const unread = new Set(listed.split(',').map((uf) => uf.trim()))
  return { ...whole, complete: false, ufs: UFS.filter((uf) => !unread.has(uf)).map(wholeUf) }
}

function wholeUf(uf: string): Coverage['ufs'][number] {
  const counts = { declared: null, read: 0, known: 0, rejected: 0, matched: 0, readAt: null }
  return { uf, status: 'COMPLETA', ...counts, fontes: [], error: null, failures: [], readings: [] }
}
