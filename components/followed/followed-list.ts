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

/** An órgão, or one unidade compradora of it. */
export type FollowedOrgao = {
  cnpj: string
  nome: string
  unidade: { codigo: string; nome: string } | null
  /** Its open contratações that are known to the user; null until it was first read. */
  vistas: string[] | null
  vistoAte: string
}

export type Followed = { contratacoes: FollowedContratacao[]; orgaos: FollowedOrgao[] }

/** Each is asked for by itself, and the PNCP takes its time. */
export const MAX_CONTRATACOES = 100
export const MAX_ORGAOS = 50
/** As many as the list of one órgão holds. */
const MAX_VISTAS = 500
const MAX_TEXT = 400
export const MAX_CODE = 60

/** What a followed órgão is known by; a unidade of it is another. */
export function orgaoKey({ cnpj, unidade }: Pick<FollowedOrgao, 'cnpj' | 'unidade'>): string {
  return unidade ? `${cnpj}:${unidade.codigo}` : cnpj
}

/** What somebody stored, or brings from another browser; what is not understood is left out. */
export function readFollowed(data: unknown): Followed | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { contratacoes, orgaos } = data as Record<string, unknown>
  if (!Array.isArray(contratacoes) || !Array.isArray(orgaos)) return undefined
  return {
    contratacoes: contratacoes.flatMap((one) => readContratacao(one) ?? []).slice(0, MAX_CONTRATACOES),
    orgaos: orgaos.flatMap((one) => readOrgao(one) ?? []).slice(0, MAX_ORGAOS),
  }
}

export function readContratacao(data: unknown): FollowedContratacao | undefined {
  const { numero, objeto, orgao, uf, link, vistoAte } = Object(data) as Record<string, unknown>
  if (typeof numero !== 'string' || !isInstant(vistoAte)) return undefined
  const isWeb = typeof link === 'string' && link.startsWith('https://')
  return {
    numero,
    objeto: textOf(objeto),
    orgao: textOf(orgao),
    uf: textOf(uf),
    link: isWeb ? link : null,
    vistoAte,
  }
}

export function readOrgao(data: unknown): FollowedOrgao | undefined {
  const { cnpj, nome, unidade, vistas, vistoAte } = Object(data) as Record<string, unknown>
  if (typeof cnpj !== 'string' || !/^[\dA-Z]{14}$/.test(cnpj)) return undefined
  const { codigo, nome: nomeUnidade } = Object(unidade) as Record<string, unknown>
  const hasUnidade = typeof codigo === 'string' && codigo !== '' && codigo.length <= MAX_CODE
  // Half of it is not what was followed.
  if (unidade !== undefined && unidade !== null && !hasUnidade) return undefined
  const known = Array.isArray(vistas) ? vistas.filter((one) => typeof one === 'string') : null
  return {
    cnpj,
    nome: textOf(nome),
    unidade: hasUnidade ? { codigo, nome: textOf(nomeUnidade) } : null,
    vistas: known && known.slice(0, MAX_VISTAS),
    vistoAte: isInstant(vistoAte) ? vistoAte : new Date(0).toISOString(),
  }
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : ''
}
