import ExcelJS from 'exceljs'
import { expect, test } from 'playwright/test'
import { ALL_UFS, search, status, waitForEnd } from './support.ts'

type Event = { id: string; type: string; found?: number }
type Rows = { total: number; rows: { numeroControlePNCP: string }[] }

const replicaOf = (response: Response) => response.headers.get('X-BidIQ-Replica') ?? ''

/** Starts a search that nobody has made before, and takes a while. */
async function begin(baseURL: string, termos: string) {
  const searchId = crypto.randomUUID()
  const body = JSON.stringify({ searchId, ufs: ALL_UFS.split(','), situacao: 'abertas', termos })
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${baseURL}/api/buscar`, { method: 'POST', headers, body })
  expect(response.status).toBe(202)
  return { replica: replicaOf(response), url: `${baseURL}/api/buscar/${searchId}` }
}

/** Asks through nginx, which has no sticky sessions, until a replica answers that is not one of `others`. */
async function askAnother(url: string, others: string[], headers: Record<string, string> = {}) {
  for (let tries = 0; tries < 30; tries++) {
    const leave = new AbortController()
    const response = await fetch(url, { headers, signal: leave.signal, redirect: 'manual' })
    if (!others.includes(replicaOf(response))) return response
    leave.abort()
  }
  throw new Error(`Only ${others.join(' and ')} answered`)
}

/** The events of a stream as they come. To stop reading is to leave. */
async function* eventsIn(response: Response): AsyncGenerator<Event> {
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, id, json] = /^id: (.+)\ndata: (.+)$/m.exec(block) ?? []
      if (id && json) yield { ...(JSON.parse(json) as Omit<Event, 'id'>), id }
    }
  }
}

/** The control numbers of a workbook, row by row: between the head and the line of totals. */
function numbersIn(workbook: ExcelJS.Workbook): string[] {
  const sheet = workbook.getWorksheet('Contratações')!
  return Array.from({ length: sheet.actualRowCount - 2 }, (_, row) => sheet.getRow(row + 2).getCell(1).text)
}

test('a search begun on one replica is watched on another, and its file comes from a third', async ({
  baseURL,
}) => {
  const { replica: first, url } = await begin(baseURL!, 'limpeza')

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
  const file = await fetch(link.headers.get('Location')!)
  const rows = (await (await fetch(`${url}/resultados?tamanho=500`)).json()) as Rows
  expect(rows.total).toBeGreaterThan(0)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await file.arrayBuffer())
  expect(numbersIn(workbook)).toEqual(rows.rows.map(({ numeroControlePNCP }) => numeroControlePNCP))
})

test('a viewer that is cut goes on at another replica, with no gap and no repeat', async ({ baseURL }) => {
  const { url } = await begin(baseURL!, 'serviço')
  const stream = await askAnother(`${url}/progresso`, [])
  const seen: Event[] = []
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

test('the page works through the balancer, to the workbook', async ({ page }) => {
  const replicas = new Set<string>()
  page.on('response', (response) => {
    const replica = response.headers()['x-bidiq-replica']
    if (replica) replicas.add(replica)
  })
  await search(page, { ufs: 'SP,MG,RJ', situacao: 'abertas', termos: 'material' })
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^\d+ contratações de 3 UFs/)
  const total = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0])

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Baixar planilha' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^licitacoes_material_MG-RJ-SP_\d{4}-\d{2}-\d{2}\.xlsx$/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  expect(numbersIn(workbook)).toHaveLength(total)
  // One replica alone would have proved nothing.
  expect(replicas.size).toBeGreaterThan(1)
})
