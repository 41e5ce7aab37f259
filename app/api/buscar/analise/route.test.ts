import { afterAll, beforeAll, expect, test } from 'vitest'
import { noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import type { AnalysedDraft } from '@/lib/searches/analyses.ts'
import { POST as search } from '../route.ts'
import { POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

async function analysed(body: unknown): Promise<AnalysedDraft> {
  const response = await POST(post('/api/buscar/analise', body), noParams)
  expect(response.status).toBe(200)
  return (await response.json()) as AnalysedDraft
}

const open = { ufs: ['SP', 'RJ'], situacao: 'abertas' }

test('before anything was read hits are unknown, and after a search they are what it found', async () => {
  const before = await analysed({ ...open, termos: 'limpeza' })
  expect(before).toMatchObject({ conhecidas: null, termos: [{ encontradas: null }], avisos: [] })

  const response = await search(
    post('/api/buscar', { ...open, termos: 'serviço' }, { Prefer: 'wait=30' }),
    noParams,
  )
  const { summary } = (await response.json()) as { summary: { total: number } }
  expect(summary.total).toBeGreaterThan(0)
  // What is in scope is remembered for a minute: another order of UFs is asked for anew.
  const after = await analysed({ ...open, situacao: 'abertas', ufs: ['RJ', 'SP', 'AC'], termos: 'serviço' })
  expect(after).toMatchObject({
    echo: 'Contratações abertas em AC, RJ e SP, com “serviço” no objeto.',
    termos: [{ texto: 'serviço', encontradas: summary.total, posicao: 1, tamanho: 7 }],
  })
})

test('what a search would take is told before it begins; of a query that is not whole nothing is', async () => {
  const days = { dataInicial: '2026-01-01', dataFinal: '2026-01-03' }
  const unread = await analysed({ ufs: ['AC', 'AP'], situacao: 'todas', ...days })
  expect(unread.estimativa).toMatchObject({ paginas: 2, conhecido: { ufs: 0, de: 2 } })
  expect(unread.estimativa!.segundos).toBeGreaterThan(0)
  expect((await analysed({ ufs: ['AC'], situacao: 'todas' })).estimativa).toBeNull()
})

test('a query that cannot be understood is an answer too; what is no query is an error', async () => {
  expect(await analysed({ termos: 'a OR' })).toMatchObject({ erro: { posicao: 3, tamanho: 2 } })
  for (const body of [[], 'x', { termos: 1 }, { quando: 'hoje' }]) {
    const response = await POST(post('/api/buscar/analise', body), noParams)
    expect(response.status).toBe(400)
  }
})
