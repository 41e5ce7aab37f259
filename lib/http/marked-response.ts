import type { MarkedWorkbook } from '../searches/kept-file.ts'
import { workbookHeaders } from './file-response.ts'

/** Header that tells, as JSON, what became of the rows of the file that was sent: see `KeptCounts`. */
export const COUNTS_HEADER = 'X-BidIQ-Contagens'

/** The new workbook itself: what users wrote goes back to them, and into no storage. */
export function markedResponse(
  { filename, bytes, counts, stream }: MarkedWorkbook,
  track: (stream: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>,
): Response {
  const headers = { ...workbookHeaders(filename, bytes), [COUNTS_HEADER]: JSON.stringify(counts) }
  return new Response(track(stream), { headers })
}
