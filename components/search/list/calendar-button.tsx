import { CalendarPlus } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { post, requestFile } from '../api.ts'
import { useAction } from '../use-action.ts'

type Props = {
  /** Where the file is made. */
  url: string
  /** Which of its rows; undefined: all that `url` says. */
  body?: object | undefined
  label: string
  size?: 'normal' | 'small'
}

/** Takes deadlines to the user's calendar; what cannot be taken is said beside the button. */
export function CalendarButton({ url, body, label, size = 'normal' }: Props) {
  const { busy, error, run } = useAction()
  const take = async () => saveFile(await requestFile(url, body && post(body)), 'prazos.ics')
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button size={size} blocked={busy} onClick={() => run(take)}>
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
