import { isPreparation, type Preparation } from '../../../lib/search/preparation.ts'
import { isPassing, requestStream } from '../api.ts'

const TRIES = 5
const PAUSE_MS = 1_000

type Options = { signal: AbortSignal; pauseMs?: number }

/**
 * The story of a file that the server makes, to its end. A connection that breaks is opened again: the making goes on,
 * or begins anew where another replica answers. Leaving by `signal` gives the file up.
 *
 * @throws {ApiError} when the server refuses, or cannot be reached again and again.
 */
export async function* followPreparation(
  url: string,
  { signal, pauseMs = PAUSE_MS }: Options,
): AsyncGenerator<Preparation> {
  for (let failures = 0; ;) {
    try {
      for await (const event of eventsOf(await requestStream(url, signal))) {
        failures = 0
        yield event
        if (event.type === 'ready' || event.type === 'failed') return
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!isPassing(error) || failures >= TRIES) throw error
    }
    failures++
    await new Promise((resolve) => setTimeout(resolve, pauseMs * failures))
    signal.throwIfAborted()
  }
}

async function* eventsOf(stream: NonNullable<Response['body']>): AsyncGenerator<Preparation> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const blocks = (text + part.value).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, json] = /^data: (.+)$/m.exec(block) ?? []
        const event = JSON.parse(json ?? '{}') as { type?: unknown }
        if (isPreparation(event)) yield event
      }
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}
