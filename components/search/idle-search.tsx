import { useRef, type ReactNode } from 'react'
import { useShortcut } from '../ui/shortcuts.ts'
import { useEarlyInput } from '../ui/use-early-input.ts'
import type { FieldErrors, QueryInput } from './form/draft.ts'
import { MySearchesIdle } from './my-searches/my-searches-idle.tsx'
import { focusTerms, QueryForm } from './form/query-form.tsx'

const NOTHING_WRONG: FieldErrors = {}

type Props = {
  /** What the address says of one. */
  query: Partial<QueryInput> | undefined
  onAsk: (asked: QueryInput) => Promise<FieldErrors>
  onNew: () => void
  /** What to begin with. */
  examples: ReactNode
}

/** Before there is a search: the form, and what to begin with. */
export function IdleSearch({ query, onAsk, onNew, examples }: Props) {
  useShortcut('/', focusTerms)
  useShortcut('n', onNew)
  const self = useRef<HTMLDivElement>(null)
  useEarlyInput(self)
  return (
    <div ref={self} data-early className="contents">
      <MySearchesIdle place="before" />
      <QueryForm query={query} serverErrors={NOTHING_WRONG} onSubmit={onAsk} />
      <MySearchesIdle place="after" />
      {examples}
    </div>
  )
}
