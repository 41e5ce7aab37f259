import type { PageRequest, RowsPage } from '../results/page.ts'
import type { SearchState } from '../search/state.ts'

/** At most this is ever waited in one request. */
const MAX_WAIT_SECONDS = 60

const NO_STORE = { 'Cache-Control': 'no-store' }

/** 202: the search was taken in, and this is where to follow it. */
export function accepted({ searchId, status, query }: SearchState): Response {
  const self = `/api/buscar/${searchId}`
  const links = {
    self,
    progresso: `${self}/progresso`,
    resultados: `${self}/resultados`,
    excel: `${self}/excel`,
    versoes: `${self}/versoes`,
  }
  return Response.json(
    { searchId, status, query, links },
    { status: 202, headers: { ...NO_STORE, Location: self } },
  )
}

export function stateResponse(
  state: SearchState,
  extra: { excelBase64?: null; excelBase64Aviso?: string } = {},
): Response {
  return Response.json({ ...state, ...extra }, { headers: NO_STORE })
}

/** A page of rows, which are JSON texts already: parsing thousands to write them again would hold everybody up. */
export function rowsResponse({ rows, total }: RowsPage, { pagina, tamanho }: PageRequest): Response {
  const body = `{"rows":[${rows.join(',')}],"total":${total},"pagina":${pagina},"tamanho":${tamanho}}`
  return new Response(body, { headers: { 'Content-Type': 'application/json', ...NO_STORE } })
}

/** Seconds that `Prefer: wait=N` asks for (RFC 7240), at most 60; 0 without it. */
export function preferredWait(request: Request): number {
  const [, seconds] = /(?:^|[\s,;])wait\s*=\s*"?(\d{1,6})/i.exec(request.headers.get('prefer') ?? '') ?? []
  return Math.min(Number(seconds ?? 0), MAX_WAIT_SECONDS)
}
