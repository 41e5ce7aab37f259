import { Suspense, useState, type ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import { Skeleton } from './skeleton.tsx'

type Props = { summary: ReactNode; open?: boolean; children: () => ReactNode }

/** A disclosure whose content is made, and its code loaded, when it is first opened. */
export function LazyDisclosure({ summary, open = false, children }: Props) {
  const [wasOpened, setWasOpened] = useState(open)
  return (
    <Disclosure summary={summary} open={open} onOpen={() => setWasOpened(true)}>
      {wasOpened && <Suspense fallback={<Skeleton className="h-24 w-full" />}>{children()}</Suspense>}
    </Disclosure>
  )
}
