import type { Sweep } from '../sweep-ledger.ts'

/** A line of the ledger for tests: the whole open set of SP, read from busca and complete, unless told otherwise. */
export function ledgerLine(change: Partial<Sweep> = {}): Sweep {
  return {
    id: 1,
    kind: 'abertas',
    source: 'busca',
    uf: 'SP',
    modalidade: null,
    firstDay: null,
    lastDay: null,
    declaredFirst: 10,
    declaredLast: 10,
    read: 10,
    readByUf: {},
    rejected: 0,
    rejectedRecords: [],
    pagesRead: 1,
    pageSize: 50,
    startedAt: 0,
    endedAt: 0,
    complete: true,
    ...change,
  }
}
