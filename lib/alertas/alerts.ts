import { AppError } from '../errors.ts'
import { echoOf } from '../search/echo.ts'
import type { SectorRule } from '../search/match-plan.ts'
import { queryKey, type SearchQuery } from '../search/query.ts'
import { followedEcho, type Acompanhadas } from './followed.ts'
import { LIFE_MS, NEWS_KEPT, type Alert, type AlertStore, type StoredChange, type TokenName } from './port.ts'
import { refused } from './refusals.ts'
import { queryAt } from './schedule.ts'
import type { AlertChange, NewAlertRequest } from './settings.ts'
import { isToken, newToken, newTokens, ownerOf } from './tokens.ts'

/** A visit renews an alert; written down once a day, however often one comes. */
const RENEW_AFTER_MS = 86_400_000
/** Somebody who presses the button again gets no second run so soon. */
const RUN_AGAIN_MS = 5_000
const NEWS_SHOWN = 50
const RUNS_SHOWN = 10

export type Alerts = ReturnType<typeof createAlerts>

type Deps = {
  store: AlertStore
  sectorRule: (id: string) => SectorRule | undefined
  /** Whether e-mails can be sent at all. */
  hasMail: boolean
  clock: () => number
}

/** Alerts as their owners know them. Every method throws AppError, and `alert_not_found` for an unknown token. */
export function createAlerts({ store, sectorRule, hasMail, clock }: Deps) {
  async function find(name: TokenName, token: string): Promise<Alert> {
    const alert = isToken(token) ? await store.find(name, token, clock()) : undefined
    if (alert) return alert
    throw new AppError('alert_not_found', `No alert with this ${name}`)
  }

  async function update(alert: Alert, change: StoredChange): Promise<Alert> {
    const updated = await store.update(alert.id, change, clock())
    if (updated === 'email') throw refused('email')
    return found(updated, alert.id)
  }

  function found(alert: Alert | undefined, id: string): Alert {
    if (alert) return alert
    throw new AppError('alert_not_found', `${id} is gone`)
  }

  function checkSetores({ setores = [] }: SearchQuery): void {
    const unknown = setores.find((id) => !sectorRule(id))
    if (unknown === undefined) return
    throw new AppError('invalid_request', `Unknown setor ${unknown}`, {
      fields: { 'query.setores': `Segmento desconhecido: ${unknown}.` },
    })
  }

  /** What it asks now, and that in a sentence. A segmento that is no more keeps its id for a name. */
  function asked({ query: made, acompanha, askedAt }: Alert): { query: SearchQuery | null; echo: string } {
    if (made === null) return { query: null, echo: followedEcho(acompanha) }
    const query = queryAt(made, askedAt, clock())
    const names = (query.setores ?? []).map((id) => sectorRule(id)?.nome ?? id)
    return { query, echo: echoOf(query, names) }
  }

  /** A search stays one, and a list a list: what was seen of the one says nothing of the other. */
  function checkSubject(
    alert: Alert,
    acompanha: Acompanhadas | undefined,
    query: SearchQuery | undefined,
  ): void {
    if (!(alert.query ? acompanha : query)) return
    const field = alert.query ? 'acompanha' : 'query'
    const what = alert.query ? 'uma pesquisa' : 'uma lista do que se acompanha'
    throw new AppError('invalid_request', `The alert is about something else than ${field}`, {
      publicMessage: `Este alerta é de ${what}. Crie outro, ou escolha outro alerta.`,
      fields: { [field]: `Este alerta é de ${what}.` },
    })
  }

  function checkMail(email: string | null | undefined): void {
    if (!email || hasMail) return
    throw new AppError('invalid_request', 'No mail server is set', {
      fields: { email: 'Este serviço não envia e-mails. Deixe em branco e use os endereços do alerta.' },
    })
  }

  /** What whoever has an e-mail of it may know; the key to it came with the news, not with the question. */
  function toldTo(alert: Alert) {
    return {
      nome: alert.nome,
      echo: asked(alert).echo,
      email: alert.email,
      confirmedAt: alert.confirmedAt,
      horarios: alert.horarios,
    }
  }

  async function opened(alert: Alert) {
    const [runs, news, mails] = await Promise.all([
      store.runs(alert.id, RUNS_SHOWN),
      store.news(alert.id, NEWS_SHOWN),
      store.mails(alert.id, 1),
    ])
    return {
      alert,
      ...asked(alert),
      runs,
      news,
      lastMail: mails[0] ?? null,
    }
  }

  return {
    hasMail,
    counts: () => store.counts(clock()),

    /** `session`: of the browser that asks. */
    async create({ email, ...settings }: NewAlertRequest, session: string) {
      checkMail(email)
      if (settings.query) checkSetores(settings.query)
      const alert = await store.create({
        ...settings,
        ...newTokens(email !== null),
        id: crypto.randomUUID(),
        email,
        createdAt: clock(),
        owner: ownerOf(session),
      })
      if (typeof alert === 'string') throw refused(alert)
      return opened(alert)
    },

    /** The alert and what it found lately. Looking at it renews it. */
    async visit(chave: string) {
      const alert = await find('chave', chave)
      const expiresAt = clock() + LIFE_MS
      const isRenewed = expiresAt - alert.expiresAt >= RENEW_AFTER_MS
      return opened(isRenewed ? await update(alert, { expiresAt }) : alert)
    },

    /** What it asks is changed last: what was refused before that has changed nothing. */
    async change(chave: string, { pausado, email, query, ...settings }: AlertChange) {
      const alert = await find('chave', chave)
      checkSubject(alert, settings.acompanha, query)
      checkMail(email)
      if (query) checkSetores(query)
      const isNew = email !== undefined && email !== alert.email
      const updated = await update(alert, {
        ...settings,
        ...(pausado !== undefined && { paused: pausado }),
        ...(isNew && { email, confirmacao: email === null ? null : newToken() }),
      })
      // What came to the list begins now.
      if (settings.acompanha && !updated.paused) await store.requestRun(alert.id, clock())
      const isSame = !query || queryKey(query) === queryKey(queryAt(alert.query!, alert.askedAt, clock()))
      return opened(isSame ? updated : found(await store.changeQuery(alert.id, query, clock()), alert.id))
    },

    async remove(chave: string): Promise<void> {
      const { id } = await find('chave', chave)
      await store.remove(id)
    },

    /** Has it run now; one that runs, or just did, is left as it is. */
    async runNow(chave: string): Promise<void> {
      const alert = await find('chave', chave)
      const [latest] = await store.runs(alert.id, 1)
      if (latest && clock() - latest.at < RUN_AGAIN_MS)
        throw new AppError('rate_limited', 'Ran a moment ago', {
          publicMessage: 'O alerta acabou de ser verificado. Aguarde alguns segundos para verificar de novo.',
        })
      await store.requestRun(alert.id, clock())
    },

    /** What a confirmation or an unsubscription is about, before it is done. */
    async peek(name: 'confirmacao' | 'descadastro', token: string) {
      return toldTo(await find(name, token))
    },

    /** From now on the address gets what is new. Done twice, it is done. */
    async confirm(confirmacao: string) {
      const alert = isToken(confirmacao) ? await store.confirm(confirmacao, clock()) : undefined
      if (!alert) throw new AppError('alert_not_found', 'Nothing to confirm by this token')
      return toldTo(alert)
    },

    /** The address is forgotten; the alert goes on without it. Done twice, it is done. */
    async unsubscribe(descadastro: string) {
      const alert = await find('descadastro', descadastro)
      return toldTo(alert.email === null ? alert : await update(alert, { email: null, confirmacao: null }))
    },

    async feed(feed: string) {
      const alert = await find('feed', feed)
      const [news, runs] = await Promise.all([store.news(alert.id, NEWS_KEPT), store.runs(alert.id, 1)])
      return { alert, news, latest: runs[0] ?? null }
    },

    /** The rows of the latest run whose deadline is to come. */
    async calendar(feed: string) {
      const alert = await find('feed', feed)
      const [rows, runs] = await Promise.all([store.rows(alert.id, clock()), store.runs(alert.id, 1)])
      return { alert, rows, latest: runs[0] ?? null }
    },
  }
}
