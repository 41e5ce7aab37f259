import { useSWRConfig } from 'swr'
import useSWRSubscription, { type SWRSubscription } from 'swr/subscription'
import type { SearchState } from '../../../lib/search/state.ts'
import { isEnded } from './is-ended.ts'
import type { Connection } from './progress-stream.ts'

export type Live = {
  connection: Connection
  /** Grows each time there are other rows to read. */
  results: number
}

/** A page without a search follows nothing. */
export const loadFollowing = () =>
  Promise.all([import('./progress-stream.ts'), import('../../../lib/search/apply-event.ts')])

const START: Live = { connection: 'live', results: 0 }

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
    return whenLoaded(loadFollowing(), ([{ followProgress }, { applyEvent }]) =>
      followProgress(id, versao, {
        onEvent(event) {
          void mutate<SearchState>(searchKey(id), (known) => known && applyEvent(known, event), {
            revalidate: false,
          })
          tell(({ results }) => ({
            connection: 'live',
            results: event.type === 'result' ? results + 1 : results,
          }))
        },
        onConnection: (connection) => tell(() => ({ connection })),
        onRefused: () => void mutate(searchKey(id)),
      }),
    )
  }

  const key = state && !isEnded(state.status) ? (['progress', state.searchId, state.versao] as const) : null
  return useSWRSubscription(key as [string, string, number] | null, listen).data ?? START
}

/** Starts something once its code is there, unless it was stopped before. What could not be loaded is asked for by polls. */
function whenLoaded<T>(loading: Promise<T>, start: (loaded: T) => () => void): () => void {
  let isStopped = false
  let stop: (() => void) | undefined
  loading.then(
    (loaded) => {
      if (!isStopped) stop = start(loaded)
    },
    () => {},
  )
  return () => {
    isStopped = true
    stop?.()
  }
}
