import { expect, test } from 'vitest'
import { startTestSimulator } from './testing.ts'

const { busca, consulta, get, post, simulator, sweep } = await startTestSimulator()
const UPDATED = 'dataInicial=20261120&dataFinal=20261120&codigoModalidadeContratacao=6'

test('a record changes from now on, in both APIs and in what they filter by', async () => {
  const [row] = (await sweep('proposta', 'dataFinal=20991231&codigoModalidadeContratacao=6')).filter(
    ({ dataAtualizacaoGlobal }) => !dataAtualizacaoGlobal?.startsWith('2026-11-20'),
  )
  const { numeroControlePNCP: numero } = row!
  const updated = async () => (await sweep('atualizacao', UPDATED)).map((one) => one.numeroControlePNCP)
  expect(await updated()).not.toContain(numero)

  simulator.change(numero, { dataEncerramentoProposta: '2026-12-30T09:00:00', valorTotalEstimado: 5 })
  expect(await updated()).toContain(numero)
  const changed = { dataEncerramentoProposta: '2026-12-30T09:00:00', valorTotalEstimado: 5 }
  const late = await sweep('proposta', 'dataFinal=20261230')
  expect(late.find((one) => one.numeroControlePNCP === numero)).toMatchObject({
    ...changed,
    objetoCompra: row!.objetoCompra,
    dataAtualizacao: '2026-11-20T12:00:00',
  })

  await post('/__sim/changes', { numero, situacaoCompraId: 2 })
  const open = await sweep('proposta', 'dataFinal=20991231')
  expect(open.map((one) => one.numeroControlePNCP)).not.toContain(numero)
  const { items } = await busca('status=todos&tam_pagina=2000&modalidades=6')
  expect(items.find((item) => item.numero_controle_pncp === numero)).toMatchObject({
    situacao_id: '2',
    valor_total_estimado: 5,
  })
})

test.each([
  [{ numero: '00000000000000-1-000001/2026', situacaoCompraId: 2 }, 'No record'],
  [{ numero: 'x', srp: true }, 'srp'],
])('%j is refused', async (body, message) => {
  const response = await post('/__sim/changes', body)
  expect(response.status).toBe(400)
  expect(((await response.json()) as { message: string }).message).toContain(message)
  expect((await consulta('proposta', 'dataFinal=20991231&pagina=1')).status).toBe(200)
})

test('a record that is removed is found nowhere, until it is put back', async () => {
  const isListed = async (numero: string) =>
    (await sweep('proposta', 'dataFinal=20991231')).some((one) => one.numeroControlePNCP === numero)
  const [row] = await sweep('proposta', 'dataFinal=20991231&codigoModalidadeContratacao=6')
  const { numeroControlePNCP: numero, anoCompra, sequencialCompra, orgaoEntidade } = row!
  const address = `/api/consulta/v1/orgaos/${orgaoEntidade.cnpj}/compras/${anoCompra}/${sequencialCompra}`
  simulator.change(numero, { removed: true })
  expect(await isListed(numero)).toBe(false)
  expect((await get(address)).status).toBe(404)
  simulator.change(numero, { removed: false })
  expect(await isListed(numero)).toBe(true)
  expect((await (await get(address)).json()) as object).not.toHaveProperty('removed')
})

test('a change is a line of the history from then on, and brings the files that it names', async () => {
  const [row] = await sweep('proposta', 'dataFinal=20991231&codigoModalidadeContratacao=6')
  const { numeroControlePNCP: numero, anoCompra, sequencialCompra, orgaoEntidade } = row!
  const address = `/api/pncp/v1/orgaos/${orgaoEntidade.cnpj}/compras/${anoCompra}/${sequencialCompra}`
  simulator.change(numero, { situacaoCompraId: 4, arquivos: ['Aviso de suspensão'] })
  const historico = (await (await get(`${address}/historico`)).json()) as object[]
  expect(historico).toContainEqual(
    expect.objectContaining({
      tipoLogManutencaoNome: 'Retificação',
      logManutencaoDataInclusao: '2026-11-20T12:00:00',
    }),
  )
  const arquivos = (await (await get(`${address}/arquivos`)).json()) as object[]
  expect(arquivos.at(-1)).toMatchObject({
    titulo: 'Aviso de suspensão',
    dataPublicacaoPncp: '2026-11-20T12:00:00',
    sequencialDocumento: arquivos.length,
    statusAtivo: true,
  })
  expect(
    (await (
      await get(`/api/consulta/v1/orgaos/${orgaoEntidade.cnpj}/compras/${anoCompra}/${sequencialCompra}`)
    ).json()) as object,
  ).not.toHaveProperty('arquivos')
})
