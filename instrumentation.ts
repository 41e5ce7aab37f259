/** Called by Next when a server starts. `NEXT_MANUAL_SIG_HANDLE=1` leaves the signals to us. */
export async function register() {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { start } = await import('./lib/start.ts')
    start({ handleSignals: Boolean(process.env.NEXT_MANUAL_SIG_HANDLE) })
  }
}
