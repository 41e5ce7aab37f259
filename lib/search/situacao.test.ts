import { describe, expect, test } from 'vitest'
import type { ResultRow } from './row.ts'
import { countsDown, grupoAt, isEnded, situacaoLabel, standingOf } from './situacao.ts'
import { rowOf } from './testing/compared-rows.ts'

const unconfirmed = (row: ResultRow): ResultRow => ({ ...row, bidiq: { ...row.bidiq, naoConfirmada: true } })

test('a standing is what the contratação says, null where it says nothing', () => {
  expect(standingOf(rowOf({ tipoInstrumentoConvocatorioCodigo: 2 }))).toEqual({
    situacao: 1,
    instrumento: 2,
    modalidade: 6,
    abertura: '2026-11-11T08:00:00',
    encerramento: '2026-12-10T09:00:00',
  })
  const bare = rowOf({
    situacaoCompraId: undefined,
    modalidadeId: undefined,
    dataAberturaProposta: undefined,
    dataEncerramentoProposta: undefined,
  })
  expect(standingOf(bare)).toEqual({
    situacao: null,
    instrumento: null,
    modalidade: null,
    abertura: null,
    encerramento: null,
  })
})

test('a row stands elsewhere as time goes by', () => {
  expect(grupoAt(rowOf(), '2026-11-11T07:59:59')).toBe('aReceber')
  expect(grupoAt(rowOf(), '2026-11-20T12:00:00')).toBe('recebendo')
  expect(grupoAt(unconfirmed(rowOf()), '2026-11-20T12:00:00')).toBe('aConferir')
  expect(grupoAt(rowOf(), '2026-12-10T09:00:00')).toBe('encerradas')
})

describe('the words for where it stands', () => {
  test.each([
    ['of its grupo', rowOf(), undefined, 'Recebendo propostas'],
    ['of the grupo given', rowOf(), 'encerradas', 'Propostas encerradas'],
    ['revogada', rowOf({ situacaoCompraId: 2, grupo: 'encerradas' }), undefined, 'Revogada'],
    ['anulada', rowOf({ situacaoCompraId: 3 }), 'recebendo', 'Anulada'],
    ['suspensa', rowOf({ situacaoCompraId: 4, grupo: 'suspensas' }), undefined, 'Suspensa'],
    ['not informed', rowOf({ situacaoCompraId: undefined, grupo: 'aConferir' }), undefined, 'A conferir'],
    ['not confirmed', unconfirmed(rowOf()), undefined, 'Recebendo propostas (não confirmada)'],
    ['a grupo from another version', rowOf(), 'novo' as never, 'novo'],
  ] as const)('%s', (_, row, grupo, words) => {
    expect(situacaoLabel(row, grupo)).toBe(words)
  })
})

test('only revogada and anulada end whatever the dates say', () => {
  const ended = [1, 2, 3, 4, undefined].map((situacaoCompraId) => isEnded(rowOf({ situacaoCompraId })))
  expect(ended).toEqual([false, true, true, false, false])
})

test.each([
  [{ situacaoCompraId: 1 }, true],
  [{ situacaoCompraId: undefined }, true],
  [{ situacaoCompraId: 2 }, false],
  [{ situacaoCompraId: 3 }, false],
  [{ situacaoCompraId: 4 }, false],
  [{ situacaoCompraId: 1, grupo: 'suspensas' }, false],
] as const)('a deadline of %o counts down: %s', (change, expected) => {
  expect(countsDown(rowOf(change))).toBe(expected)
})
