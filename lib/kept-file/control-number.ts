import { parseControlNumber } from '../search/contratacao.ts'
import type { Typed } from './xlsx/cell.ts'

/** The control number in a cell, past what typing and programs do to it; undefined when it is broken. */
export function readControlNumber(value: Typed | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  const plain = value
    .normalize('NFKC')
    .replace(/[\s'\u200B\uFEFF]/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
  return parseControlNumber(plain) ? plain : undefined
}
