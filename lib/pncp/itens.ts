import type { Item, ItemReader } from '../search/item.ts'
import type { SourceStatus } from './attempts.ts'
import { createListReader } from './list-reader.ts'
import type { PoliteClient } from './polite-client.ts'
import { readItem } from './wire-itens.ts'

type Options = { baseUrl: string; http: PoliteClient<'itens'>; now?: () => number }

/** The items of one contratação, from `https://pncp.gov.br/api/pncp`. */
export function createItemReader({
  baseUrl,
  http,
  now = Date.now,
}: Options): ItemReader & { status(): SourceStatus } {
  const readAll = createListReader<Item>({
    baseUrl,
    http,
    resource: 'itens',
    read: readItem,
    // An item without a number is told by all it says.
    keyOf: (item) => item.numeroItem ?? JSON.stringify(item),
  })
  return {
    health: () => http.status().state,
    status: http.status,
    async readItens(numeroControlePNCP, signal, { background } = {}) {
      const itens = await readAll(numeroControlePNCP, { signal, background })
      return { itens, lidoEm: now() }
    },
  }
}
