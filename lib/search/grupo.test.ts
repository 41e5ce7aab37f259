import { describe, expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { grupoOf, noDeadlineSince, openUntil } from './grupo.ts'
import { match } from './match.ts'
import { matchPlan } from './match-plan.ts'
import { searchQuerySchema } from './query.ts'
import { GRUPOS, type Grupo } from './row.ts'
import { instantOf } from './time.ts'

const NOW = '2026-11-23T12:00:00'
const SOON = '2026-11-23T12:00:01'
const BEFORE = '2026-11-23T11:59:59'

const facts = (change: Partial<Facts>): Facts => ({
  numero: 'x',
  uf: 'SP',
  municipio: null,
  modalidade: 6,
  situacao: 1,
  instrumento: 1,
  modoDisputa: null,
  esfera: null,
  cnpj: '',
  unidade: null,
  portal: null,
  srp: null,
  sigiloso: null,
  valor: null,
  publicacao: '2026-11-20T09:00:00',
  abertura: BEFORE,
  encerramento: SOON,
  processo: null,
  texto: ' ',
  ...change,
})

const cases: [string, Partial<Facts>, boolean, Grupo][] = [
  ['between opening and deadline', {}, false, 'recebendo'],
  ['opening at this second', { abertura: NOW }, false, 'recebendo'],
  ['opening unknown', { abertura: null }, false, 'recebendo'],
  ['opening to come', { abertura: SOON }, false, 'aReceber'],
  ['deadline at this second', { encerramento: NOW }, false, 'encerradas'],
  ['deadline passed', { encerramento: BEFORE }, false, 'encerradas'],
  ['suspended', { situacao: 4 }, false, 'suspensas'],
  ['suspended, opening to come', { situacao: 4, abertura: SOON }, false, 'suspensas'],
  ['suspended, deadline passed', { situacao: 4, encerramento: BEFORE }, false, 'encerradas'],
  ['revoked before its deadline', { situacao: 2 }, false, 'encerradas'],
  ['annulled without deadline', { situacao: 3, encerramento: null }, false, 'encerradas'],
  ['revoked and direct', { situacao: 2, encerramento: null, modalidade: 9 }, false, 'encerradas'],
  ['situação unknown', { situacao: null }, false, 'aConferir'],
  ['situação of tomorrow', { situacao: 5 }, false, 'aConferir'],
  ['inexigibilidade without deadline', { encerramento: null, modalidade: 9 }, false, 'diretas'],
  ['ato que autoriza without deadline', { encerramento: null, instrumento: 3 }, false, 'diretas'],
  ['inexigibilidade with a deadline', { modalidade: 9 }, false, 'recebendo'],
  ['dispensa without deadline', { encerramento: null, modalidade: 8 }, false, 'aConferir'],
  [
    'all unknown',
    { encerramento: null, abertura: null, modalidade: null, instrumento: null, situacao: null },
    false,
    'aConferir',
  ],
  ['not confirmed', {}, true, 'aConferir'],
  ['not confirmed, suspended', { situacao: 4 }, true, 'aConferir'],
  ['not confirmed, but closed', { encerramento: BEFORE }, true, 'encerradas'],
]

describe('grupoOf', () => {
  test.each(cases)('%s', (_, change, unconfirmed, grupo) => {
    expect(grupoOf(facts(change), NOW, unconfirmed)).toBe(grupo)
  })

  test('the table has every grupo', () => {
    expect(new Set(cases.map(([, , , grupo]) => grupo))).toEqual(new Set(GRUPOS))
  })
})

test('without a deadline the last 60 days count', () => {
  expect(noDeadlineSince(NOW)).toBe('2026-09-24')
})

describe('openUntil says the same as the rules', () => {
  const plan = matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas' }), instantOf(NOW), [])
  const some = <T>(...values: T[]) => values
  const every = some(1, 2, 3, 4, 7, null).flatMap((situacao) =>
    some(6, 9, null).flatMap((modalidade) =>
      some(1, 3, null).flatMap((instrumento) =>
        some(BEFORE, NOW, SOON, null).flatMap((encerramento) =>
          some(BEFORE, SOON, null).flatMap((abertura) =>
            some('2026-11-20T09:00:00', '2026-09-24T00:00:00', '2026-09-23T23:59:59', '2020-01-01', null).map(
              (publicacao) =>
                facts({ situacao, modalidade, instrumento, encerramento, abertura, publicacao }),
            ),
          ),
        ),
      ),
    ),
  )

  test.each([false, true])('on every combination; unconfirmed: %s', (unconfirmed) => {
    const differing = every.filter(
      (one) => openUntil(one) > NOW !== (match(one, plan, unconfirmed) !== undefined),
    )
    expect(differing).toEqual([])
    expect(every.some((one) => openUntil(one) > NOW)).toBe(true)
  })

  test('an open row is never encerrada or direta', () => {
    const grupos = new Set(every.map((one) => match(one, plan)?.grupo))
    expect(grupos).toEqual(new Set([undefined, 'recebendo', 'aReceber', 'suspensas', 'aConferir']))
  })
})
