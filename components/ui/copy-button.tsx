import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

/** Long enough to be read; then the button says again what it does. */
const TOLD_MS = 4_000

/** Copies a text. Where the clipboard is out of reach (no HTTPS), selects nothing and says so. */
export function CopyButton({ text, label }: { text: string | (() => string); label: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), TOLD_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = () =>
    // Absent outside secure contexts, whatever the types say.
    Promise.resolve(navigator.clipboard as Clipboard | undefined)
      .then((clipboard) =>
        clipboard
          ? clipboard.writeText(typeof text === 'string' ? text : text())
          : Promise.reject(new Error('No clipboard')),
      )
      .then(
        () => setOutcome('copied'),
        () => setOutcome('refused'),
      )
  const Icon = outcome === 'copied' ? Check : Copy
  return (
    <Button size="small" onClick={() => void copy()} aria-live="polite">
      <Icon aria-hidden size={16} />
      {outcome === 'copied' ? 'Copiado' : outcome === 'refused' ? 'Selecione e copie o texto' : label}
    </Button>
  )
}
