import { BRAZILIAN_UFS } from '../search/ufs.ts'

const MAX_LENGTH = 100
const MAX_LISTED_UFS = 5

/** `licitacoes_limpeza_SP-RJ_2026-11-23.xlsx`: plain ASCII, at most 100 characters, safe on every system. */
export function workbookFilename(search: {
  termos?: string
  setores?: readonly string[]
  ufs: readonly string[]
  /** Civil date, `YYYY-MM-DD`. */
  day: string
}): string {
  const tail = `${place(search.ufs)}_${slug(search.day)}.xlsx`
  const room = MAX_LENGTH - `licitacoes__${tail}`.length
  const subject = slug([...(search.setores ?? []), search.termos ?? ''].join(' '))
    .slice(0, room)
    .replace(/-$/, '')
  return ['licitacoes', subject, tail].filter(Boolean).join('_')
}

function place(ufs: readonly string[]): string {
  const known = new Set(ufs.map((uf) => slug(uf).toUpperCase()))
  if (known.size === 0 || BRAZILIAN_UFS.every((uf) => known.has(uf))) return 'BR'
  return known.size > MAX_LISTED_UFS ? `${known.size}-UFs` : [...known].join('-')
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
