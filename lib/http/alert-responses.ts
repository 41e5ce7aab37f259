import type { Alerts } from '../alertas/alerts.ts'
import type { Alert, AlertRun, NewsItem } from '../alertas/port.ts'
import { AppError } from '../errors.ts'
import { permalinksOf, shortResult } from '../search/permalinks.ts'

type Opened = Awaited<ReturnType<Alerts['visit']>>

const NO_STORE = { 'Cache-Control': 'no-store' }
const instant = (ms: number) => new Date(ms).toISOString()

/** The addresses of an alert, as paths. */
export function alertLinks({ chave, feed }: Pick<Alert, 'chave' | 'feed'>) {
  return {
    pagina: `/alertas/${chave}`,
    api: `/api/alertas/${chave}`,
    atom: `/api/alertas/feed/${feed}.atom`,
    ics: `/api/alertas/feed/${feed}.ics`,
  }
}

/** An alert as its owner sees it. The tokens of others, which only e-mails carry, stay here. */
export function alertBody({ alert, echo, query, runs, news, lastMail }: Opened) {
  const { chave, nome, horarios, diasUteis, paused, email, search } = alert
  return {
    chave,
    ...{ nome, query, acompanha: alert.acompanha, echo, horarios, diasUteis, pausado: paused },
    email: email === null ? null : { endereco: email, confirmado: alert.confirmedAt !== null },
    criadoEm: instant(alert.createdAt),
    expiraEm: instant(alert.expiresAt),
    proximaEm: search || alert.dueAt === null ? null : instant(alert.dueAt),
    emCurso: search ? { searchId: search.id, desde: instant(search.startedAt) } : null,
    rodadas: runs.map((run) => runBody(run, query !== null)),
    novidades: news.map(newsBody),
    ultimoEmail: lastMail && {
      ...{ tipo: lastMail.kind, estado: lastMail.state, tentativas: lastMail.tries, motivo: lastMail.reason },
      em: instant(lastMail.at),
    },
    links: {
      ...alertLinks(alert),
      pesquisa: query && permalinksOf({ searchId: '', versao: 1, query }).question,
    },
  }
}
export type AlertBody = ReturnType<typeof alertBody>

function runBody({ id, at, versao, status, total, news, complete, coverage }: AlertRun, hasResult: boolean) {
  return {
    ...{ id, em: instant(at), status, total, novidades: news, completa: complete, cobertura: coverage },
    resultado: hasResult && status === 'completed' ? shortResult({ searchId: id, versao }) : null,
  }
}

function newsBody({ at, runId, ...item }: NewsItem) {
  const head = { rodada: runId, em: instant(at) }
  if (!('row' in item)) return { ...head, ...item }
  const { row, ...finding } = item
  return { ...head, ...finding, contratacao: row }
}

export function alertResponse(opened: Opened, init: ResponseInit = {}): Response {
  return Response.json(alertBody(opened), { ...init, headers: { ...NO_STORE, ...init.headers } })
}

/** What the pages of a confirmation and of an unsubscription show. */
export function peekResponse({
  nome,
  echo,
  email,
  confirmedAt,
  horarios,
}: Awaited<ReturnType<Alerts['peek']>>): Response {
  const body = { nome, echo, horarios, email, confirmado: confirmedAt !== null }
  return Response.json(body, { headers: NO_STORE })
}
export type PeekBody = {
  nome: string
  echo: string
  horarios: string[]
  email: string | null
  confirmado: boolean
}

export const done = () => new Response(null, { status: 204, headers: NO_STORE })

/** `{token}.atom` or `{token}.ics`. @throws {AppError} `alert_not_found` for any other name. */
export function parseFeedName(name: string): { token: string; kind: 'atom' | 'ics' } {
  const [, token, kind] = /^(.+)\.(atom|ics)$/.exec(name) ?? []
  if (!token) throw new AppError('alert_not_found', 'Not the name of a feed')
  return { token, kind: kind as 'atom' | 'ics' }
}
