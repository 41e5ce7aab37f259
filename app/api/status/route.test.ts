import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import type { PublicStatus } from '@/lib/status/status.ts'
import { POST as search } from '../buscar/route.ts'
import { GET } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

test('everybody sees what is known, how fresh it is and whether the sources answer', async () => {
  const body = { ufs: ['AC'], situacao: 'abertas' }
  await search(post('/api/buscar', body, { Prefer: 'wait=30' }), noParams)
  const status = (await (await GET(get('/api/status'), noParams)).json()) as PublicStatus

  expect(status).toMatchObject({
    demonstracao: false,
    dados: { leituraAntecipada: { ligada: false, das: 7, ate: 20 }, mudancasAte: null },
    modos: { andamento: 'in-memory', pesquisas: 'in-process', indice: 'sqlite' },
  })
  expect(status.dados.contratacoes).toBeGreaterThan(0)
  expect(status.dados.ultimaLeitura).not.toBeNull()
  expect(status.ufs).toHaveLength(27)
  expect(status.ufs?.find(({ uf }) => uf === 'AC')?.abertas.estado).toBe('emDia')
  expect(status.ufs?.find(({ uf }) => uf === 'SP')?.abertas.estado).toBe('naoLida')
  const [busca, consulta] = status.fontes
  expect(busca).toMatchObject({ fonte: 'busca', estado: 'noAr', falhandoDesde: null })
  expect(consulta?.fonte).toBe('consulta')
})
