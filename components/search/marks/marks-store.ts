import { useSyncExternalStore } from 'react'
import { formatNumber } from '../../ui/format.ts'
import {
  MAX_MARKS,
  merged,
  readMarks,
  restored,
  withChange,
  writeMarks,
  type MarkChange,
  type Marks,
  type Merged,
} from './marks-data.ts'

const KEY = 'bidiq-marcas'
/** Marks that could not be read are put aside before anything is written over them. */
const ASIDE_KEY = 'bidiq-marcas-ilegiveis'

/** `warning`: what the user should know of how marks are kept here; null when all is well. */
export type MarksState = { marks: Marks; warning: string | null }

/** `before`: the marks as they were, for undoing. */
export type MarkOutcome = { done: true; before: Marks } | { done: false; message: string }

const NEWER =
  'As marcas deste navegador são de uma versão mais nova do BidIQ. Recarregue a página para usá-las.'
const BROKEN = 'As marcas guardadas neste navegador não puderam ser lidas e foram postas à parte.'
const BLOCKED = 'Este navegador não deixa guardar marcas: elas duram até a página ser fechada.'
const FULL = `São no máximo ${formatNumber(MAX_MARKS)} marcas. Exporte e apague as que não usa mais.`
const NO_ROOM =
  'Este navegador não tem mais espaço para guardar marcas. Libere espaço nele, ou exporte as marcas e apague as que não usa mais.'

const EMPTY: MarksState = { marks: {}, warning: null }
const listeners = new Set<() => void>()
let state: MarksState | undefined

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function read(): MarksState {
  const { marks, problem } = readMarks(stored())
  return { marks, warning: problem ? (problem === 'newer' ? NEWER : BROKEN) : null }
}

function current(): MarksState {
  return (state ??= read())
}

function tell(next: MarksState): void {
  state = next
  for (const listener of listeners) listener()
}

/** Another tab changed them, or all that is stored (`key` is null then). */
function onStorage({ key }: StorageEvent): void {
  if (key === KEY || key === null) tell(read())
}

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', onStorage)
    // Nobody heard what other tabs did until now.
    if (state?.warning !== BLOCKED) state = undefined
  }
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size === 0) removeEventListener('storage', onStorage)
  }
}

/** The marks as the tabs of this browser have them now: what another one wrote a moment ago counts too. */
function latest(): Marks {
  const known = current()
  return known.warning === BLOCKED ? known.marks : readMarks(stored()).marks
}

function write(marks: Marks): string | undefined {
  if (current().warning === NEWER) return NEWER
  try {
    if (current().warning === BROKEN) localStorage.setItem(ASIDE_KEY, stored() ?? '')
    localStorage.setItem(KEY, writeMarks(marks))
    tell({ marks, warning: null })
    return undefined
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return NO_ROOM
    tell({ marks, warning: BLOCKED })
    return undefined
  }
}

function outcome(before: Marks, next: Marks | undefined): MarkOutcome {
  const message = next ? write(next) : FULL
  return message === undefined ? { done: true, before } : { done: false, message }
}

/** Changes marks, in all tabs of this browser. */
export function changeMarks(numeros: readonly string[], change: MarkChange): MarkOutcome {
  const before = latest()
  return outcome(before, withChange(before, numeros, change, new Date().toISOString()))
}

/** Undoes what was done to some marks. */
export function restoreMarks(numeros: readonly string[], before: Marks): MarkOutcome {
  const now = latest()
  return outcome(now, restored(now, before, numeros))
}

/** Joins marks of a file with those that are here. */
export function importMarks(theirs: Marks): Omit<Merged, 'marks'> & { message?: string } {
  const { marks, ...counts } = merged(latest(), theirs)
  const message = write(marks)
  return { ...counts, ...(message !== undefined && { message }) }
}

/** Forgets every mark. */
export function forgetMarks(): MarkOutcome {
  return outcome(latest(), {})
}

/** The marks of this browser, the same in all of its tabs. */
export function useMarks(): MarksState {
  return useSyncExternalStore(subscribe, current, () => EMPTY)
}
