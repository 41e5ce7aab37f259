import { BRAZILIAN_UFS } from '../search/ufs.ts'

const MAX_LENGTH = 100
const MAX_LISTED_UFS = 5

/** A word or a phrase that must not be there, and what stands between words that may be either. */
const EXCLUDED = /(^|\s)-("[^"]*"?|\([^)]*\)?|\S+)/g
const EITHER = /(^|\s)(OR|OU|\|)(?=\s|$)/g

/**
 * `licitacoes_limpeza_SP-RJ_2026-11-23.xlsx`, and `…_v2.xlsx` of a later version: plain ASCII, at most 100
 * characters, safe on every system. Only words that were looked for are in it, and none is cut unless it fills it all.
 */
export function workbookFilename(search: {
  termos?: string
  setores?: readonly string[]
  ufs: readonly string[]
  /** Civil date, `YYYY-MM-DD`. */
  day: string
  versao?: number
}): string {
  const { versao = 1 } = search
  const tail = `${place(search.ufs)}_${slug(search.day)}${versao > 1 ? `_v${versao}` : ''}.xlsx`
  const room = MAX_LENGTH - `licitacoes__${tail}`.length
  const termos = (search.termos ?? '').replace(EXCLUDED, ' ').replace(EITHER, ' ou ')
  const subject = cut(slug([...(search.setores ?? []), termos].join(' ')), room)
  return ['licitacoes', subject, tail].filter(Boolean).join('_')
}

function place(ufs: readonly string[]): string {
  const known = new Set(ufs.map((uf) => slug(uf).toUpperCase()))
  if (known.size === 0 || BRAZILIAN_UFS.every((uf) => known.has(uf))) return 'BR'
  return known.size > MAX_LISTED_UFS ? `${known.size}-UFs` : [...known].join('-')
}

/** As many words as there is room for; the first one at least, or its beginning. */
function cut(words: string, room: number): string {
  if (words.length <= room) return words
  const end = words.lastIndexOf('-', room)
  return words.slice(0, end > 0 ? end : room)
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
