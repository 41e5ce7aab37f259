import { Suspense, useState, type ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import { Skeleton } from './skeleton.tsx'

/** A disclosure whose content is made, and its code loaded, when it is first opened. */
export function LazyDisclosure({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <Disclosure summary={summary} onOpen={() => setWasOpened(true)}>
      {wasOpened && <Suspense fallback={<Skeleton className="h-24 w-full" />}>{children()}</Suspense>}
    </Disclosure>
  )
}
