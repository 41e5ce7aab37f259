import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

type Props = {
  error: Error | undefined
  onReload: () => void
  onSearchAgain: (() => void) | undefined
}

/** In the place of a search that is not here yet: on its way, or out of reach. */
export function Unreachable({ error, onReload, onSearchAgain }: Props) {
  if (!error) return <Opening />
  return (
    <Notice
      tone="bad"
      role="alert"
      actions={
        <>
          <Button onClick={onReload}>Tentar de novo</Button>
          {onSearchAgain && <Button onClick={onSearchAgain}>Buscar novamente</Button>}
        </>
      }
    >
      {error.message}
    </Notice>
  )
}

/** As high as what will stand there, so that nothing jumps. */
export function Opening() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-3 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  )
}
