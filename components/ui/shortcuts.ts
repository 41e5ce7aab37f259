import { useEffect, useEffectEvent } from 'react'

/** Where it is kept that single keys are off: whoever speaks, or types otherwise, turns them off (WCAG 2.1.4). */
export const SHORTCUTS_KEY = 'bidiq-atalhos:1'

/** So long after the first key of a pair the second one counts. */
const PAIR_MS = 1_500

const running = new Map<string, () => void>()
let first: { key: string; at: number } | undefined

/** Does something when `keys` are typed outside fields, dialogs and menus: one key (`/`), or two in turn (`g a`). */
export function useShortcut(keys: string, run: () => void): void {
  const onKeys = useEffectEvent(run)
  useEffect(() => {
    const listener = () => onKeys()
    if (running.size === 0) addEventListener('keydown', onKeyDown)
    running.set(keys, listener)
    return () => {
      if (running.get(keys) === listener) running.delete(keys)
      if (running.size === 0) removeEventListener('keydown', onKeyDown)
    }
  }, [keys])
}

function onKeyDown(event: KeyboardEvent): void {
  if (isOfOthers(event) || areOff()) return
  const pair = first && event.timeStamp - first.at < PAIR_MS ? `${first.key} ${event.key}` : undefined
  first = !pair && beginsPair(event.key) ? { key: event.key, at: event.timeStamp } : undefined
  const run = running.get(pair ?? event.key)
  if (!run) return
  event.preventDefault()
  run()
}

function areOff(): boolean {
  try {
    return localStorage.getItem(SHORTCUTS_KEY) === 'false'
  } catch {
    return false
  }
}

function beginsPair(key: string): boolean {
  return [...running.keys()].some((keys) => keys.startsWith(`${key} `))
}

/** The browser's own, somebody's typing, or of a dialog or a menu that is open, where letters lead to its lines. */
function isOfOthers(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event
  if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return true
  if (event.key === 'Shift') return true
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_INTO))) return true
  return document.querySelector('[role="dialog"], [role="menu"]') !== null
}

const TYPED_INTO =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])'
