import { Suspense } from 'react'
import { useIsAlive } from '../../ui/external.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MY_SEARCHES_KEY } from './my-searches-key.ts'

const MySearchesLists = lazyPart(() => import('./my-searches-lists.tsx'))

/** The searches of this browser, whose code comes only where there are any. Their place is kept from the first paint on. */
export function MySearchesIdle() {
  const isThere = useIsAlive() && isStored()
  return (
    <div data-room="searches" className="empty:hidden">
      {isThere && (
        <Suspense>
          <MySearchesLists />
        </Suspense>
      )}
    </div>
  )
}

function isStored(): boolean {
  try {
    return localStorage.getItem(MY_SEARCHES_KEY) !== null
  } catch {
    return false
  }
}
