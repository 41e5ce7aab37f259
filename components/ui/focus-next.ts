const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Gives the focus to what comes next in the page: for what goes when its own button is pressed. */
export function focusNext(leaving: Element | null): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)]
  stops.find((stop) => leaving && isAfter(stop, leaving) && isReached(stop))?.focus({ preventScroll: true })
}

function isAfter(stop: Element, leaving: Element): boolean {
  const place = leaving.compareDocumentPosition(stop)
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !leaving.contains(stop)
}

function isReached(stop: HTMLElement): boolean {
  return stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility()
}
