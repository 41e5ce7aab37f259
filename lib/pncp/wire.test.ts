import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Contratacao, parseControlNumber } from '../search/contratacao.ts'
import type { RejectedRecord } from '../search/ports.ts'
import { seededRandom, buscaItem, consultaRecord } from './test-support.ts'
import { buscaEnvelopeSchema, readBuscaItem } from './wire-busca.ts'
import { consultaEnvelopeSchema, readConsultaRecord } from './wire-consulta.ts'

const REAL = join(import.meta.dirname, '../../../shared/pncp')
const lines = (file: string) =>
  readFileSync(join(REAL, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const isRead = (result: Contratacao | RejectedRecord) => 'objetoCompra' in result
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/

describe.skipIf(!existsSync(REAL))('real records', () => {
  test('every record of consulta is taken, with every value that it had', () => {
    const lost = new Map<string, number>()
    for (const raw of lines('contratacoes.ndjson')) {
      const read = readConsultaRecord(raw, lost)
      expect(isRead(read), JSON.stringify(read)).toBe(true)
      for (const [name, value] of Object.entries(raw)) {
        if (typeof value === 'number' || typeof value === 'boolean') expect(read).toHaveProperty(name, value)
      }
    }
    // `string` and addresses that lead nowhere.
    expect(Object.fromEntries(lost)).toEqual({ linkSistemaOrigem: 8, linkProcessoEletronico: 9 })
  })

  test('every row of busca is taken, with its deadline, UF and órgão', () => {
    const lost = new Map<string, number>()
    for (const raw of lines('busca-itens.ndjson')) {
      const read = readBuscaItem(raw, lost) as Contratacao
      expect(isRead(read)).toBe(true)
      expect(read.dataEncerramentoProposta).toMatch(DATE)
      expect(read.dataPublicacaoPncp).toMatch(DATE)
      expect(read.unidadeOrgao.ufSigla).toBe(raw.uf)
      expect(read.orgaoEntidade.cnpj).toBe(raw.orgao_cnpj)
    }
    expect(lost.size).toBe(0)
  })

  test.each(existsSync(REAL) ? readdirSync(join(REAL, 'envelopes')) : [])('envelope %s', (file) => {
    const whole = JSON.parse(readFileSync(join(REAL, 'envelopes', file), 'utf8')) as Record<string, unknown>
    const envelope = 'endpoint_name' in whole ? whole.data : whole
    const busca = buscaEnvelopeSchema.safeParse(envelope).data
    const consulta = consultaEnvelopeSchema.safeParse(envelope).data
    const read = busca
      ? busca.items.map((item) => readBuscaItem(item, new Map()))
      : consulta?.data.map((record) => readConsultaRecord(record, new Map()))
    expect(read?.length).toBeGreaterThan(0)
    expect(read?.every(isRead)).toBe(true)
  })

  test('the record read by its number is the same kind of record', () => {
    const raw: unknown = JSON.parse(readFileSync(join(REAL, 'detalhe/dados.json'), 'utf8'))
    expect(readConsultaRecord(raw, new Map())).toMatchObject({
      numeroControlePNCP: '39215827000158-1-000008/2026',
      existeResultado: true,
    })
  })
})

test('busca has its names of consulta', () => {
  const raw = {
    numero_controle_pncp: '00489828000155-1-000465/2026',
    description: ' Limpeza \x13 lote 1 ',
    numero: '14',
    orgao_nome: 'MINISTERIO',
    esfera_id: 'F',
    poder_id: 'E',
    unidade_codigo: 170190,
    unidade_nome: 'SUPERINTENDENCIA',
    municipio_id: '5220',
    municipio_nome: 'Cuiabá',
    codigo_ibge: '5103403',
    uf: 'MT',
    modalidade_licitacao_id: '6',
    situacao_id: 1,
    modo_disputa_id: '1',
    tipo_id: '1',
    tipo_nome: 'Edital',
    data_publicacao_pncp: '2026-08-28T04:00:22.561813',
    data_atualizacao_pncp: '2026-10-07T04:16:08.004922599',
    data_inicio_vigencia: '2026-10-07T10:00',
    data_fim_vigencia: '2026-10-22T10:00',
    cancelado: true,
    valor_total_estimado: '5274470.94',
    srp: false,
    link_sistema_origem: 'string',
    usuario_nome: 'Compras.gov.br',
  }
  const lost = new Map<string, number>()
  expect(readBuscaItem(raw, lost)).toEqual({
    numeroControlePNCP: '00489828000155-1-000465/2026',
    anoCompra: 2026,
    sequencialCompra: 465,
    numeroCompra: '14',
    objetoCompra: 'Limpeza - lote 1',
    modalidadeId: 6,
    modoDisputaId: 1,
    tipoInstrumentoConvocatorioCodigo: 1,
    tipoInstrumentoConvocatorioNome: 'Edital',
    situacaoCompraId: 1,
    srp: false,
    valorTotalEstimado: 5_274_470.94,
    dataPublicacaoPncp: '2026-08-28T04:00:22',
    dataAberturaProposta: '2026-10-07T10:00:00',
    dataEncerramentoProposta: '2026-10-22T10:00:00',
    dataAtualizacao: '2026-10-07T04:16:08',
    orgaoEntidade: { cnpj: '00489828000155', razaoSocial: 'MINISTERIO', poderId: 'E', esferaId: 'F' },
    unidadeOrgao: {
      ufSigla: 'MT',
      ufNome: 'Mato Grosso',
      municipioNome: 'Cuiabá',
      codigoIbge: '5103403',
      codigoUnidade: '170190',
      nomeUnidade: 'SUPERINTENDENCIA',
    },
    usuarioNome: 'Compras.gov.br',
  })
  expect(Object.fromEntries(lost)).toEqual({ link_sistema_origem: 1 })
})

describe('numbers and objetos', () => {
  const numero = '83102566000151-1-000031/2024'

  test.each([
    { item_url: '/compras/83102566000151/2024/31' },
    { numero_controle_pncp: 'x', item_url: '/compras/83102566000151/2024/31' },
    { orgao_cnpj: '83102566000151', ano: '2024', numero_sequencial: 31 },
  ])('busca makes the number from $item_url', (parts) => {
    expect(readBuscaItem({ ...parts, description: '' }, new Map())).toMatchObject({
      numeroControlePNCP: numero,
      objetoCompra: '',
      orgaoEntidade: { cnpj: '83102566000151' },
    })
  })

  test('consulta makes the number from its parts', () => {
    const raw = {
      orgaoEntidade: { cnpj: '83102566000151' },
      anoCompra: 2024,
      sequencialCompra: '31',
      objetoCompra: 'x',
    }
    expect(readConsultaRecord(raw, new Map())).toMatchObject({ numeroControlePNCP: numero })
  })

  test.each([
    null,
    3,
    'x',
    [],
    {},
    { description: 'x' },
    { numero_controle_pncp: numero, description: null },
  ])('busca rejects %j', (raw) => {
    expect(readBuscaItem(raw, new Map())).toEqual({
      numero: raw && typeof raw === 'object' && 'numero_controle_pncp' in raw ? numero : null,
      reason: expect.any(String) as string,
    })
  })

  test.each([null, 3, [], {}, { numeroControlePNCP: numero, objetoCompra: null }])(
    'consulta rejects %j',
    (raw) => {
      expect(readConsultaRecord(raw, new Map())).toHaveProperty('reason')
    },
  )
})

test('consulta keeps what it does not know, without nulls and control characters', () => {
  const raw = {
    ...consultaRecord(1),
    novo: { a: null, b: 'x\x13y' },
    vazio: '',
    lista: [],
    justificativaPresencial: null,
  }
  expect(readConsultaRecord(raw, new Map())).toEqual({
    ...consultaRecord(1),
    unidadeOrgao: { ufSigla: 'SP', ufNome: 'São Paulo', codigoIbge: '3550308' },
    novo: { b: 'x-y' },
    lista: [],
  })
})

test('no dirt makes a record throw, or come out with a wrong type', () => {
  const random = seededRandom(7)
  const dirt: unknown[] = [
    null,
    undefined,
    '',
    ' ',
    '\x00',
    'string',
    -1,
    NaN,
    1e400,
    0,
    3.7,
    true,
    [],
    {},
    [null],
    '2026-99-99',
    '\ud800',
    'a'.repeat(9_000),
    Symbol.iterator,
    { toString: null },
  ]
  for (let round = 0; round < 4_000; round++) {
    for (const [clean, read] of [
      [buscaItem(round), readBuscaItem],
      [consultaRecord(round), readConsultaRecord],
    ] as const) {
      const dirty = Object.fromEntries(
        Object.entries(clean).map(([name, value]) => [
          name,
          random() < 0.3 ? dirt[Math.floor(random() * dirt.length)] : value,
        ]),
      )
      const result = read(dirty, new Map()) as Contratacao
      if (!isRead(result)) continue
      expect(parseControlNumber(result.numeroControlePNCP)).toBeDefined()
      expect(typeof result.objetoCompra).toBe('string')
      expect(result.orgaoEntidade.cnpj).toMatch(/^[0-9A-Z]{12}\d{2}$/)
      expect(result.dataEncerramentoProposta ?? '2026-01-01T00:00:00').toMatch(DATE)
    }
  }
})
