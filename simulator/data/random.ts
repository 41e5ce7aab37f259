/**
 * Seeded randomness without state: every property of a record is a hash of the record's key and a salt,
 * so one property can be asked for alone, in any order, and always has the same answer.
 */

/** Mixes two numbers into 32 evenly spread bits. */
export function mix(key: number, salt: number): number {
  let hash = Math.imul(key ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A number in [0, 1). */
export function unit(key: number, salt: number): number {
  return mix(key, salt) / 0x1_0000_0000
}

/** An integer in [0, limit). */
export function below(key: number, salt: number, limit: number): number {
  return Math.floor(unit(key, salt) * limit)
}

/** One of the list, each as likely as the next. */
export function pick<T>(list: readonly T[], key: number, salt: number): T {
  return list[below(key, salt, list.length)] as T
}

/** A draw with an exponential distribution of the given mean. */
export function exponential(key: number, salt: number, mean: number): number {
  return -Math.log(1 - unit(key, salt)) * mean
}

/** A draw with a standard normal distribution (Box–Muller). */
export function normal(key: number, salt: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - unit(key, salt)))
  return radius * Math.cos(2 * Math.PI * unit(key, salt + 0x5bd1))
}

/** 32 bits out of a text (FNV-1a, then mixed). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return mix(hash, 1)
}

const HEXADECIMAL = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'))

/** 32 hexadecimal digits, as busca's ids have. */
export function hexId(key: number): string {
  let id = ''
  for (let salt = 601; salt <= 604; salt++) {
    const bits = mix(key, salt)
    id += (HEXADECIMAL[bits >>> 16] as string) + (HEXADECIMAL[bits & 0xffff] as string)
  }
  return id
}

/** Turns weights into a table of indexes, so that a weighted choice is one look-up. */
export function weightedTable(weights: readonly number[], size = 65_536): Uint16Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const table = new Uint16Array(size)
  let cumulated = 0
  let from = 0
  weights.forEach((weight, index) => {
    cumulated += weight
    const to = Math.round((cumulated / total) * size)
    table.fill(index, from, to)
    from = to
  })
  return table
}

/** One index of a weighted table. */
export function pickWeighted(table: Uint16Array, key: number, salt: number): number {
  return table[below(key, salt, table.length)] as number
}
