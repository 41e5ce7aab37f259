// Runs before the first paint, so that what is remembered never flashes, and before anybody can type. A file, not an
// inline script: a strict Content-Security-Policy needs no exception for it.
try {
  const theme = localStorage.getItem('bidiq-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  // Who has searched here before is shown those searches, and not examples: app/globals.css makes room at once.
  if (localStorage.getItem('bidiq-pesquisas:1')?.includes('"query"'))
    document.documentElement.dataset.returning = ''
} catch {
  // Storage may be blocked: the system's preference stays in force.
}

// Keeps what is typed and pressed within [data-early] before the page has come to life, when nobody else would hear it.
// components/ui/use-early-input.ts does it again then, and ends this.
{
  const listening = new AbortController()
  const typed = new Map()
  const pressed = new Set()

  /** @param {EventTarget | null} target */
  const isWaiting = (target) => target instanceof Element && target.closest('[data-early]') !== null

  // Before React hears it, which may put back what was there.
  addEventListener(
    'input',
    ({ target }) => {
      if (!isWaiting(target)) return
      // The last one is done last.
      typed.delete(target)
      typed.set(target, /^(checkbox|radio)$/.test(target.type) ? target.checked : target.value)
    },
    { capture: true, signal: listening.signal },
  )

  // After React: what it has heard by then is no longer for us. A second press takes the first one back.
  addEventListener(
    'click',
    ({ target }) => {
      const button = isWaiting(target) && target.closest('button:not([type="submit"])')
      if (!button) return
      if (!pressed.delete(button)) pressed.add(button)
      button.toggleAttribute('data-pressed-early', pressed.has(button))
      const state = button.getAttribute('aria-pressed')
      if (state) button.setAttribute('aria-pressed', String(state !== 'true'))
    },
    { signal: listening.signal },
  )

  window.earlyInput = { typed, pressed, end: () => listening.abort() }
}
