import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The slow, obvious answer to a search, for comparing with ours. It shares no code with the product: it
 * reads the recorded files, takes each objeto apart letter by letter, and knows plurals by trying them.
 */
export type RealRecord = { numero: string; objeto: string; uf: string; modalidade: number; valor: number }

export const REAL_DATA = join(process.cwd(), '..', 'shared', 'pncp')
export const hasRealData = existsSync(join(REAL_DATA, 'contratacoes.ndjson'))

/** The few fields that the answer hangs on, as consulta or as busca writes them. */
type Recorded = {
  numeroControlePNCP?: string
  numero_controle_pncp?: string
  objetoCompra?: string
  description?: string
  unidadeOrgao?: { ufSigla: string }
  uf?: string
  modalidadeId?: number
  modalidade_licitacao_id?: string
  valorTotalEstimado?: number
}

/** Every record of the recorded files, once per control number. */
export function realRecords(): RealRecord[] {
  const records = new Map<string, RealRecord>()
  for (const file of readdirSync(REAL_DATA).filter((name) =>
    /^(contratacoes|busca-itens).*\.ndjson$/.test(name),
  )) {
    for (const line of readFileSync(join(REAL_DATA, file), 'utf8').split('\n')) {
      if (!line.trim()) continue
      const json = JSON.parse(line) as Recorded
      const numero = json.numeroControlePNCP ?? json.numero_controle_pncp ?? ''
      if (records.has(numero)) continue
      records.set(numero, {
        numero,
        objeto: json.objetoCompra ?? json.description ?? '',
        uf: json.unidadeOrgao?.ufSigla ?? json.uf ?? '',
        modalidade: Number(json.modalidadeId ?? json.modalidade_licitacao_id),
        valor: Number(json.valorTotalEstimado ?? 0),
      })
    }
  }
  return [...records.values()]
}

/** The control numbers whose objeto has every one of the words, each in any of its forms, in order of number. */
export function oracle(records: RealRecord[], words: string[]): string[] {
  const forms = words.map(formsOf)
  return records
    .filter(({ objeto }) => {
      const present = wordsOf(objeto)
      return forms.every((anyOf) => anyOf.some((form) => present.has(form)))
    })
    .map(({ numero }) => numero)
    .sort()
}

/** The control numbers whose objeto has the words side by side. */
export function phraseOracle(records: RealRecord[], phrase: string): string[] {
  const wanted = plain(phrase).split(' ').filter(Boolean).map(formsOf)
  return records
    .filter(({ objeto }) => {
      const words = plain(objeto).split(' ').filter(Boolean)
      return words.some((_, at) => wanted.every((anyOf, i) => anyOf.includes(words[at + i] ?? '')))
    })
    .map(({ numero }) => numero)
    .sort()
}

function wordsOf(text: string): Set<string> {
  return new Set(plain(text).split(' '))
}

/** Letters and digits, without accents, in lower case; everything else is a space. */
function plain(text: string): string {
  let out = ''
  for (const letter of text.normalize('NFD').toLowerCase()) {
    const code = letter.codePointAt(0)!
    if (code >= 0x300 && code <= 0x36f) continue
    out += /[\p{L}\p{N}]/u.test(letter) ? letter : ' '
  }
  return out
}

/** A word and the plurals and singulars that it can have in Portuguese, without accents. */
function formsOf(raw: string): string[] {
  const word = plain(raw).trim()
  const forms = new Set([word])
  const swap = (from: string, ...to: string[]) => {
    if (word.endsWith(from))
      for (const ending of to) forms.add(word.slice(0, word.length - from.length) + ending)
  }
  swap('ao', 'oes', 'aes', 'aos')
  swap('oes', 'ao')
  swap('al', 'ais')
  swap('ais', 'al')
  swap('el', 'eis')
  swap('eis', 'el', 'il')
  swap('ol', 'ois')
  swap('ul', 'uis')
  swap('il', 'is', 'eis')
  swap('m', 'ns')
  swap('ns', 'm')
  for (const consonant of ['r', 'z', 's', 'l', 'n']) {
    swap(consonant, `${consonant}es`)
    swap(`${consonant}es`, consonant)
  }
  swap('a', 'as')
  swap('e', 'es')
  swap('i', 'is')
  swap('o', 'os')
  swap('u', 'us')
  for (const vowel of ['a', 'e', 'i', 'o', 'u']) swap(`${vowel}s`, vowel)
  return [...forms]
}
