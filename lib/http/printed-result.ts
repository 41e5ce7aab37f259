import type { ResultRow } from '../search/row.ts'
import type { SearchState } from '../search/state.ts'
import type { Searches } from '../searches/searches.ts'
import { parseSearchId } from './parse.ts'
import { fileRequestOf, MAX_PAGE_ROWS } from './rows-request.ts'

/** More would take a browser too long to lay out; the workbook has them all. */
export const PRINTED_MOST = 2_000

/** `total` rows were asked for; `rows` are the first of them. `now` is epoch milliseconds. */
export type PrintedResult = { state: SearchState; rows: ResultRow[]; total: number; now: number }

type Reader = Pick<Searches, 'get' | 'rows'>
type Params = Record<string, string | string[] | undefined>

/**
 * A result to be printed, narrowed and ordered as its files are.
 *
 * @throws {AppError} `search_not_found`, `invalid_request`.
 */
export async function printedResult(
  searches: Reader,
  searchId: string,
  params: Params,
): Promise<PrintedResult> {
  const id = parseSearchId(searchId)
  const { versao, ordenacao, facets } = fileRequestOf(asRequest(params))
  const state = await searches.get(id, versao)
  const rows: ResultRow[] = []
  for (let pagina = 1; ; pagina++) {
    const asked = { pagina, tamanho: MAX_PAGE_ROWS, ordenacao, facets }
    const page = await searches.rows(id, versao ?? state.versao, asked)
    rows.push(...page.rows.map((row) => JSON.parse(row) as ResultRow))
    if (page.rows.length < MAX_PAGE_ROWS || rows.length >= PRINTED_MOST)
      return { state, rows, total: page.total, now: Date.now() }
  }
}

function asRequest(params: Params): Request {
  const entries = Object.entries(params).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  return new Request(`http://localhost/?${new URLSearchParams(entries).toString()}`)
}
