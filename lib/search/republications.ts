import type { Facts } from './facts.ts'
import { bareNumber } from './processo.ts'
import { searchable } from './text.ts'

type Linkable = Pick<Facts, 'numero' | 'cnpj' | 'unidade' | 'processo' | 'texto'>

/** More rows than this under one processo are no republications: somebody filled the field in with anything. */
export const MAX_LINKED = 12
const MIN_DIGITS = 3

const WORDS = ['republicação', 'republicado', 'republicada', 'reabertura', 'reaberto', 'reaberta', 'reedição']
const REPUBLISHED = new RegExp(` (?:${WORDS.map((word) => searchable(word).trim()).join('|')})(?= )`, 'g')

/**
 * The processo as it is compared: without punctuation and case; undefined for what stands in its place when there is
 * none (`-`, `0000`, `S/N`).
 */
export function processoKey(processo: string | null): string | undefined {
  const key = bareNumber(processo ?? '')
  const digits = key.replace(/\D/g, '')
  return digits.length >= MIN_DIGITS && !/^(.)\1*$/.test(digits) ? key : undefined
}

/**
 * Links the rows that share órgão, unidade and processo, and those whose objeto says that it republishes another with
 * the same words. They stay rows of their own: only a person can tell whether one took the place of the other.
 *
 * @returns by control number, the numbers linked to it, in the order of `rows`. Rows without a link are not there.
 */
export function linkRepublications(rows: readonly Linkable[]): Map<string, string[]> {
  const links = new Map<string, Set<string>>()
  for (const group of [...byProcesso(rows), ...byWords(rows)]) {
    if (group.length < 2 || group.length > MAX_LINKED) continue
    for (const numero of group) {
      const linked = links.get(numero) ?? new Set()
      for (const other of group) if (other !== numero) linked.add(other)
      links.set(numero, linked)
    }
  }
  return new Map([...links].map(([numero, linked]) => [numero, [...linked]]))
}

function byProcesso(rows: readonly Linkable[]): Iterable<string[]> {
  return grouped(rows, ({ cnpj, unidade, processo }) => {
    const key = processoKey(processo)
    return key && `${cnpj} ${unidade} ${key}`
  })
}

/** Few objetos say that they republish: only what their buyers published is compared. */
function byWords(rows: readonly Linkable[]): Iterable<string[]> {
  const buyerOf = ({ cnpj, unidade }: Linkable) => `${cnpj} ${unidade}`
  const saying = rows.filter(({ texto }) => texto.search(REPUBLISHED) >= 0)
  if (saying.length === 0) return []
  const keyOf = (row: Linkable) => buyerOf(row) + row.texto.replace(REPUBLISHED, '')
  const buyers = new Set(saying.map(buyerOf))
  const said = new Set(saying.map(keyOf))
  return grouped(rows, (row) => {
    if (!buyers.has(buyerOf(row))) return undefined
    const key = keyOf(row)
    return said.has(key) ? key : undefined
  })
}

function grouped(
  rows: readonly Linkable[],
  keyOf: (row: Linkable) => string | undefined,
): Iterable<string[]> {
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(row.numero)
    else groups.set(key, [row.numero])
  }
  return groups.values()
}
