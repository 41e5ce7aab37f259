import { lazy } from 'react'
import type { SearchState } from '../../lib/search/state.ts'
import { formatInstant } from '../ui/format.ts'
import { LazyDisclosure } from '../ui/lazy-disclosure.tsx'
import { useEarlier } from './use-earlier.ts'

const DifferencePanel = lazy(() => import('./difference-panel.tsx'))

/** What changed since an earlier result of the same question, where there is one. */
export function ChangesSince({ state }: { state: SearchState }) {
  const earlier = useEarlier(state)
  const [newest] = earlier?.anteriores ?? []
  if (!earlier || !newest) return null
  return (
    <LazyDisclosure summary={`O que mudou desde ${formatInstant(newest.finishedAt)}`}>
      {() => <DifferencePanel state={state} earlier={earlier} />}
    </LazyDisclosure>
  )
}
