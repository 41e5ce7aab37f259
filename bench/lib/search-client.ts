type Event = {
  type: string
  message: string
  summary?: { total: number }
  ufs?: Record<string, { state: string }>
}

/** When things were told, in milliseconds from the request. */
export type Timing = {
  firstRows: number
  result: number
  end: number
  total: number
  message: string
  searchId: string
  /** When each UF was first told done, epoch milliseconds. */
  doneAt: Record<string, number>
}

/** Runs a search as a browser does: posts it, then follows its events to the end. */
export async function timeSearch(url: string, query: Record<string, unknown>): Promise<Timing> {
  const startedAt = performance.now()
  const since = () => performance.now() - startedAt
  const response = await fetch(`${url}/api/buscar`, { method: 'POST', body: JSON.stringify(query) })
  if (response.status !== 202) throw new Error(await response.text())
  const { searchId } = (await response.json()) as { searchId: string }
  let firstRows = NaN
  let result = NaN
  const doneAt: Record<string, number> = {}
  for await (const event of eventsOf(`${url}/api/buscar/${searchId}/progresso`)) {
    for (const [uf, { state }] of Object.entries(event.ufs ?? {}))
      if (state === 'done') doneAt[uf] ??= Date.now()
    if (event.type === 'result') {
      if (Number.isNaN(firstRows)) firstRows = since()
      result = since()
    }
    if (event.type === 'completed')
      return {
        firstRows,
        result,
        end: since(),
        total: event.summary!.total,
        message: event.message,
        searchId,
        doneAt,
      }
    if (event.type === 'failed' || event.type === 'cancelled') throw new Error(event.message)
  }
  throw new Error('The events ended without an end')
}

async function* eventsOf(url: string): AsyncGenerator<Event> {
  const { body } = await fetch(url)
  let text = ''
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) {
      const [, data] = /^data: (.*)$/m.exec(block) ?? []
      if (data) yield JSON.parse(data) as Event
    }
  }
}
