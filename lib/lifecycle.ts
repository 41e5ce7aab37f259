import { AppError } from './errors.ts'

export type Phase = 'starting' | 'ready' | 'draining'

export type Lifecycle = ReturnType<typeof createLifecycle>

/** Where this replica is between its start and its end, and who still waits for an answer of it. */
export function createLifecycle() {
  const stopping = new AbortController()
  let phase: Phase = 'starting'
  let inFlight = 0
  let onIdle = () => {}

  function begin(): () => void {
    inFlight++
    let ended = false
    return () => {
      if (ended) return
      ended = true
      if (--inFlight === 0) onIdle()
    }
  }

  return {
    phase: () => phase,
    started(): void {
      if (phase === 'starting') phase = 'ready'
    },
    /** From now on no new work is taken; whoever watches is sent to another replica by `endStreams`. */
    drain(): void {
      phase = 'draining'
    },
    endStreams: () => stopping.abort(),
    /** Aborts when event streams are to end, so that browsers come back elsewhere. */
    streamsEnd: stopping.signal,
    /** @throws {AppError} `store_unavailable` while draining: a load balancer then asks another replica. */
    admit(): void {
      if (phase === 'draining') throw new AppError('store_unavailable', 'This replica is stopping')
    },
    /** Counts an answer under way; call what it returns when the answer is out. */
    begin,
    /** The same bytes, counted as under way until they were read or left. */
    track(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
      const reader = body.getReader()
      const end = begin()
      return new ReadableStream({
        async pull(stream) {
          try {
            const { done, value } = await reader.read()
            if (!done) return stream.enqueue(value)
            stream.close()
          } catch (error) {
            stream.error(error)
          }
          end()
        },
        async cancel(reason) {
          end()
          await reader.cancel(reason)
        },
      })
    },
    /** Resolves when no answer is under way, or after `ms`. */
    async idle(ms: number): Promise<void> {
      if (inFlight === 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      onIdle = resolve
      const timer = setTimeout(resolve, ms)
      await promise
      clearTimeout(timer)
    },
  }
}
