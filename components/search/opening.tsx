import { Skeleton } from '../ui/skeleton.tsx'

/** In the place of a search that is on its way: as high as what will stand there, so that nothing jumps. */
export function Opening() {
  return (
    <div className="grid gap-3">
      <Skeleton className="h-3 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  )
}
