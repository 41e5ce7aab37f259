import type { Item } from './item.ts'
import type { Match } from './match.ts'
import type { ResultRow } from './row.ts'

/** A row names so many of its items; the rest are counted. */
const MAX_ITENS = 5
export const MAX_DESCRICAO = 240

const utf8 = new TextDecoder()

/** What a row tells of its items. `known` has them as JSON, absent where none were read. */
export function itensOfRow(
  { found, unread }: NonNullable<Match['itens']>,
  known: { record: Uint8Array } | undefined,
): NonNullable<ResultRow['bidiq']['itens']> {
  const first = found.slice(0, MAX_ITENS)
  const itens = first.length > 0 && known ? (JSON.parse(utf8.decode(known.record)) as Item[]) : []
  return {
    encontrados: first.map(({ at, termos, setores }) => ({
      numero: itens[at]?.numeroItem ?? null,
      descricao: cut(itens[at]?.descricao ?? ''),
      termos: [...termos, ...setores],
    })),
    total: found.length,
    lidos: !unread,
  }
}

function cut(text: string): string {
  return text.length > MAX_DESCRICAO ? `${text.slice(0, MAX_DESCRICAO - 1).trimEnd()}…` : text
}
