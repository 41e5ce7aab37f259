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
  const lines = registros.flatMap((registro): NewsItem[] => {
    const at = isoOf(registro.logManutencaoDataInclusao)
    const isFile = registro.tipoLogManutencaoNome === 'Inclusão' && registro.documentoTitulo !== undefined
    return at && !(isFile && files.length > 0) ? [{ at, kind: 'registro', text: registroText(registro) }] : []
  })
  const changes = mudancas.map(({ mudouEm, notadaEm, campos }): NewsItem => ({
    at: mudouEm ?? notadaEm,
    kind: 'mudanca',
    text: campos.map(changeText).join('; '),
  }))
  return [...files, ...lines, ...changes]
    .filter(({ at }) => Date.parse(at) > since)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
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

/** `Retificação de Item de Contratação 3: correção da quantidade`. */
function registroText({
  tipoLogManutencaoNome,
  categoriaLogManutencaoNome,
  justificativa,
  itemNumero,
  documentoTitulo,
}: Registro): string {
  const what = [categoriaLogManutencaoNome, itemNumero, documentoTitulo]
    .filter((part) => part !== undefined)
    .join(' ')
  const done = tipoLogManutencaoNome ?? 'Alteração'
  return `${done}${what && ` de ${what}`}${justificativa ? `: ${justificativa}` : ''}`
}
