import { Suspense } from 'react'
import { useIsAlive, useMediaQuery } from '../../ui/external.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MY_SEARCHES_KEY } from './my-searches-key.ts'

const MySearchesLists = lazyPart(() => import('./my-searches-lists.tsx'))

const PHONE = '(width < 40rem)'

/**
 * The searches of this browser, whose code comes only where there are any. On a phone they come before the form, elsewhere
 * after it: each place shows them where it is theirs, and app/globals.css keeps it from the first paint on.
 */
export function MySearchesIdle({ place }: { place: 'before' | 'after' }) {
  const isAlive = useIsAlive()
  const isTheirs = useMediaQuery(PHONE) === (place === 'before')
  return (
    <div data-room={place} className="empty:hidden">
      {isAlive && isTheirs && isStored() && (
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
