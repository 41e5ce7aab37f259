import { get, type ClientRequest } from 'node:http'

/** `broken`: the connection was lost, or ended, or never came about; `refused`: an answer that is no stream. */
export type Ended = { how: 'broken' } | { how: 'refused'; status: number }

type Handlers = {
  /** `replica`: the name of the one that answers. */
  onOpen(replica: string): void
  onEvent(id: string, data: string): void
  onRetry(ms: number): void
}

/** Reads one connection of Server-Sent Events. `cut` ends it as a lost network does. */
export function openStream(
  url: string,
  headers: Record<string, string>,
  handlers: Handlers,
): { ended: Promise<Ended>; cut(): void } {
  const { promise: ended, resolve } = Promise.withResolvers<Ended>()
  const broken = () => resolve({ how: 'broken' })
  const request: ClientRequest = get(
    url,
    { agent: false, headers: { accept: 'text/event-stream', 'cache-control': 'no-cache', ...headers } },
    (response) => {
      const { statusCode = 0, headers: answered } = response
      if (statusCode !== 200 || !answered['content-type']?.startsWith('text/event-stream')) {
        response.resume()
        resolve({ how: 'refused', status: statusCode })
        return
      }
      handlers.onOpen(String(answered['x-bidiq-replica'] ?? ''))
      const parse = createParser(handlers)
      response.setEncoding('utf8').on('data', parse).on('close', broken).on('error', broken)
    },
  )
  request.on('error', broken)
  return { ended, cut: () => request.destroy() }
}

/** A block that is cut in the middle is never told, as a browser does it. */
function createParser({ onEvent, onRetry }: Handlers): (text: string) => void {
  let rest = ''
  return (text) => {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop()!
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map(fieldOf))
      const retry = Number(fields.get('retry'))
      if (retry > 0) onRetry(retry)
      const data = fields.get('data')
      if (data !== undefined) onEvent(fields.get('id') ?? '', data)
    }
  }
}

/** Our streams have one line of data an event. */
function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
}
