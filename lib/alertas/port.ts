import type { Finding } from '../search/difference.ts'
import type { SearchQuery } from '../search/query.ts'
import type { SearchState } from '../search/state.ts'
import type { EventFinding, FollowedReading } from './followed-news.ts'
import type { MemoryRow } from './memory-row.ts'
import type { AlertSettings, AlertSubject, AlertTimes } from './settings.ts'

/** An alert lives so long after it was last visited or renewed. */
export const LIFE_MS = 180 * 86_400_000
/** Its owner is told so long before it ends. */
export const TELL_END_MS = 14 * 86_400_000
/** News of an alert that are kept: the latest, and not for ever. */
export const NEWS_KEPT = 500
export const NEWS_MS = 90 * 86_400_000
export const RUNS_KEPT = 30

/**
 * What opens an alert, each to one thing, and none of which can be guessed (128 bits): `chave` manages, `feed` reads,
 * `confirmacao` confirms the address (null when there is nothing to confirm), `descadastro` stops the e-mails.
 */
export type Tokens = { chave: string; feed: string; confirmacao: string | null; descadastro: string }
export type TokenName = keyof Tokens

/** Instants are epoch milliseconds. */
export type Alert = AlertSettings &
  Tokens & {
    id: string
    email: string | null
    /** Null: nothing but the confirmation is sent to the address. */
    confirmedAt: number | null
    paused: boolean
    createdAt: number
    /** Since when it asks what it asks. */
    askedAt: number
    expiresAt: number
    /** When it is looked at next; null while it is paused. */
    dueAt: number | null
    /** The run under way, whose id is that of its search, and what that asks; null where it only reads what is followed. */
    search: { id: string; query: SearchQuery | null; startedAt: number } | null
    /** Runs that failed since one did not. */
    failures: number
  }

/** An alert in the hands of one replica, until the lease is over or `turn` is given to another. */
export type ClaimedAlert = Alert & { turn: number }

export type NewAlert = AlertSettings & Tokens & Pick<Alert, 'id' | 'email' | 'createdAt'> & { owner: string }

/** Why an alert was not made: too many of this browser, of this address, in this minute, in all. */
export type Refusal = 'owner' | 'email' | 'minute' | 'all'
export const LIMITS: Record<Refusal, number> = { owner: 20, email: 20, minute: 30, all: 20_000 }
/** Nobody's mailbox is filled with questions: so many that wait for an answer or come in a day, and for so long. */
export const MOST_UNCONFIRMED = 3
export const CONFIRM_MS = 7 * 86_400_000
/** What could not be sent for so long is no longer worth it. */
export const MAIL_MS = 3 * 86_400_000

/**
 * What happened in a run: a finding with its row, or that the alert began (`INICIO`), anew when its owner changed what it
 * asks (`mudou`). The id is for ever.
 */
export type NewsItem = { id: string; runId: string; at: number } & (
  ((Finding | EventFinding) & { row: MemoryRow }) | { estado: 'INICIO'; total: number; mudou?: true }
)

/** What is kept of a run, whose id is that of its search. `coverage`: the outcome in a sentence, with what could not be asked. */
export type AlertRun = {
  id: string
  at: number
  versao: number
  status: 'completed' | 'failed'
  total: number | null
  news: number
  complete: boolean
  coverage: string
}

/** `trouble`: the alert has had no answer for a while. */
export type MailKind = 'confirm' | 'news' | 'expiry' | 'trouble'
/** `unknown`: handed to the server, whose answer never came. It is not sent again. */
export type MailState = 'pending' | 'sending' | 'sent' | 'failed' | 'unknown'
/** One e-mail. The id, which is that of its run where it tells one, makes its Message-ID. */
export type Mail = {
  id: string
  kind: MailKind
  runId: string | null
  state: MailState
  tries: number
  at: number
  reason: string | null
}
/** A mail that is being sent, by whoever claimed it, with all that it tells. */
export type ClaimedMail = Mail & { alert: Alert; run: AlertRun | null; news: NewsItem[] }
export type MailOutcome =
  | { state: 'sent' }
  | { state: 'pending'; dueAt: number; reason: string }
  | { state: 'failed' | 'unknown'; reason: string }

/** A run that ended, by its search: the state, and the packed chunks of its rows. */
export type EndedRun = { state: SearchState; chunks: Uint8Array[]; now: number }
/** The same of what an alert follows. `id`: of the run. */
export type EndedFollowedRun = { id: string; reading: FollowedReading }
/** A run without an answer. `message` is for its owner. */
export type FailedRun = { searchId: string; versao: number; message: string; now: number }

/** What an alert follows changes; a search is another alert. */
export type StoredChange = Partial<{ nome: string } & AlertTimes & Pick<AlertSubject, 'acompanha'>> &
  Partial<Pick<Alert, 'paused' | 'email' | 'confirmacao' | 'expiresAt'>>

/**
 * Alerts, what each of them has seen, told and sent, in the database of the acervo. Every method rejects with AppError
 * `store_unavailable` when that is out of reach. `now` is epoch milliseconds. What has a `turn` does nothing, and
 * answers false, when another replica has taken the alert since.
 */
export interface AlertStore {
  /** With an e-mail, the mail that asks to confirm it is queued too. */
  create(alert: NewAlert): Promise<Alert | Refusal>
  /** Not one that has expired. */
  find(name: TokenName, token: string, now: number): Promise<Alert | undefined>
  /**
   * A new address is asked to confirm, for which `confirmacao` is needed too; mails to the one before are not sent any
   * more. Answers `email` when that address gets too many.
   */
  update(id: string, change: StoredChange, now: number): Promise<Alert | 'email' | undefined>
  /** The address that this token was sent to says yes; undefined when it is no longer the one. */
  confirm(confirmacao: string, now: number): Promise<Alert | undefined>
  /**
   * Asks something else from now on, and has it run as soon as can be, unless it is paused. A run under way is left: its
   * turn is over.
   */
  changeQuery(id: string, query: SearchQuery, now: number): Promise<Alert | undefined>
  /** Has it run as soon as can be. */
  requestRun(id: string, now: number): Promise<void>
  remove(id: string): Promise<void>

  /**
   * Those to look at, about searches or about what is `followed`, each by one replica: at most `most` of their runs go
   * on at a time.
   */
  claim(now: number, options: { leaseMs: number; most: number; followed?: boolean }): Promise<ClaimedAlert[]>
  started(id: string, turn: number, search: NonNullable<Alert['search']>): Promise<boolean>
  /** Lets it go until `dueAt`. */
  leave(id: string, turn: number, dueAt: number): Promise<boolean>
  /** Compares, remembers, keeps the news and queues the mail that tells them: all of it or nothing. */
  record(id: string, turn: number, run: EndedRun): Promise<AlertRun | false>
  recordFollowed(id: string, turn: number, run: EndedFollowedRun): Promise<AlertRun | false>
  /**
   * A run without an answer; the alert is due again at its next time, or sooner. When that does not help either, a mail
   * says so, once until there is an answer.
   */
  failed(id: string, turn: number, run: FailedRun): Promise<boolean>

  /** Latest first. */
  runs(id: string, limit: number): Promise<AlertRun[]>
  news(id: string, limit: number): Promise<NewsItem[]>
  mails(id: string, limit: number): Promise<Mail[]>
  /** Rows that answered the latest run and whose deadline was still to come at `now`. */
  rows(id: string, now: number): Promise<MemoryRow[]>

  /** The next mail, marked as being sent before it is answered. One whose sender died is `unknown` from then on. */
  claimMail(now: number, leaseMs: number): Promise<ClaimedMail | undefined>
  mailed(mail: Pick<Mail, 'id' | 'tries'>, outcome: MailOutcome): Promise<boolean>

  /** Lets go of what is over, and queues the mails that tell an end to come. Answers how many alerts went. */
  removeExpired(now: number): Promise<number>
  /** Of all there are: how many alerts, of them late by more than a minute, and mails that wait. */
  counts(now: number): Promise<{ alerts: number; late: number; mails: number }>
  close(): Promise<void>
}
