import { createStored } from '../ui/stored.ts'
import { FOLLOWED_EVENT, FOLLOWED_KEY } from './followed-key.ts'
import {
  MAX_CONTRATACOES,
  MAX_ORGAOS,
  orgaoKey,
  readFollowed,
  type Followed,
  type FollowedContratacao,
  type FollowedOrgao,
} from './followed-list.ts'

const BEFORE_ALL = new Date(0).toISOString()
const NOTHING: Followed = { contratacoes: [], orgaos: [] }

/** Kept by this browser alone. */
export const followed = createStored<Followed>({ key: FOLLOWED_KEY, empty: NOTHING, read: readFollowed })

export type Outcome = 'done' | 'full' | 'notKept'

/** Follows it, or no more. The newest come first. */
export function toggleContratacao(one: FollowedContratacao): Outcome {
  const { contratacoes } = followed.get()
  const others = contratacoes.filter(({ numero }) => numero !== one.numero)
  const isNew = others.length === contratacoes.length
  if (isNew && others.length >= MAX_CONTRATACOES) return 'full'
  return kept((before) => ({ ...before, contratacoes: isNew ? [one, ...others] : others }))
}

/** The open ones that are known, and when they were read. */
type Seen = { vistas: string[]; vistoAte: string }
export type Comprador = Pick<FollowedOrgao, 'cnpj' | 'nome' | 'unidade'>

/** The same for an órgão, or a unidade of it. */
export function toggleOrgao(comprador: Comprador): Outcome {
  const { orgaos } = followed.get()
  const others = orgaos.filter((one) => orgaoKey(one) !== orgaoKey(comprador))
  const isNew = others.length === orgaos.length
  if (isNew && others.length >= MAX_ORGAOS) return 'full'
  const one = { ...comprador, vistas: null, vistoAte: BEFORE_ALL }
  return kept((before) => ({ ...before, orgaos: isNew ? [one, ...others] : others }))
}

/** Takes another list for its own: one that was imported. */
export function changeAll(list: Followed): Outcome {
  return kept(() => list)
}

/** What was told up to then is no news any more. */
export function markSeen(numero: string, vistoAte: string): Outcome {
  return kept((before) => ({
    ...before,
    contratacoes: before.contratacoes.map((one) => (one.numero === numero ? { ...one, vistoAte } : one)),
  }))
}

/** The same for an órgão, whose open ones are these. */
export function markOrgaoSeen(key: string, seen: Seen): Outcome {
  return changeOrgao(key, (one) => ({ ...one, ...seen }))
}

/** The first reading of an órgão is where its news begin; it also tells the names of what was typed. */
export function beginOrgao(
  key: string,
  { nome, nomeUnidade, ...seen }: Seen & { nome: string; nomeUnidade: string },
): Outcome {
  return changeOrgao(key, (one) => ({
    ...one,
    nome: one.nome || nome,
    unidade: one.unidade && { ...one.unidade, nome: one.unidade.nome || nomeUnidade },
    ...(one.vistas === null && seen),
  }))
}

function changeOrgao(key: string, change: (one: FollowedOrgao) => FollowedOrgao): Outcome {
  return kept((before) => ({
    ...before,
    orgaos: before.orgaos.map((one) => (orgaoKey(one) === key ? change(one) : one)),
  }))
}

function kept(change: (before: Followed) => Followed): Outcome {
  const isKept = followed.change(change)
  dispatchEvent(new Event(FOLLOWED_EVENT))
  return isKept ? 'done' : 'notKept'
}
