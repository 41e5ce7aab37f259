import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = { message: string; isAsking: boolean; onRetry: () => void }

/** What could not be asked is no lack of news. */
export function NotChecked({ message, isAsking, onRetry }: Props) {
  return (
    <Notice
      tone="warn"
      actions={
        <Button onClick={onRetry} disabled={isAsking}>
          Tentar de novo
        </Button>
      }
    >
      Não verificada agora: {message}
    </Notice>
  )
}
