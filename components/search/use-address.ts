import { useSearchParams } from 'next/navigation'
import { useQueryStates } from 'nuqs'
import { queryInUrl, queryUrlParsers, unreadParts, type UnreadPart } from './query-url.ts'
import { isSearchId } from './search-id.ts'

/** What is wrong with an address that somebody came by. */
export type WrongAddress = {
  /** In the place of an id, where it is none. */
  notAnId: string | null
  unread: readonly UnreadPart[]
  /** A search is to begin, and nobody knows where. */
  lacksUfs: boolean
}

const NOTHING: readonly UnreadPart[] = []

/**
 * The address: the search that it names, if it names one, and the query that may be asked as it stands there. What was
 * not understood whole is asked by nobody but the user. An address that the page itself made (`ownId`) is right.
 */
export function useAddress(ownId: string | undefined) {
  const [url, setUrl] = useQueryStates(queryUrlParsers)
  const address = useSearchParams()
  const id = url.id !== null && isSearchId(url.id) ? url.id : null
  const notAnId = id === null ? url.id : null
  const unread = id !== null && id === ownId ? NOTHING : unreadParts(address)
  const lacksUfs = url.iniciar === true && url.id === null && !url.ufs?.length
  const isWrong = notAnId !== null || unread.length > 0 || lacksUfs
  const wrong: WrongAddress | undefined = isWrong ? { notAnId, unread, lacksUfs } : undefined
  return { url, setUrl, id, inUrl: unread.length === 0 ? queryInUrl(url) : undefined, wrong }
}
