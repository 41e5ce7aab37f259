import { expect, test } from 'vitest'
import { startTestSimulator } from './testing.ts'

const { get, sweep } = await startTestSimulator()

async function addresses() {
  const rows = await sweep('proposta', 'dataFinal=20991231&uf=SP')
  return rows.slice(0, 60).map((row) => {
    const { cnpj } = row.orgaoEntidade
    return `/api/pncp/v1/orgaos/${cnpj}/compras/${row.anoCompra}/${row.sequencialCompra}`
  })
}

test('items are a bare array, paged, as many as their count says', async () => {
  const [address = ''] = await addresses()
  const count = (await (await get(`${address}/itens/quantidade`)).json()) as number
  const items = (await (await get(`${address}/itens?pagina=1&tamanhoPagina=500`)).json()) as object[]
  expect(items).toHaveLength(count)
  expect(items[0]).toMatchObject({ numeroItem: expect.any(Number), tipoBeneficio: expect.any(Number) })
})

test('items tell what is bought where the objeto does not, with every kind of benefit', async () => {
  const rows = await sweep('proposta', 'dataFinal=20991231')
  const vague = rows.filter(({ objetoCompra }) => /conforme (anexo|edital)/i.test(objetoCompra)).slice(0, 80)
  expect(vague.length).toBeGreaterThan(40)
  const lists = await Promise.all(
    vague.map(async ({ orgaoEntidade: { cnpj }, anoCompra, sequencialCompra }) => {
      const response = await get(
        `/api/pncp/v1/orgaos/${cnpj}/compras/${anoCompra}/${sequencialCompra}/itens?tamanhoPagina=500`,
      )
      return response.status === 200 ? ((await response.json()) as Record<string, unknown>[]) : []
    }),
  )
  const items = lists.flat()
  expect(items.some(({ descricao }) => /camisa polo/i.test(String(descricao)))).toBe(true)
  expect(new Set(items.map(({ tipoBeneficio }) => tipoBeneficio))).toEqual(new Set([1, 2, 3, 4, 5]))
})

test('no files is a 204 or a 404', async () => {
  const statuses = new Set<number>()
  for (const address of await addresses()) {
    const response = await get(`${address}/arquivos`)
    statuses.add(response.status)
    await response.arrayBuffer()
  }
  expect(statuses).toEqual(new Set([200, 204, 404]))
})

test('the domain table of modalidades is there', async () => {
  const rows = (await (await get('/api/pncp/v1/modalidades')).json()) as { id: number; nome: string }[]
  expect(rows.find(({ id }) => id === 6)?.nome).toBe('Pregão - Eletrônico')
})
