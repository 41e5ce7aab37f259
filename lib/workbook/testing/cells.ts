/** Where cells are. */

export type Range = { top: number; left: number; bottom: number; right: number }

export function columnOf(reference: string): number {
  return [...reference.replace(/[^A-Z]/g, '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
}

export function rangeOf(text: string): Range {
  const [first = '', last = first] = text.split(':')
  const line = (reference: string) => Number(reference.replace(/\D/g, ''))
  return { top: line(first), left: columnOf(first), bottom: line(last), right: columnOf(last) }
}

export function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}
