import { useLayoutEffect, type RefObject } from 'react'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What public/first.js has kept, in the order in which it was done. */
type EarlyInput = {
  typed: Map<Control, string | boolean>
  pressed: Set<HTMLButtonElement>
  end: () => void
}

declare global {
  interface Window {
    earlyInput?: EarlyInput
  }
}

/** What was typed and pressed in a part of the page (`data-early`) before it came to life is done then, and not lost. */
export function useEarlyInput(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const early = window.earlyInput
    if (!early) return
    delete window.earlyInput
    early.end()
    // One that was opened told it to nobody.
    for (const opened of part.current?.querySelectorAll('details[open]') ?? [])
      opened.dispatchEvent(new Event('toggle'))
    void redo(early, (element) => part.current?.contains(element) === true)
  }, [part])
}

/** One after the other, all before the next paint: each is answered by what the one before has left. */
async function redo({ typed, pressed }: EarlyInput, isHere: (element: Element) => boolean) {
  for (const [control, value] of typed) {
    if (isHere(control)) enter(control, value)
    await Promise.resolve()
  }
  for (const button of pressed) {
    if (isHere(button)) press(button)
    await Promise.resolve()
  }
}

/** As if it was entered now. React takes no notice of a value that it knows, and it may have met this one already. */
function enter(control: Control, value: string | boolean) {
  if (typeof value === 'boolean') {
    const box = control as HTMLInputElement
    box.checked = !value
    box.click()
    return
  }
  control.value = ''
  const owner = Object.getPrototypeOf(control) as Control
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(control, value)
  control.dispatchEvent(
    new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  )
}

function press(button: HTMLButtonElement) {
  button.removeAttribute('data-pressed-early')
  button.click()
}
