import { hash } from 'node:crypto'
import type { SearchQuery } from '../search/query.ts'
import type { Alert, AlertRun, Mail, MailKind, MailState, NewsItem } from './port.ts'
import type { AlertSettings } from './settings.ts'

/** A row of `alert`, as both databases give it. */
export type AlertRecord = {
  id: string
  chave: string
  feed: string
  confirmacao: string | null
  descadastro: string
  settings: string
  email: string | null
  confirmed_at: number | null
  paused: number
  created_at: number
  asked_at: number | null
  expires_at: number
  due_at: number | null
  turn: number
  search_id: string | null
  search_query: string | null
  search_at: number | null
  failures: number
}

export function toAlert(record: AlertRecord): Alert & { turn: number } {
  const { id, chave, feed, confirmacao, descadastro, email, failures, turn } = record
  return {
    ...withBoth(JSON.parse(record.settings) as AlertSettings),
    ...{ id, chave, feed, confirmacao, descadastro, email, failures, turn },
    confirmedAt: record.confirmed_at,
    paused: record.paused === 1,
    createdAt: record.created_at,
    askedAt: record.asked_at ?? record.created_at,
    expiresAt: record.expires_at,
    dueAt: record.due_at,
    search: record.search_id
      ? {
          id: record.search_id,
          query: JSON.parse(record.search_query!) as SearchQuery | null,
          startedAt: record.search_at!,
        }
      : null,
  }
}

/** Sets what a record has of a search that is over. */
export const RELEASED = 'search_id = NULL, search_query = NULL, search_at = NULL, lease_until = 0'
/** One about a search says nothing of a list. */
function withBoth(settings: AlertSettings): AlertSettings {
  return { ...settings, acompanha: settings.acompanha ?? null } as AlertSettings
}

export type MailRecord = {
  id: string
  alert: string
  kind: MailKind
  run: string | null
  state: MailState
  tries: number
  at: number
  reason: string | null
}

export function toMail({ id, kind, run: runId, state, tries, at, reason }: MailRecord): Mail {
  return { id, kind, runId, state, tries, at, reason }
}

export type ToldRecord = { id: string; at: number; run?: string; told: string }

export function toRun({ id, at, told }: ToldRecord): AlertRun {
  return { id, at, ...(JSON.parse(told) as Omit<AlertRun, 'id' | 'at'>) }
}

export function toNews({ id, at, run, told }: ToldRecord): NewsItem {
  return { id, at, runId: run!, ...JSON.parse(told) } as NewsItem
}

/** A UUID (version 8, RFC 9562) that follows from a text: the same news has the same id, however often it is made. */
export function uuidOf(text: string): string {
  const hex = hash('sha256', text)
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
