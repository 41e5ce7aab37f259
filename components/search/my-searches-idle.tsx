import { lazy, Suspense } from 'react'
import { useIsAlive } from '../ui/external.ts'
import { MY_SEARCHES_KEY } from './my-searches-key.ts'

const MySearchesLists = lazy(() => import('./my-searches-lists.tsx'))

/** The searches of this browser, whose code comes only where there are any. */
export function MySearchesIdle() {
  if (!useIsAlive() || !isStored()) return null
  return (
    <Suspense>
      <MySearchesLists />
    </Suspense>
  )
}

function isStored(): boolean {
  try {
    return localStorage.getItem(MY_SEARCHES_KEY) !== null
  } catch {
    return false
  }
}
