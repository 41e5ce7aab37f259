/** Puts the focus on a row's button, once the row is in the page. */
export function focusRow(index: number, attempts = 10): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-row-button="${index}"]`)
    if (button) button.focus({ preventScroll: true })
    else if (attempts > 0) focusRow(index, attempts - 1)
  })
}
