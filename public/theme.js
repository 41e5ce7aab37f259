// Runs before the first paint, so that what is remembered never flashes. A file, not an inline script:
// a strict Content-Security-Policy needs no exception for it.
try {
  const theme = localStorage.getItem('bidiq-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  // Who has searched here before is shown those searches, and not examples: app/globals.css makes room at once.
  if (localStorage.getItem('bidiq-pesquisas:1')?.includes('"query"'))
    document.documentElement.dataset.returning = ''
} catch {
  // Storage may be blocked: the system's preference stays in force.
}
