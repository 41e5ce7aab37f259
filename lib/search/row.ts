import type { Check } from './checks.ts'
import type { Contratacao, SourceName } from './contratacao.ts'
import type { Tipo } from './tipo.ts'

/** Where a contratação stands at the time of the search; the six add up to the total. */
export const GRUPOS = ['recebendo', 'aReceber', 'suspensas', 'aConferir', 'encerradas', 'diretas'] as const
export type Grupo = (typeof GRUPOS)[number]

/** One row of a result: the PNCP's object and, apart, what we say of it. */
export type ResultRow = Contratacao & {
  bidiq: {
    grupo: Grupo
    tipo: Tipo
    /** What is unknown or doubtful in this row, and should be looked up. */
    aConferir: Check[]
    /**
     * Control numbers of other rows of this result that share órgão, unidade and processo, or that this one says to
     * republish: linked, never merged. At most 11.
     */
    republicacoes: string[]
    /** The user's terms that it has, as written; the names of the setores, and the terms of theirs that it has. */
    termos: string[]
    setores: string[]
    termosSetor?: string[]
    fonte: SourceName | 'busca+consulta'
    /** ISO instant, UTC, of the latest reading. */
    lidoEm: string
    /** ISO instants, UTC: when it was first read, and when something that a row shows last changed, if it did since. */
    vistaEm: string
    mudouEm: string | null
    link: string | null
    /** The estimated value is one nobody estimated: kept out of sums. */
    valorAtipico: boolean
    /** Believed open, but absent from the last complete reading and not yet confirmed. */
    naoConfirmada: boolean
    /** Only of a near miss: the one rule that it fails, and why, in Portuguese. */
    quase?: { regra: string; motivo: string }
    /** Only where the query asks about items. */
    itens?: {
      /** The first that hold the words, as the PNCP lists them; `descricao` is cut at `MAX_DESCRICAO`, with an ellipsis. */
      encontrados: { numero: number | null; descricao: string; termos: string[] }[]
      /** How many hold them in all. */
      total: number
      /** False: the items were not read yet, and may say more. */
      lidos: boolean
    }
  }
}
