import { zstdCompressSync } from 'node:zlib'
import type { ResultRow } from '../search/row.ts'
import type { SearchState, UfCoverage } from '../search/state.ts'

/** Made-up rows and states, for the tests and benchmarks of the workbook. */

/** 23 November 2026, 10:00 in Brasília. */
export const GENERATED_AT = Date.parse('2026-11-23T13:00:00Z')

const OBJETO =
  'Registro de preços para a eventual e futura contratação de empresa especializada na prestação de serviços contínuos de limpeza, asseio e conservação predial, com fornecimento de mão de obra, materiais, insumos e equipamentos, para atender às necessidades das unidades administrativas do órgão, conforme o termo de referência'

export function row(index = 0, changes: Partial<ResultRow> = {}): ResultRow {
  const cnpj = String(191 + index).padStart(14, '0')
  const sequencial = index + 1
  const day = String((index % 28) + 1).padStart(2, '0')
  const { bidiq, ...fields } = changes
  return {
    numeroControlePNCP: `${cnpj}-1-${String(sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: `${index}: ${OBJETO}`,
    modalidadeId: 6,
    modalidadeNome: 'Pregão - Eletrônico',
    situacaoCompraId: 1,
    situacaoCompraNome: 'Divulgada no PNCP',
    valorTotalEstimado: 1000.5 + index,
    dataPublicacaoPncp: `2026-11-${day}T08:15:00`,
    dataAberturaProposta: `2026-11-${day}T09:00:00`,
    dataEncerramentoProposta: `2026-12-${day}T18:30:00`,
    orgaoEntidade: { cnpj, razaoSocial: 'PREFEITURA MUNICIPAL DE SÃO JOSÉ', poderId: 'E', esferaId: 'M' },
    unidadeOrgao: {
      ufSigla: 'SP',
      ufNome: 'São Paulo',
      municipioNome: 'São José dos Campos',
      codigoIbge: '3549904',
    },
    ...fields,
    bidiq: {
      grupo: 'recebendo',
      tipo: 'disputa',
      aConferir: [],
      republicacoes: [],
      termos: ['limpeza'],
      setores: ['Limpeza e conservação'],
      fonte: 'busca',
      lidoEm: '2026-11-23T12:58:00Z',
      vistaEm: '2026-11-20T12:58:00Z',
      mudouEm: null,
      link: `https://pncp.gov.br/app/editais/${cnpj}/2026/${sequencial}`,
      valorAtipico: false,
      naoConfirmada: false,
      ...bidiq,
    },
  }
}

export function ufCoverage(uf: string, changes: Partial<UfCoverage> = {}): UfCoverage {
  return {
    uf,
    status: 'COMPLETA',
    declared: 120,
    read: 120,
    known: 0,
    rejected: 0,
    matched: 3,
    readAt: '2026-11-23T12:58:00Z',
    fontes: ['busca'],
    error: null,
    failures: [],
    readings: [],
    ...changes,
  }
}

export function state(total: number, changes: Partial<SearchState> = {}): SearchState {
  return {
    searchId: '6f1a2c9e-7d53-4b1e-9a44-1c2d3e4f5a6b',
    status: 'completed',
    versao: 1,
    query: {},
    echo: 'Contratações abertas em SP com as palavras "limpeza", de qualquer modalidade.',
    progress: { ufs: {}, found: total, fraction: 1 },
    coverage: { complete: true, unprovable: 0, ufs: [ufCoverage('SP', { matched: total })], notes: [] },
    summary: {
      total,
      grupos: { recebendo: total, aReceber: 0, suspensas: 0, aConferir: 0, encerradas: 0, diretas: 0 },
      valorTotal: 0,
      semValor: 0,
      atipicos: 0,
      porUf: {},
      porModalidade: {},
      porTipo: { disputa: total },
      conferir: {},
    },
    excel: { status: 'pending', filename: 'x.xlsx', rows: total, bytes: null, mode: 'inline' },
    error: null,
    createdAt: '2026-11-23T12:57:00Z',
    finishedAt: '2026-11-23T12:59:00Z',
    ...changes,
  }
}

/** The rows as they are kept: JSON arrays of at most `size`, compressed. */
export function pack(rows: unknown[], size = 500): Uint8Array[] {
  const chunks = []
  for (let start = 0; start < rows.length; start += size)
    chunks.push(zstdCompressSync(JSON.stringify(rows.slice(start, start + size))))
  return chunks
}
