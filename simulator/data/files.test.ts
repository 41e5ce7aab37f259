import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { NOW, startTestSimulator } from '../testing.ts'
import type { Contratacao } from '../wire/contratacao.ts'
import { DAY_SECONDS, dayOf, parseCivil } from './civil.ts'
import { createGeneratedStore } from './generated-store.ts'
import { readRecords } from './files.ts'
import { redated, shiftFor } from './redate.ts'

const now = parseCivil(NOW)
const directory = mkdtempSync(join(tmpdir(), 'simulator-'))
afterAll(() => rmSync(directory, { recursive: true }))

const old = createGeneratedStore({ rows: 60, days: 30, seed: 5, today: dayOf(now) - 400 })
const consultaLines = Array.from({ length: 40 }, (_, row) => JSON.stringify(old.contratacao(row, now)))
const buscaItem = {
  numero_controle_pncp: '11222333000181-1-000007/2024',
  description: 'Aquisição de pneus',
  uf: 'SC',
  municipio_id: '4471',
  municipio_nome: 'Matos Costa',
  orgao_nome: 'MUNICIPIO',
  esfera_id: 'M',
  modalidade_licitacao_id: '6',
  situacao_id: '1',
  tipo_id: '1',
  data_publicacao_pncp: '2024-09-26T10:37:53.817854',
  data_atualizacao_pncp: '2024-09-26T10:37:53.817854',
  data_inicio_vigencia: '2024-09-27T13:30',
  data_fim_vigencia: '2024-12-26T08:00',
}
writeFileSync(join(directory, 'contratacoes-1.ndjson'), [...consultaLines, '{"broken', '{}', ''].join('\n'))
writeFileSync(join(directory, 'contratacoes-2.ndjson'), consultaLines[0] ?? '')
writeFileSync(join(directory, 'busca-itens.ndjson'), `${JSON.stringify(buscaItem)}\n[1]\n`)

describe('re-dating', () => {
  test('moves every date by the same whole days, into the last four weeks', () => {
    for (let number = 0; number < 200; number++) {
      const published = '2024-09-26T23:59:59.817854'
      const shift = shiftFor(`record ${number}`, published, now)
      const moved = redated(
        { dataPublicacaoPncp: published, nested: [{ dataInclusao: '2024-09-27' }] },
        shift,
      )
      const seconds = parseCivil(moved.dataPublicacaoPncp)
      expect(seconds).toBeLessThanOrEqual(now)
      expect(seconds).toBeGreaterThanOrEqual((dayOf(now) - 28) * DAY_SECONDS)
      expect(moved.dataPublicacaoPncp).toMatch(/T23:59:59\.817854$/)
      expect(parseCivil(moved.nested[0]?.dataInclusao) - dayOf(seconds) * DAY_SECONDS).toBe(DAY_SECONDS)
    }
  })
})

describe('a directory of real records', async () => {
  const { busca, get, simulator, sweep } = await startTestSimulator({ data: directory })

  test('serves one record per control number and counts what it cannot use', () => {
    expect(simulator.rows).toBe(41)
    expect(simulator.warnings).toEqual([
      'contratacoes-1.ndjson: 2 bad lines left out',
      'busca-itens.ndjson: 1 bad lines left out',
    ])
  })

  test('both sources have all of them', async () => {
    const { items, total } = await busca('status=todos&tam_pagina=100')
    expect(total).toBe(41)
    const [own] = items.filter((item) => item.numero_controle_pncp === buscaItem.numero_controle_pncp)
    expect(own).toEqual({
      ...buscaItem,
      data_publicacao_pncp: expect.stringMatching(/^2026-1\d-\d\dT10:37:53\.817854$/),
      data_atualizacao_pncp: expect.any(String),
      data_inicio_vigencia: expect.stringMatching(/T13:30$/),
      data_fim_vigencia: expect.stringMatching(/T08:00$/),
    })

    const rows: Contratacao[] = []
    for (let modalidade = 1; modalidade <= 19; modalidade++) {
      rows.push(
        ...(await sweep(
          'publicacao',
          `dataInicial=20261001&dataFinal=20261120&codigoModalidadeContratacao=${modalidade}`,
        )),
      )
    }
    expect(rows.map((row) => row.numeroControlePNCP).toSorted()).toEqual(
      items.map((item) => String(item.numero_controle_pncp)).toSorted(),
    )
    const detail = await get('/api/consulta/v1/orgaos/11222333000181/compras/2024/7')
    expect(await detail.json()).toMatchObject({
      objetoCompra: buscaItem.description,
      anoCompra: 2024,
      valorTotalEstimado: 0,
      srp: null,
      dataEncerramentoProposta: expect.stringMatching(/T08:00:00$/),
    })
  })

  test('an empty directory is an error', () => {
    expect(() => readRecords(tmpdir(), now)).toThrow('ndjson')
  })
})

const REAL = join(process.cwd(), '..', 'shared', 'pncp')

describe.skipIf(!existsSync(REAL))('the real records', async () => {
  const { busca, simulator } = await startTestSimulator(existsSync(REAL) ? { data: REAL } : {})

  test('are all served, with their accents and recent dates', async () => {
    const { items, total } = await busca('status=todos&tam_pagina=2000')
    expect(total).toBe(simulator.rows)
    expect(total).toBeGreaterThan(1_500)
    expect(items).toHaveLength(total)
    for (const item of items)
      expect(parseCivil(item.data_publicacao_pncp)).toBeGreaterThan(now - 30 * DAY_SECONDS)
  })
})
