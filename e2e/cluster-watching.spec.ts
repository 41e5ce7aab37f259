import { expect } from 'playwright/test'
import { ALL_UFS, day } from './support.ts'
import { test } from './support-cluster.ts'
import { askAnother, begin, eventsIn, replicaOf } from './support-replicas.ts'
import { columnIn, workbookIn } from './support-workbook.ts'

type Rows = { total: number; rows: { numeroControlePNCP: string }[] }

/** A search that reads for a while: nobody else asks for these days. */
const national = (termos: string, back: number) => ({
  ufs: ALL_UFS.split(','),
  situacao: 'todas',
  dataInicial: day(back + 2),
  dataFinal: day(back),
  termos,
})

test('a search begun on one replica is watched on another, and its file comes from a third', async ({
  baseURL,
  pncp,
}) => {
  await pncp.latency(1)
  const { replica: first, url } = await begin(baseURL!, national('limpeza', 20))

  const stream = await askAnother(`${url}/progresso`, [first])
  const second = replicaOf(stream)
  const events = await Array.fromAsync(eventsIn(stream))
  expect(events.filter(({ type }) => ['completed', 'failed', 'cancelled'].includes(type))).toHaveLength(1)
  expect(events.at(-1)?.type).toBe('completed')
  // It was watched as it went: what was found grew.
  const found = events.flatMap((event) => (event.type === 'progress' ? [event.found ?? 0] : []))
  expect(new Set(found).size).toBeGreaterThan(1)
  expect(found).toEqual(found.toSorted((a, b) => a - b))

  const link = await askAnother(`${url}/excel`, [first, second])
  expect([first, second, replicaOf(link)].toSorted()).toEqual(['replica-1', 'replica-2', 'replica-3'])
  expect(link.status).toBe(302)
  const workbook = await workbookIn(await fetch(link.headers.get('Location')!))
  const rows = (await (await fetch(`${url}/resultados?tamanho=500`)).json()) as Rows
  expect(rows.total).toBeGreaterThan(0)
  expect(columnIn(workbook)).toEqual(rows.rows.map(({ numeroControlePNCP }) => numeroControlePNCP))
})

test('a viewer that is cut goes on at another replica, with no gap and no repeat', async ({
  baseURL,
  pncp,
}) => {
  await pncp.latency(1)
  const { url } = await begin(baseURL!, national('serviço', 24))
  const stream = await askAnother(`${url}/progresso`, [])
  const seen = []
  for await (const event of eventsIn(stream)) {
    seen.push(event)
    if (seen.length === 3) break
  }
  expect(seen.at(-1)?.type).not.toBe('completed')

  const other = await askAnother(`${url}/progresso`, [replicaOf(stream)], {
    'Last-Event-ID': seen.at(-1)!.id,
  })
  const rest = await Array.fromAsync(eventsIn(other))
  expect(rest.at(-1)?.type).toBe('completed')
  const ids = [...seen, ...rest].map(({ id }) => id.split('-').map(Number) as [number, number])
  for (const [index, [epoch, n]] of ids.entries()) {
    const [before, m] = ids[index - 1] ?? [0, 0]
    // The next number, or the first one of whoever took the search up.
    expect([epoch, n]).toEqual(epoch > before ? [epoch, 1] : [before, m + 1])
  }
})
