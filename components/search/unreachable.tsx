import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

type Props = {
  error: Error
  onReload: () => void
  onSearchAgain: (() => void) | undefined
}

/** In the place of a search that is out of reach. */
export function Unreachable({ error, onReload, onSearchAgain }: Props) {
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <>
          <Button onClick={onReload}>Tentar de novo</Button>
          {onSearchAgain && <Button onClick={onSearchAgain}>Buscar de novo</Button>}
        </>
      }
    >
      {error.message}
    </Notice>
  )
}
