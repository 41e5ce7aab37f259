import type { InlineExcel } from '../searches/inline-excel.ts'
import type { SearchState } from '../search/state.ts'
import { stateResponse } from './search-responses.ts'

type Track = (stream: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>

/**
 * The state with its workbook in base64, encoded as it is sent: however many ask, and however slowly they read, of
 * each only a piece is in memory.
 */
export async function stateWithFile(
  state: SearchState,
  inline: InlineExcel,
  track: Track,
): Promise<Response> {
  if ('aviso' in inline) return stateResponse(state, { excelBase64: null, excelBase64Aviso: inline.aviso })
  const { file } = inline
  const head = Buffer.from(`${JSON.stringify(state).slice(0, -1)},"excelBase64":"`)
  const tail = Buffer.from('"}')
  const body = (await file.open()).pipeThrough(base64Between(head, tail))
  return new Response(track(body), {
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(head.length + base64Length(file.bytes) + tail.length),
      'Cache-Control': 'no-store',
    },
  })
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}

/** Three bytes are four letters: what is left over waits for the next piece. */
function base64Between(head: Uint8Array, tail: Uint8Array): TransformStream<Uint8Array, Uint8Array> {
  let left = Buffer.alloc(0)
  const letters = (bytes: Buffer) => Buffer.from(bytes.toString('base64'), 'latin1')
  return new TransformStream({
    start: (stream) => stream.enqueue(head),
    transform(piece, stream) {
      const bytes = Buffer.concat([left, piece])
      const whole = bytes.length - (bytes.length % 3)
      left = bytes.subarray(whole)
      if (whole > 0) stream.enqueue(letters(bytes.subarray(0, whole)))
    },
    flush(stream) {
      stream.enqueue(letters(left))
      stream.enqueue(tail)
    },
  })
}
