import { cpus, totalmem } from 'node:os'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** What the figures were measured on, in one line. */
export function machineLine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpu?.model.trim() || process.arch}, ${memory} GB, Node ${process.version}, ${process.platform}`
}

export function markdownTable(headers: readonly string[], lines: readonly (string | number)[][]): string {
  const rule = headers.map(() => '---')
  return [headers, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
