import type { Draft } from './draft.ts'
import { estimateText } from './estimate-text.ts'
import { useAnalysis } from './use-analysis.ts'

/** What the search would take, beside the button that starts it. */
export default function EstimateLine({ draft }: { draft: Draft }) {
  const estimativa = useAnalysis(draft)?.estimativa
  return (
    <p aria-live="polite" className="text-sm text-muted empty:absolute">
      {estimativa && estimateText(estimativa)}
    </p>
  )
}
