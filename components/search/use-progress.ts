import { useSWRConfig } from 'swr'
import useSWRSubscription, { type SWRSubscription } from 'swr/subscription'
import { applyEvent } from '../../lib/search/apply-event.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { followProgress, isEnded, type Connection } from './progress-stream.ts'

export type Live = {
  connection: Connection
  /** What the run last said, in words. */
  message: string | undefined
  /** Grows each time there are other rows to read. */
  results: number
}

const START: Live = { connection: 'live', message: undefined, results: 0 }

export const searchKey = (id: string) => `/api/buscar/${encodeURIComponent(id)}`

/**
 * Follows a search that has not ended, folding what happens into its cached state, so that the state has
 * one place only. Replays from the start: it may be mounted at any time, in any number of tabs.
 */
export function useProgress(state: SearchState | undefined): Live {
  const { mutate } = useSWRConfig()

  const listen: SWRSubscription<[string, string, number], Live> = ([, id, versao], { next }) => {
    const tell = (change: (live: Live) => Partial<Live>) =>
      next(null, (live = START) => ({ ...live, ...change(live) }))
    tell(() => START)
    return followProgress(id, versao, {
      onEvent(event) {
        void mutate<SearchState>(searchKey(id), (known) => known && applyEvent(known, event), {
          revalidate: false,
        })
        tell(({ results }) => ({
          connection: 'live',
          // A snapshot says how things are, which we say better from the state itself.
          message: event.type === 'snapshot' ? undefined : event.message,
          results: event.type === 'result' ? results + 1 : results,
        }))
      },
      onConnection: (connection) => tell(() => ({ connection })),
      onRefused: () => void mutate(searchKey(id)),
    })
  }

  const key = state && !isEnded(state.status) ? (['progress', state.searchId, state.versao] as const) : null
  return useSWRSubscription(key as [string, string, number] | null, listen).data ?? START
}
