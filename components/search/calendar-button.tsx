import { CalendarPlus } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { requestFile } from './api.ts'
import { useAction } from './use-action.ts'

type Props = {
  /** Where the file is made. */
  url: string
  label: string
  size?: 'normal' | 'small'
}

/** Takes deadlines to the user's calendar; what cannot be taken is said beside the button. */
export function CalendarButton({ url, label, size = 'normal' }: Props) {
  const { busy, error, run } = useAction()
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button size={size} disabled={busy} onClick={() => run(async () => save(await requestFile(url)))}>
        <CalendarPlus aria-hidden size={16} />
        {label}
      </Button>
      {error && (
        <span role="alert" className="text-sm text-bad">
          {error}
        </span>
      )}
    </span>
  )
}

function save(file: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = 'prazos.ics'
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
