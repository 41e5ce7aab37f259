import type { SearchState } from '../../../lib/search/state.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { permalinksOf } from '../../../lib/search/permalinks.ts'

/** The two addresses worth sending: this very result, and the question. */
export function ResultLinks({ state }: { state: SearchState }) {
  const address = (of: 'result' | 'question') => () => location.origin + permalinksOf(state)[of]
  return (
    <>
      <CopyButton text={address('result')} label="Copiar link deste resultado" />
      <CopyButton text={address('question')} label="Copiar link da pesquisa" />
    </>
  )
}
