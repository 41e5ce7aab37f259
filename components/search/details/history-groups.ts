import type { Registro } from '../../../lib/search/sub-resources.ts'

/** Lines of the history that say the same on the same day, one after the other. */
export type HistoryGroup = {
  /** Brasília wall clock of the latest of them. */
  quando: string | undefined
  tipo: string
  categoria: string
  justificativa: string | undefined
  usuario: string | undefined
  count: number
  /** Titles of documents, or the numbers of items, of the first that have any. */
  nomes: string[]
}

const MAX_NAMES = 6

/** A contratação of 300 items has 300 lines about its inclusion: they are told as one. Keeps the order. */
export function groupHistory(registros: readonly Registro[]): HistoryGroup[] {
  const groups: HistoryGroup[] = []
  let key: string | undefined
  for (const registro of registros) {
    const group = groupOf(registro)
    const own = JSON.stringify([group.quando?.slice(0, 10), group.tipo, group.categoria, group.justificativa])
    const last = groups.at(-1)
    if (last && own === key) {
      last.count++
      if (last.nomes.length < MAX_NAMES) last.nomes.push(...group.nomes)
    } else groups.push(group)
    key = own
  }
  return groups
}

function groupOf(registro: Registro): HistoryGroup {
  const { documentoTitulo, itemNumero } = registro
  const nome = documentoTitulo ?? (itemNumero === undefined ? undefined : `item ${itemNumero}`)
  return {
    quando: registro.logManutencaoDataInclusao,
    tipo: registro.tipoLogManutencaoNome ?? 'Alteração',
    categoria: registro.categoriaLogManutencaoNome ?? 'Contratação',
    justificativa: registro.justificativa,
    usuario: registro.usuarioNome,
    count: 1,
    nomes: nome === undefined ? [] : [nome],
  }
}

/** `Inclusão: Item de Contratação (25 registros)`; no number where it is one. */
export function groupTitle({ tipo, categoria, count }: HistoryGroup): string {
  return count === 1 ? `${tipo}: ${categoria}` : `${tipo}: ${categoria} (${count} registros)`
}

/** `item 1, item 2, item 3 e mais 22`; nothing where no line has a name. */
export function groupNames({ nomes, count }: HistoryGroup): string | undefined {
  if (nomes.length === 0) return undefined
  return nomes.join(', ') + (count > nomes.length ? ` e mais ${count - nomes.length}` : '')
}
