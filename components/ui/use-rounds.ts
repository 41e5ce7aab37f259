import { useState } from 'react'

/** For a dialog that begins anew each time it is opened: `round` is its key, 0 before the first time. */
export function useRounds() {
  const [round, setRound] = useState(0)
  const [open, setOpen] = useState(false)
  return {
    round,
    open,
    begin() {
      setRound((before) => before + 1)
      setOpen(true)
    },
    end: () => setOpen(false),
  }
}
