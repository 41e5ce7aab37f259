import { describe, expect, test } from 'vitest'
import { TODAY, startTestSimulator } from './testing.ts'
import type { Contratacao } from './wire/contratacao.ts'

const { busca, consulta, get, simulator, sweep } = await startTestSimulator()

describe('what consulta refuses', () => {
  test.each([
    ['publicacao', 'dataInicial=20261101&dataFinal=20261102&pagina=1', 400, 'codigoModalidadeContratacao'],
    ['proposta', 'pagina=1', 400, 'dataFinal'],
    ['proposta', `dataFinal=${TODAY}&pagina=1&tamanhoPagina=51`, 400, 'Tamanho de página inválido'],
    ['proposta', `dataFinal=${TODAY}&pagina=1&tamanhoPagina=9`, 400, 'Tamanho de página inválido'],
    ['proposta', `dataFinal=${TODAY}&pagina=0`, 400, 'Página'],
    ['proposta', `dataFinal=${TODAY}&pagina=um`, 400, 'um'],
    ['proposta', 'dataFinal=2026-11-20&pagina=1', 422, 'yyyyMMdd'],
    ['proposta', 'dataFinal=20261119&pagina=1', 422, 'maior ou igual a data atual'],
    [
      'publicacao',
      'dataInicial=20251119&dataFinal=20261120&codigoModalidadeContratacao=6&pagina=1',
      422,
      '365',
    ],
    [
      'publicacao',
      'dataInicial=20261102&dataFinal=20261101&codigoModalidadeContratacao=6&pagina=1',
      422,
      'anterior',
    ],
  ])('%s?%s', async (kind, query, status, message) => {
    const response = await consulta(kind, query)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('json')
    expect(((await response.json()) as { message: string }).message).toContain(message)
  })

  test('its 400 has a numeric status in one shape and a text in the other', async () => {
    const statusOf = async (query: string) =>
      ((await (await consulta('proposta', query)).json()) as { status: unknown }).status
    expect(await statusOf('pagina=1')).toBe(400)
    expect(await statusOf(`dataFinal=${TODAY}&pagina=1&tamanhoPagina=9`)).toBe('400')
  })
})

describe('what consulta answers', () => {
  const PREGOES = `dataInicial=20261101&dataFinal=${TODAY}&codigoModalidadeContratacao=6`

  test('pages in an envelope, by publication', async () => {
    const response = await consulta('publicacao', `${PREGOES}&pagina=2&tamanhoPagina=20`)
    const page = (await response.json()) as Record<string, number> & {
      data: { dataPublicacaoPncp: string }[]
    }
    const { totalRegistros = 0, totalPaginas = 0 } = page
    expect(totalPaginas).toBe(Math.ceil(totalRegistros / 20))
    expect(page).toMatchObject({ numeroPagina: 2, paginasRestantes: totalPaginas - 2, empty: false })
    const dates = page.data.map(({ dataPublicacaoPncp }) => dataPublicacaoPncp)
    expect(dates).toHaveLength(20)
    expect(dates).toEqual(dates.toSorted())
  })

  test('nothing is a 204 without a body; past the end it may also be a 400', async () => {
    const none = await consulta('publicacao', `${PREGOES}&uf=XX&pagina=1`)
    expect([none.status, await none.text()]).toEqual([204, ''])
    const statuses = new Set<number>()
    for (let pagina = 100; pagina < 120; pagina++) {
      statuses.add((await consulta('publicacao', `${PREGOES}&pagina=${pagina}`)).status)
    }
    expect(statuses).toEqual(new Set([204, 400]))
  })

  test('publications by modalidade are what busca has for the same days', async () => {
    const rows: Contratacao[] = []
    for (let modalidade = 1; modalidade <= 19; modalidade++) {
      const query = `dataInicial=20261117&dataFinal=20261118&codigoModalidadeContratacao=${modalidade}`
      rows.push(...(await sweep('publicacao', query)))
    }
    const { items } = await busca(
      'status=todos&data_publicacao_inicio=2026-11-17&data_publicacao_fim=2026-11-18&tam_pagina=2000',
    )
    expect(rows.map((row) => row.numeroControlePNCP).toSorted()).toEqual(
      items.map((item) => String(item.numero_controle_pncp)).toSorted(),
    )
  })

  test('proposta is the open set, bounded by the day it closes', async () => {
    const all = await sweep('proposta', 'dataFinal=20991231')
    expect(all).toHaveLength(simulator.stats().open)
    const soon = await sweep('proposta', 'dataFinal=20261130')
    expect(soon.length).toBeLessThan(all.length)
    expect(soon).toEqual(all.filter((row) => (row.dataEncerramentoProposta ?? '') < '2026-12-01'))
  })

  test('atualizacao finds what changed after it was published', async () => {
    const rows = await sweep(
      'atualizacao',
      'dataInicial=20261119&dataFinal=20261119&codigoModalidadeContratacao=6',
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.dataAtualizacaoGlobal).toMatch(/^2026-11-19T/)
    expect(rows.some((row) => !row.dataPublicacaoPncp.startsWith('2026-11-19'))).toBe(true)
  })

  test('direct purchases have no deadline', async () => {
    const rows = await sweep(
      'publicacao',
      'dataInicial=20261101&dataFinal=20261120&codigoModalidadeContratacao=8',
    )
    for (const row of rows) {
      const direct = row.tipoInstrumentoConvocatorioCodigo === 3
      expect(row.dataEncerramentoProposta === null).toBe(direct)
      expect(row.modoDisputaId).toBe(direct ? 5 : 4)
    }
  })

  test('a record alone says whether its budget is sealed', async () => {
    const [row] = await sweep('proposta', 'dataFinal=20991231&uf=SP')
    const cnpj = row?.orgaoEntidade.cnpj
    const address = `/api/consulta/v1/orgaos/${cnpj}/compras/${row?.anoCompra}`
    const response = await get(`${address}/${row?.sequencialCompra}`)
    expect(await response.json()).toMatchObject({ ...row, orcamentoSigilosoCodigo: expect.any(Number) })
    expect((await get(`${address}/999999`)).status).toBe(404)
  })
})
