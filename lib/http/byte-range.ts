import type { ByteRange } from '../file-store/port.ts'

const SINGLE = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i

/**
 * The part of `bytes` bytes that a `Range` header asks for. Without one it is the whole, and so it is for what
 * may be ignored (RFC 9110, section 14.2): several ranges, another unit, a range that is none.
 */
export function rangeOf(header: string | null, bytes: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first = '', last = ''] = SINGLE.exec(header ?? '') ?? []
  if (first === '') return last === '' ? 'whole' : suffixOf(Number(last), bytes)
  if (last !== '' && Number(last) < Number(first)) return 'whole'
  if (Number(first) >= bytes) return 'unsatisfiable'
  return { first: Number(first), last: Math.min(last === '' ? Infinity : Number(last), bytes - 1) }
}

function suffixOf(length: number, bytes: number): ByteRange | 'unsatisfiable' {
  if (length === 0 || bytes === 0) return 'unsatisfiable'
  return { first: Math.max(0, bytes - length), last: bytes - 1 }
}
