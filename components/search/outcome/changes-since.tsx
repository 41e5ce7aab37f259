import { parseAsString, useQueryState } from 'nuqs'
import type { SearchState } from '../../../lib/search/state.ts'
import { formatInstant } from '../../ui/format.ts'
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { useEarlier } from './use-earlier.ts'

const DifferencePanel = lazyPart(() => import('./difference-panel.tsx'))

const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'start' })

/**
 * What changed since an earlier result of the same question, where there is one; opened when the address asks for it, at
 * the result that it names: alerts and other people ask the same question in between.
 */
export function ChangesSince({ state }: { state: SearchState }) {
  const [asked] = useQueryState('mudancas', parseAsString)
  const earlier = useEarlier(state)
  const named = earlier?.anteriores.find(({ searchId }) => searchId === asked)
  const since = named ?? earlier?.anteriores[0]
  if (!earlier) return null
  if (!since)
    return asked ? (
      <Notice tone="neutral">
        Ainda não há resultado anterior desta pesquisa para comparar. Da próxima vez, o que mudar aparece
        aqui.
      </Notice>
    ) : null
  return (
    <div ref={asked ? bringIntoView : null} className="min-w-0 has-[[open]]:basis-full">
      <LazyDisclosure summary={`O que mudou desde ${formatInstant(since.finishedAt)}`} open={asked !== null}>
        {() => <DifferencePanel state={state} earlier={earlier} since={since} />}
      </LazyDisclosure>
    </div>
  )
}
