const HEARTBEAT_MS = 15_000
/** A client this far behind is cut: it will come back with `Last-Event-ID`. */
const MAX_BEHIND_BYTES = 256 * 1024
/** Spread, so that clients cut together do not come back together. */
const RETRY_MS = { least: 1_000, spread: 2_000 }

const encoder = new TextEncoder()
const encode = (text: string) => encoder.encode(text)
const BEAT = encode(':\n\n')

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

/** Whatever is told; those who come back name the id that they heard last. */
type Told = { id: string; event: unknown }
type OpenEvents = (closed: AbortSignal) => AsyncIterable<Told>

/**
 * Streams events to the browser. `closed` aborts when either side is done, or `ending` does (the browser then
 * comes back by itself), and is the only cleanup path.
 */
export function sseResponse(request: Request, openEvents: OpenEvents, ending?: AbortSignal): Response {
  const closing = new AbortController()
  const { signal: closed } = closing
  const leave = () => closing.abort()
  request.signal.addEventListener('abort', leave)
  ending?.addEventListener('abort', leave)
  closed.addEventListener('abort', () => ending?.removeEventListener('abort', leave))
  // A client that left before the stream was made tells nobody else.
  if (request.signal.aborted || ending?.aborted) leave()

  const body = new ReadableStream<Uint8Array>(
    {
      start(stream) {
        const send = (frame: Uint8Array) => {
          if (closed.aborted) return
          stream.enqueue(frame)
          if ((stream.desiredSize ?? 0) < 0) leave()
        }
        const retry = RETRY_MS.least + Math.floor(Math.random() * RETRY_MS.spread)
        send(encode(`retry: ${retry}\n:\n\n`)) // sends the headers now, not with the first event
        const heartbeat = setInterval(() => send(BEAT), HEARTBEAT_MS)
        const quiet = () => clearInterval(heartbeat)
        if (closed.aborted) quiet()
        else closed.addEventListener('abort', quiet)
        void pump(openEvents(closed), send)
          .then(() => close(stream))
          .catch((error: unknown) => {
            if (!closed.aborted) stream.error(error)
          })
          .finally(leave)
      },
      cancel: leave,
    },
    { highWaterMark: MAX_BEHIND_BYTES, size: (chunk) => chunk.byteLength },
  )
  return new Response(body, { headers: HEADERS })
}

async function pump(events: AsyncIterable<Told>, send: (frame: Uint8Array) => void): Promise<void> {
  for await (const logged of events) send(frameOf(logged))
}

/** Those who watch the same search are sent the same bytes, made once. */
const frames = new WeakMap<Told, Uint8Array>()

function frameOf(logged: Told): Uint8Array {
  const known = frames.get(logged)
  if (known) return known
  const frame = encode(`id: ${logged.id}\ndata: ${JSON.stringify(logged.event)}\n\n`)
  frames.set(logged, frame)
  return frame
}

/** A stream that the client cancelled is closed already. */
function close(stream: ReadableStreamDefaultController): void {
  try {
    stream.close()
  } catch {
    // Nobody is there to be told.
  }
}
