// Runs before the first paint, so that the remembered theme never flashes. A file, not an inline script:
// a strict Content-Security-Policy needs no exception for it.
try {
  const theme = localStorage.getItem('bidiq-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be blocked: the system's preference stays in force.
}
