import { type Answer, json } from './answer.ts'
import { answerBusca } from './busca.ts'
import { type Call, answerDetail, answerList } from './consulta.ts'
import type { Store } from './data/store.ts'
import { notFound } from './errors.ts'
import type { Source } from './log.ts'
import { answerModalidades, answerSubResource } from './sub-resources.ts'

export type Route = { source: Source; answer: (call: Call) => Answer }

const COMPRA = String.raw`/v1/orgaos/([0-9A-Z]{12}\d{2})/compras/(\d{4})/(\d+)`
const LIST = /^\/api\/consulta\/v1\/contratacoes\/(publicacao|atualizacao|proposta)$/
const DETAIL = new RegExp(`^/api/consulta${COMPRA}$`)
const SUB_RESOURCE = new RegExp(`^/api/pncp${COMPRA}/(.+)$`)

/** What answers a path, and whose limits and faults it has. Undefined when it is none of the PNCP's. */
export function routeOf(pathname: string): Route | undefined {
  const path = pathname.replace(/\/$/, '')
  if (path === '/api/search') return { source: 'busca', answer: answerBusca }

  const list = LIST.exec(path)
  if (list) return { source: 'consulta', answer: (call) => answerList(list[1] as string, call) }

  const detail = DETAIL.exec(path)
  if (detail) return { source: 'consulta', answer: (call) => answerDetail(call, rowOf(call, detail)) }

  const sub = SUB_RESOURCE.exec(path)
  if (sub)
    return { source: 'api', answer: (call) => answerSubResource(call, rowOf(call, sub), sub[4] as string) }

  if (path === '/api/pncp/v1/modalidades') return { source: 'api', answer: answerModalidades }
  const other = /^\/api\/(consulta|pncp|search)\//.exec(path)?.[1]
  if (!other) return undefined
  const source = other === 'search' ? 'busca' : other === 'pncp' ? 'api' : 'consulta'
  return { source, answer: () => notFound(path, 'No static resource') }
}

/** What is yet to be published is not found. */
function rowOf({ store, now }: { store: Store; now: number }, match: RegExpExecArray): number | undefined {
  const row = store.find(match[1] as string, Number(match[2]), Number(match[3]))
  const isThere = row !== undefined && (store.published[row] as number) <= now && !store.isRemoved?.(row)
  return isThere ? row : undefined
}

export const UNKNOWN_PATH = json(404, {
  status: 404,
  error: 'Not Found',
  message: 'The simulator has no such path',
})
