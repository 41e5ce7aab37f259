import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, noParams, post, startTestServices, withId } from '@/lib/http/testing/server.ts'
import type { Preparation } from '@/lib/search/preparation.ts'
import type { SearchState } from '@/lib/search/state.ts'
import { workbookPool } from '@/lib/workbook/workbook.ts'
import { GET as getExcel } from './[searchId]/excel/route.ts'
import { GET as getPreparation } from './[searchId]/excel/preparo/route.ts'
import { POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
let state: SearchState

beforeAll(async () => {
  server = await startTestServices()
  const query = { ufs: ['RJ', 'SP'], situacao: 'abertas' }
  state = (await (
    await POST(post('/api/buscar', query, { Prefer: 'wait=30' }), noParams)
  ).json()) as SearchState
})
afterAll(() => server.close())

const prepare = (query = '') => getPreparation(get(`/${query}`), withId(state.searchId))

async function storyOf(response: Response): Promise<Preparation[]> {
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const text = await response.text()
  return [...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => JSON.parse(json!) as Preparation)
}

/** Takes every place of the line, and gives them back. */
function fillTheLine() {
  const { promise, resolve } = Promise.withResolvers<void>()
  const tasks = Array.from({ length: 22 }, () => workbookPool.run(() => promise))
  return async () => {
    resolve()
    await Promise.all(tasks)
  }
}

test('a file is made in view of the user, and is then there', async () => {
  const story = await storyOf(await prepare())
  expect(story.slice(0, -1).every(({ type }) => type === 'writing')).toBe(true)
  const ready = story.at(-1)!
  expect(ready).toMatchObject({ type: 'ready', filename: state.excel.filename })
  const release = fillTheLine()
  const file = await getExcel(get('/'), withId(state.searchId))
  expect([file.status, file.headers.get('content-length')]).toEqual([
    200,
    String(ready.type === 'ready' && ready.bytes),
  ])
  await file.body!.cancel()
  await release()
})

test('a chosen file is another one', async () => {
  const [last] = (await storyOf(await prepare('?colunas=objeto'))).slice(-1)
  expect(last).toMatchObject({ type: 'ready', filename: state.excel.filename })
  const names = await readdir(process.env.FILES_PATH!)
  expect(names.filter((name) => /-c[0-9a-f]{12}\.xlsx$/.test(name))).toHaveLength(1)
  expect(names).toHaveLength(2)
})

test('a line that is full says when to come back, either way', async () => {
  const release = fillTheLine()
  const [last] = (await storyOf(await prepare('?colunas=objeto,uf'))).slice(-1)
  const refused = await getExcel(get('/?colunas=objeto,uf'), withId(state.searchId))
  await release()
  expect(last).toMatchObject({ type: 'failed', error: { code: 'store_unavailable' } })
  expect(last!.message).toContain('muitas planilhas')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '15'])
})

test('who waits in the line is told so, and leaves it by leaving', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const tasks = [1, 2].map(() => workbookPool.run(() => promise))
  const leaving = new AbortController()
  const request = get('/?colunas=objeto,cnpj', { signal: leaving.signal })
  const response = await getPreparation(request, withId(state.searchId))
  let text = ''
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece
    if (text.includes('queued')) break
  }
  expect(text).toContain('Na fila: 1 planilha é feita antes.')
  expect(workbookPool.status().waiting).toBe(1)
  leaving.abort()
  await expect.poll(() => workbookPool.status().waiting).toBe(0)
  resolve()
  await Promise.all(tasks)
})

test('a download that is given up before there is a file is no failure of ours', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const tasks = [1, 2].map(() => workbookPool.run(() => promise))
  const leaving = new AbortController()
  const asked = getExcel(get('/?colunas=objeto,situacao', { signal: leaving.signal }), withId(state.searchId))
  await expect.poll(() => workbookPool.status().waiting).toBe(1)
  leaving.abort()
  expect((await asked).status).toBe(499)
  await expect.poll(() => workbookPool.status().waiting).toBe(0)
  resolve()
  await Promise.all(tasks)
})

test('what is not there, or not known, is an error as elsewhere', async () => {
  const unknown = await getPreparation(get('/'), withId(crypto.randomUUID()))
  expect([unknown.status, ((await unknown.json()) as { error: { code: string } }).error.code]).toEqual([
    404,
    'search_not_found',
  ])
  expect((await prepare('?colunas=outra')).status).toBe(400)
})
