import type { Change } from '../search/changes.ts'
import type { RowHistory } from '../search/ports.ts'

/** What `GET /api/contratacoes/{id}/mudancas` answers. Instants are ISO, UTC; the latest change comes first. */
export type HistoryBody = {
  numeroControlePNCP: string
  vistaEm: string
  mudancas: ChangeBody[]
}

/** `mudouEm` is null where the PNCP does not say when its record changed; `notadaEm` is when we read it. */
export type ChangeBody = { mudouEm: string | null; notadaEm: string; campos: Change['campos'] }

export function historyBody(numeroControlePNCP: string, { vistaEm, mudancas }: RowHistory): HistoryBody {
  return {
    numeroControlePNCP,
    vistaEm: iso(vistaEm),
    mudancas: mudancas.map(({ mudouEm, notadaEm, campos }) => ({
      mudouEm: mudouEm === null ? null : iso(mudouEm),
      notadaEm: iso(notadaEm),
      campos,
    })),
  }
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
