import { services } from './services.ts'
import { prepareWorkbooks } from './workbook/workbook.ts'

/** A stop takes no longer than this, whatever is left. */
const STOP_MS = 18_000

/**
 * Opens the services when the server starts, so that a wrong environment ends it before the first request, and
 * drains them on a signal: Next alone would wait for open event streams for ever.
 */
export function start({ handleSignals }: { handleSignals: boolean }): void {
  try {
    const { close } = services()
    prepareWorkbooks()
    if (handleSignals) stopOnSignal(close)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), STOP_MS).unref()
    void close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
