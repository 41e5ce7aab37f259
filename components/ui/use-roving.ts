import { useRef, useState, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/**
 * One place for Tab among many buttons in a row; arrows, Home and End go from one to the next. The container takes
 * `ref` and `onKeyDown`, each button what `item` gives for its place.
 */
export function useRoving(count: number) {
  const ref = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const stop = Math.min(current, Math.max(0, count - 1))

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step && stop + step
    if (next === undefined || next < 0 || next >= count) return
    event.preventDefault()
    ref.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus()
  }

  const item = (place: number) => ({
    'data-place': place,
    tabIndex: place === stop ? 0 : -1,
    onFocus: () => setCurrent(place),
  })
  return { ref, onKeyDown, item }
}
