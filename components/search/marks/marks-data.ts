/** What somebody thinks of a contratação, before there is anything to be filled into a file. */
export const MARK_STATUSES = ['interessante', 'descartada'] as const
export type MarkStatus = (typeof MARK_STATUSES)[number]

/** `em`: ISO instant of the last change. There is always a status or a nota. */
export type Mark = { status?: MarkStatus; nota?: string; em: string }

/** By control number. */
export type Marks = Readonly<Record<string, Mark>>

/** `status: null` takes it away; an empty nota too. What is absent stays. */
export type MarkChange = { status?: MarkStatus | null; nota?: string }

export const MAX_MARKS = 5_000
export const MAX_NOTA = 2_000
const VERSION = 1
const NUMERO = /^[0-9A-Z]{14}-1-\d{6}\/\d{4}$/

/** Why marks could not be read. `newer`: a later version of the product wrote them. */
export type MarksProblem = 'broken' | 'newer'

/** What `writeMarks` wrote, or a file of it. What is no mark is left out; nothing is no marks. */
export function readMarks(text: string | null): { marks: Marks; invalid: number; problem?: MarksProblem } {
  if (text === null) return { marks: {}, invalid: 0 }
  const { versao, marcas } = parsed(text)
  if (typeof versao === 'number' && versao > VERSION) return { marks: {}, invalid: 0, problem: 'newer' }
  if (versao !== VERSION || !isObject(marcas)) return { marks: {}, invalid: 0, problem: 'broken' }
  const entries = Object.entries(marcas).flatMap(([numero, raw]) => {
    const mark = NUMERO.test(numero) ? markOf(raw) : undefined
    return mark ? [[numero, mark] as const] : []
  })
  return { marks: Object.fromEntries(entries), invalid: Object.keys(marcas).length - entries.length }
}

export function writeMarks(marks: Marks): string {
  return JSON.stringify({ versao: VERSION, marcas: marks })
}

/** Changes the marks of some contratações; undefined when there would be more than may be. `now` is an ISO instant. */
export function withChange(
  marks: Marks,
  numeros: Iterable<string>,
  change: MarkChange,
  now: string,
): Marks | undefined {
  const next: Record<string, Mark> = { ...marks }
  for (const numero of numeros) {
    const mark = changed(next[numero], change, now)
    if (mark) next[numero] = mark
    else delete next[numero]
  }
  return Object.keys(next).length > MAX_MARKS ? undefined : next
}

/** Puts some marks back as they were in `before`. */
export function restored(marks: Marks, before: Marks, numeros: Iterable<string>): Marks {
  const next: Record<string, Mark> = { ...marks }
  for (const numero of numeros) {
    const mark = before[numero]
    if (mark) next[numero] = mark
    else delete next[numero]
  }
  return next
}

export type Merged = { marks: Marks; added: number; updated: number; kept: number; refused: number }

/** Joins two sets of marks: of what both have, the later change stays. What does not fit is refused, and counted. */
export function merged(mine: Marks, theirs: Marks): Merged {
  const next: Record<string, Mark> = { ...mine }
  const result = { added: 0, updated: 0, kept: 0, refused: 0 }
  let room = MAX_MARKS - Object.keys(mine).length
  for (const [numero, mark] of Object.entries(theirs)) {
    const own = mine[numero]
    if (own && own.em >= mark.em) result.kept++
    else if (!own && room === 0) result.refused++
    else {
      if (!own) room--
      result[own ? 'updated' : 'added']++
      next[numero] = mark
    }
  }
  return { marks: next, ...result }
}

function changed(mark: Mark | undefined, change: MarkChange, now: string): Mark | undefined {
  const status = change.status === undefined ? mark?.status : (change.status ?? undefined)
  const nota = change.nota === undefined ? mark?.nota : change.nota.trim().slice(0, MAX_NOTA) || undefined
  if (!status && !nota) return undefined
  if (status === mark?.status && nota === mark?.nota) return mark
  return { ...(status && { status }), ...(nota && { nota }), em: now }
}

function markOf(raw: unknown): Mark | undefined {
  if (!isObject(raw)) return undefined
  const status = MARK_STATUSES.find((known) => known === raw.status)
  const nota = typeof raw.nota === 'string' ? raw.nota.trim().slice(0, MAX_NOTA) : ''
  const em =
    typeof raw.em === 'string' && !Number.isNaN(Date.parse(raw.em)) ? raw.em : new Date(0).toISOString()
  return status || nota ? { ...(status && { status }), ...(nota && { nota }), em } : undefined
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
