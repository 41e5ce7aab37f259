import type { SearchState } from '../../lib/search/state.ts'
import { statusLine } from './messages.ts'

/** How a search is, in one sentence. `told` is what the run itself last said. */
export default function StatusText({ state, told }: { state: SearchState; told: string | undefined }) {
  return statusLine(state, told)
}
