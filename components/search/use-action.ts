import { useState } from 'react'

/** One request of the user's at a time, and what became of it. */
export function useAction() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  return {
    busy,
    error,
    run(action: () => Promise<unknown>) {
      setBusy(true)
      setError(undefined)
      action()
        .catch((failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)))
        .finally(() => setBusy(false))
    },
    reset: () => setError(undefined),
  }
}
