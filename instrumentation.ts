/** A stop takes no longer than this, whatever is left. */
const STOP_MS = 18_000

/** Opens the services when the server starts, so that a wrong environment stops it before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  try {
    const { services } = await import('./lib/services.ts')
    stopOnSignal(services().close)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Next alone would wait for open event streams for ever; `NEXT_MANUAL_SIG_HANDLE=1` leaves the signals to us. */
function stopOnSignal(close: () => Promise<void>) {
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return
  const stop = () => {
    setTimeout(() => process.exit(0), STOP_MS).unref()
    void close().finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
