import type { SourcedContratacao, SourceName } from '../../search/contratacao.ts'
import type { RecordedPage, SweepWindow } from '../../search/ports.ts'

export const NOW = Date.parse('2026-11-23T12:00:00-03:00')

/** Open contratações of São Paulo, with the numbers from `first` on. */
export function readings(first: number, count: number, fonte: SourceName = 'busca'): SourcedContratacao[] {
  return Array.from({ length: count }, (_, n) => ({
    contratacao: {
      numeroControlePNCP: `00000000000191-1-${String(first + n).padStart(6, '0')}/2026`,
      anoCompra: 2026,
      sequencialCompra: first + n,
      objetoCompra: `Aquisição de material de limpeza número ${first + n}`,
      situacaoCompraId: 1,
      dataEncerramentoProposta: '2026-12-10T09:00:00',
      orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
      unidadeOrgao: { ufSigla: 'SP' },
    },
    fonte,
    lidoEm: NOW,
  }))
}

export const OPEN_IN_SP: SweepWindow = {
  kind: 'abertas',
  uf: 'SP',
  modalidade: null,
  firstDay: null,
  lastDay: null,
}

/** Page `number`, from 1, of an endless sweep in pages of 50. */
export function pageOf50(number: number): RecordedPage {
  return {
    page: number,
    rows: readings(number * 50, 50),
    rejected: [],
    declared: 1_000_000,
    pageSize: 50,
    pages: 20_000,
    isLast: false,
    now: NOW,
  }
}
