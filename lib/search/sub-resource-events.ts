import type { Arquivo, Registro } from './sub-resources.ts'
import { instantOf } from './time.ts'

/** Something that was done to a contratação, as its history or its list of files tells it. `at`: ISO instant, UTC. */
export type SubResourceEvent = { at: string; kind: 'registro' | 'arquivo'; text: string; url?: string | null }

/**
 * All that was done, in no order; what has no date, or one that is none, is left out. A file is told by its name, and not
 * again as a line of the history.
 */
export function eventsOf({
  registros,
  arquivos,
}: {
  registros: readonly Registro[]
  arquivos: readonly Arquivo[]
}): SubResourceEvent[] {
  const files = arquivos.flatMap((arquivo): SubResourceEvent[] => {
    const at = isoOf(arquivo.dataPublicacaoPncp)
    return at
      ? [{ at, kind: 'arquivo', text: fileText(arquivo), url: arquivo.statusAtivo ? arquivo.url : null }]
      : []
  })
  return [...files, ...linesOf(registros, files.length > 0)]
}

/** Items come and change by the dozen: what was done to several at once is one line. */
function linesOf(registros: readonly Registro[], filesAreTold: boolean): SubResourceEvent[] {
  const together = new Map<string, { at: string; registro: Registro; count: number }>()
  for (const registro of registros) {
    const at = isoOf(registro.logManutencaoDataInclusao)
    const { tipoLogManutencaoNome: tipo, categoriaLogManutencaoNome: categoria, justificativa } = registro
    const isFile = tipo === 'Inclusão' && registro.documentoTitulo !== undefined
    if (!at || (isFile && filesAreTold)) continue
    const own = registro.itemNumero === undefined ? String(together.size) : 'itens'
    const key = [at, tipo, categoria, justificativa, own].join('\n')
    const known = together.get(key)
    if (known) known.count++
    else together.set(key, { at, registro, count: 1 })
  }
  return [...together.values()].map(({ at, registro, count }) => ({
    at,
    kind: 'registro',
    text: registroText(registro, count),
  }))
}

function isoOf(brasilia: string | undefined): string | undefined {
  const ms = brasilia ? instantOf(brasilia) : NaN
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

function fileText({ titulo, tipoDocumentoNome, statusAtivo }: Arquivo): string {
  const name = titulo || 'sem título'
  const kind = tipoDocumentoNome ? ` (${tipoDocumentoNome})` : ''
  return `${statusAtivo ? 'Novo arquivo' : 'Arquivo retirado'}: ${name}${kind}`
}

/** `Retificação de Item de Contratação 3: correção da quantidade`; of several, how many. */
function registroText(registro: Registro, count: number): string {
  const { tipoLogManutencaoNome, categoriaLogManutencaoNome, justificativa } = registro
  const which = count > 1 ? `(${count} itens)` : (registro.itemNumero ?? registro.documentoTitulo)
  const what = [categoriaLogManutencaoNome, which].filter((part) => part !== undefined).join(' ')
  const done = tipoLogManutencaoNome ?? 'Alteração'
  return `${done}${what && ` de ${what}`}${justificativa ? `: ${justificativa}` : ''}`
}
