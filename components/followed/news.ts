import type { ChangeBody } from '../../lib/http/history-body.ts'
import type { Arquivo, Registro } from '../../lib/search/sub-resources.ts'
import { instantOf } from '../../lib/search/time.ts'

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
  const files = arquivos.flatMap((arquivo): NewsItem[] => {
    const at = isoOf(arquivo.dataPublicacaoPncp)
    return at
      ? [{ at, kind: 'arquivo', text: fileText(arquivo), url: arquivo.statusAtivo ? arquivo.url : null }]
      : []
  })
  const lines = linesOf(registros, files.length > 0)
  const changes = mudancas.map(({ mudouEm, notadaEm, campos }): NewsItem => ({
    at: mudouEm ?? notadaEm,
    kind: 'mudanca',
    text: campos.map(changeText).join('; '),
  }))
  return [...files, ...lines, ...changes]
    .filter(({ at }) => Date.parse(at) > since)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Until when everything is known to who has seen these; never later than `now`, or what is yet to come would be. */
export function seenUntil({ lidoEm }: { lidoEm: string }, news: readonly NewsItem[], now: number): string {
  const latest = Math.max(Date.parse(lidoEm), ...news.map(({ at }) => Date.parse(at)))
  return new Date(Math.max(Date.parse(lidoEm), Math.min(latest, now))).toISOString()
}

/** Items come and change by the dozen: what was done to several at once is one line. */
function linesOf(registros: Registro[], filesAreTold: boolean): NewsItem[] {
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
