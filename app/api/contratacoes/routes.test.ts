import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, startTestServices } from '@/lib/http/testing/server.ts'
import { services } from '@/lib/services.ts'
import { GET } from './[id]/mudancas/route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

const NUMERO = '00000000000191-1-000007/2026'
const LATER = Date.parse('2026-11-23T15:00:00Z')
const read = (lidoEm: number, dataEncerramentoProposta: string, dataAtualizacao: string) => ({
  fonte: 'busca' as const,
  lidoEm,
  contratacao: {
    numeroControlePNCP: NUMERO,
    anoCompra: 2026,
    sequencialCompra: 7,
    objetoCompra: 'Material de limpeza',
    dataEncerramentoProposta,
    dataAtualizacao,
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
    unidadeOrgao: { ufSigla: 'SP' },
  },
})
const ask = async (id: string) => {
  const response = await GET(get('/'), { params: Promise.resolve({ id }) })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('what changed of a contratação, and when', async () => {
  await services().acervo.upsert([
    read(LATER - 86_400_000, '2026-11-25T09:00:00', '2026-11-20T09:00:00'),
    read(LATER, '2026-11-28T09:00:00', '2026-11-23T10:42:00'),
  ])
  for (const id of [encodeURIComponent(NUMERO), NUMERO.replace('/', '-')]) {
    expect(await ask(id)).toEqual({
      status: 200,
      body: {
        numeroControlePNCP: NUMERO,
        vistaEm: '2026-11-22T15:00:00.000Z',
        mudancas: [
          {
            mudouEm: '2026-11-23T13:42:00.000Z',
            notadaEm: '2026-11-23T15:00:00.000Z',
            campos: [
              { campo: 'dataEncerramentoProposta', de: '2026-11-25T09:00:00', para: '2026-11-28T09:00:00' },
            ],
          },
        ],
      },
    })
  }
})

test.each(['00000000000191-1-000008-2026', 'x'])('%s: not found, and what to do', async (id) => {
  expect(await ask(id)).toMatchObject({
    status: 404,
    body: { error: { code: 'contratacao_not_found', message: expect.any(String) } },
  })
})
