import type { MarkedWorkbook } from '../searches/kept-file.ts'
import type { OwnWorkbook } from '../searches/own-file.ts'
import { workbookHeaders } from './file-response.ts'

type Track = (stream: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>

/** Header that tells, as JSON, what became of the rows of the file that was sent: see `KeptCounts`. */
const COUNTS_HEADER = 'X-BidIQ-Contagens'

/** The new workbook itself: what users wrote goes back to them, and into no storage. */
export function markedResponse({ counts, ...file }: MarkedWorkbook, track: Track): Response {
  return ownFileResponse(file, track, { [COUNTS_HEADER]: JSON.stringify(counts) })
}

/** A workbook that was made for who asks, as the body of the answer. */
export function ownFileResponse({ filename, bytes, stream }: OwnWorkbook, track: Track, more = {}): Response {
  return new Response(track(stream), { headers: { ...workbookHeaders(filename, bytes), ...more } })
}
