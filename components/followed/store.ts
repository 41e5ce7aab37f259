import { createStored } from '../ui/stored.ts'

/** A contratação that somebody wants to hear of. Texts are as they were when it was first followed. */
export type FollowedContratacao = {
  numero: string
  objeto: string
  orgao: string
  uf: string
  link: string | null
  /** ISO instant: what came before it is known to the user. */
  vistoAte: string
}

export type FollowedOrgao = { cnpj: string; nome: string }

export type Followed = { contratacoes: FollowedContratacao[]; orgaos: FollowedOrgao[] }

/** Each is asked for when the page is opened, and the PNCP takes its time. */
export const MAX_CONTRATACOES = 100
export const MAX_ORGAOS = 50
const MAX_TEXT = 400

const NOTHING: Followed = { contratacoes: [], orgaos: [] }

/** Kept by this browser alone. */
export const followed = createStored<Followed>({
  key: 'bidiq-acompanhadas-1',
  empty: NOTHING,
  read: readFollowed,
})

/** What somebody stored, or brings from another browser; what is not understood is left out. */
export function readFollowed(data: unknown): Followed | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { contratacoes, orgaos } = data as Record<string, unknown>
  if (!Array.isArray(contratacoes) || !Array.isArray(orgaos)) return undefined
  return {
    contratacoes: contratacoes.flatMap((one) => contratacaoOf(one) ?? []).slice(0, MAX_CONTRATACOES),
    orgaos: orgaos.flatMap((one) => orgaoOf(one) ?? []).slice(0, MAX_ORGAOS),
  }
}

function contratacaoOf(data: unknown): FollowedContratacao | undefined {
  const { numero, objeto, orgao, uf, link, vistoAte } = Object(data) as Record<string, unknown>
  if (typeof numero !== 'string' || Number.isNaN(Date.parse(String(vistoAte)))) return undefined
  const isWeb = typeof link === 'string' && link.startsWith('https://')
  return {
    numero,
    objeto: textOf(objeto),
    orgao: textOf(orgao),
    uf: textOf(uf),
    link: isWeb ? link : null,
    vistoAte: String(vistoAte),
  }
}

function orgaoOf(data: unknown): FollowedOrgao | undefined {
  const { cnpj, nome } = Object(data) as Record<string, unknown>
  return typeof cnpj === 'string' && /^[\dA-Z]{14}$/.test(cnpj) ? { cnpj, nome: textOf(nome) } : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : ''
}

export type Outcome = 'done' | 'full' | 'notKept'

/** Follows it, or no more. The newest come first. */
export function toggleContratacao(one: FollowedContratacao): Outcome {
  const { contratacoes } = followed.get()
  const others = contratacoes.filter(({ numero }) => numero !== one.numero)
  const isNew = others.length === contratacoes.length
  if (isNew && others.length >= MAX_CONTRATACOES) return 'full'
  return kept((before) => ({ ...before, contratacoes: isNew ? [one, ...others] : others }))
}

export function toggleOrgao(one: FollowedOrgao): Outcome {
  const { orgaos } = followed.get()
  const others = orgaos.filter(({ cnpj }) => cnpj !== one.cnpj)
  const isNew = others.length === orgaos.length
  if (isNew && others.length >= MAX_ORGAOS) return 'full'
  return kept((before) => ({ ...before, orgaos: isNew ? [one, ...others] : others }))
}

/** What was told up to then is no news any more. */
export function markSeen(numero: string, vistoAte: string): Outcome {
  return kept((before) => ({
    ...before,
    contratacoes: before.contratacoes.map((one) => (one.numero === numero ? { ...one, vistoAte } : one)),
  }))
}

function kept(change: (before: Followed) => Followed): Outcome {
  return followed.change(change) ? 'done' : 'notKept'
}
