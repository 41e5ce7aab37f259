import type { ResultFacts } from '../difference.ts'
import type { Grupo, ResultRow } from '../row.ts'
import type { Coverage, Reading, UfCoverage } from '../state.ts'

type Change = Partial<Omit<ResultRow, 'bidiq'>> & { grupo?: Grupo; uf?: string; numero?: number }

/** An open contratação of São Paulo, published on 10 November and open until 10 December, unless told otherwise. */
export function rowOf({ grupo = 'recebendo', uf = 'SP', numero = 1, ...change }: Change = {}): ResultRow {
  return {
    numeroControlePNCP: `00000000000191-1-${String(numero).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: numero,
    objetoCompra: 'Aquisição de material de limpeza',
    modalidadeId: 6,
    situacaoCompraId: 1,
    valorTotalEstimado: 1000,
    dataPublicacaoPncp: '2026-11-10T09:00:00',
    dataAberturaProposta: '2026-11-11T08:00:00',
    dataEncerramentoProposta: '2026-12-10T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Prefeitura' },
    unidadeOrgao: { ufSigla: uf, municipioNome: 'São Paulo' },
    ...change,
    bidiq: {
      grupo,
      tipo: 'disputa',
      aConferir: [],
      republicacoes: [],
      termos: [],
      setores: [],
      fonte: 'busca',
      lidoEm: '2026-11-20T12:00:00Z',
      link: null,
      valorAtipico: false,
      naoConfirmada: false,
      vistaEm: '2026-11-11T12:00:00Z',
      mudouEm: null,
    },
  }
}

export function readingOf(change: Partial<Reading> = {}): Reading {
  return {
    kind: 'publicacao',
    fonte: 'consulta',
    modalidade: 6,
    firstDay: '2026-11-01',
    lastDay: '2026-11-15',
    declared: 1,
    read: 1,
    rejected: 0,
    rejectedRecords: [],
    endedAt: '2026-11-20T12:00:00Z',
    complete: true,
    ...change,
  }
}

export function coverageOf(ufs: Record<string, Partial<UfCoverage>>): Coverage {
  const cells = Object.entries(ufs).map(([uf, change]): UfCoverage => ({
    uf,
    status: 'COMPLETA',
    declared: 1,
    read: 1,
    known: 0,
    rejected: 0,
    matched: 1,
    readAt: null,
    fontes: [],
    error: null,
    failures: [],
    readings: [],
    ...change,
  }))
  return {
    complete: cells.every(({ status }) => status === 'COMPLETA'),
    unprovable: 0,
    ufs: cells,
    notes: [],
  }
}

/** A whole reading of the open ones of São Paulo at `at`, unless told otherwise. */
export function resultOf(at: string, change: Partial<ResultFacts> = {}): ResultFacts {
  return { at, situacao: 'abertas', coverage: coverageOf({ SP: {} }), ...change }
}
