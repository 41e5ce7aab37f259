import { type Answer, NO_CONTENT, json } from './answer.ts'
import type { Call } from './consulta.ts'
import { arquivosOf } from './data/arquivos.ts'
import { MODALIDADES } from './data/domains.ts'
import { itemCount, itensOf } from './data/itens.ts'
import { historicoOf } from './data/historico.ts'
import { hashText } from './data/random.ts'
import { notFound } from './errors.ts'

/** What hangs below a contratação, made up from its control number: `rest` is the path after it. */
export function answerSubResource(call: Call, row: number | undefined, rest: string): Answer {
  const { path, params, store, now } = call
  if (row === undefined) return notFound(path, 'Nenhuma contratação encontrada.')
  const record = store.contratacao(row, now)
  const done = store.done?.(row)
  const result = /^itens\/(\d+)\/resultados$/.exec(rest)
  if (rest === 'itens/quantidade') return json(200, itemCount(record))
  if (rest === 'itens') return listOr(call, paged(itensOf(record), params), 'item')
  if (result) return listOr(call, [], 'resultado')
  if (rest === 'arquivos') return listOr(call, arquivosOf(record, done), 'arquivo')
  if (rest === 'historico') return listOr(call, historicoOf(record, done), 'histórico')
  if (/^arquivos\/[1-9]\d*$/.test(rest)) {
    return { status: 200, contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' }
  }
  return notFound(path, 'No static resource')
}

/** The portal's domain table of modalidades. */
export function answerModalidades(): Answer {
  const rows = Object.entries(MODALIDADES).map(([id, nome]) => ({ id: Number(id), nome, statusAtivo: true }))
  return json(200, rows)
}

/** Nothing is a 404 or a 204. */
function listOr({ path }: Call, rows: object[], noun: string): Answer {
  if (rows.length > 0) return json(200, rows)
  return hashText(path) % 2 === 0 ? NO_CONTENT : notFound(path, `Nenhum ${noun} encontrado.`)
}

function paged<T>(rows: T[], params: URLSearchParams): T[] {
  const tamanho = Number(params.get('tamanhoPagina') || 10)
  const from = (Number(params.get('pagina') || 1) - 1) * tamanho
  return rows.slice(from, from + tamanho)
}
