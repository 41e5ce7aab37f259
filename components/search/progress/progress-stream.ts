import { isSearchEvent, isTerminal } from '../../../lib/search/apply-event.ts'
import type { SearchEvent } from '../../../lib/search/events.ts'
import { isEnded } from './is-ended.ts'

export type Connection = 'live' | 'reconnecting'

type Listener = {
  onEvent(event: SearchEvent): void
  onConnection(connection: Connection): void
  /** The server no longer offers the stream: what it says of the search should be asked again. */
  onRefused(): void
}

const REOPEN_MS = 3_000

/**
 * Follows a search to the end of its version, over any number of broken connections. The browser resumes a
 * cut stream by itself, but gives up on an error answer: then it is opened again, after the last event seen.
 * Returns what stops it.
 */
export function followProgress(searchId: string, versao: number, listener: Listener): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastId = ''

  function open() {
    const after = lastId ? `?after=${encodeURIComponent(lastId)}` : ''
    source = new EventSource(`/api/buscar/${encodeURIComponent(searchId)}/progresso${after}`)
    source.onopen = () => listener.onConnection('live')
    source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
      lastId = lastEventId
      receive(data)
    }
    source.onerror = () => {
      listener.onConnection('reconnecting')
      if (source?.readyState !== EventSource.CLOSED) return
      listener.onRefused()
      timer = setTimeout(open, REOPEN_MS)
    }
  }

  function receive(data: string) {
    const event = JSON.parse(data) as SearchEvent
    // A newer server may tell more than we know; an earlier version's story is over.
    if (!isSearchEvent(event) || event.versao < versao) return
    listener.onEvent(event)
    if (isTerminal(event) || (event.type === 'snapshot' && isEnded(event.state.status))) source?.close()
  }

  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
