import { describe, expect, test } from 'vitest'
import {
  MAX_MARKS,
  MAX_NOTA,
  merged,
  readMarks,
  restored,
  withChange,
  writeMarks,
  type Marks,
} from './marks-data.ts'

const numero = (n: number) => `00000000000191-1-${String(n).padStart(6, '0')}/2026`
const [a, b, c] = [numero(1), numero(2), numero(3)]
const MONDAY = '2026-11-23T12:00:00.000Z'
const TUESDAY = '2026-11-24T12:00:00.000Z'
const many = (count: number): Marks =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [numero(n), { status: 'descartada', em: MONDAY }]),
  )

describe('changes', () => {
  test('a status, a nota, another status; the nota stays', () => {
    let marks: Marks = withChange({}, [a, b], { status: 'interessante' }, MONDAY)!
    marks = withChange(marks, [a], { nota: '  ligar  ' }, TUESDAY)!
    marks = withChange(marks, [a], { status: 'descartada' }, TUESDAY)!
    expect(marks).toEqual({
      [a]: { status: 'descartada', nota: 'ligar', em: TUESDAY },
      [b]: { status: 'interessante', em: MONDAY },
    })
  })

  test('what says nothing any more is gone', () => {
    const marks = withChange({}, [a], { status: 'interessante', nota: 'x' }, MONDAY)!
    expect(withChange(marks, [a], { status: null }, TUESDAY)).toEqual({ [a]: { nota: 'x', em: TUESDAY } })
    expect(withChange(marks, [a], { status: null, nota: ' ' }, TUESDAY)).toEqual({})
  })

  test('what changes nothing keeps its date', () => {
    const marks = withChange({}, [a], { status: 'interessante' }, MONDAY)!
    expect(withChange(marks, [a], { status: 'interessante' }, TUESDAY)).toEqual(marks)
  })

  test('are undone one by one', () => {
    const before: Marks = { [a]: { nota: 'antes', em: MONDAY } }
    const marks = withChange(before, [a, b], { status: 'descartada' }, TUESDAY)!
    const later = withChange(marks, [c], { status: 'interessante' }, TUESDAY)!
    expect(restored(later, before, [a, b])).toEqual({
      ...before,
      [c]: { status: 'interessante', em: TUESDAY },
    })
  })

  test('stop where there is no room; those that are there still change', () => {
    const full = many(MAX_MARKS)
    expect(withChange(full, [numero(MAX_MARKS)], { nota: 'x' }, TUESDAY)).toBeUndefined()
    expect(withChange(full, [numero(7)], { nota: 'x' }, TUESDAY)![numero(7)]!.nota).toBe('x')
  })

  test('a nota has an end', () => {
    expect(withChange({}, [a], { nota: 'x'.repeat(MAX_NOTA + 9) }, MONDAY)![a]!.nota).toHaveLength(MAX_NOTA)
  })
})

describe('what was written', () => {
  test('is read as it was', () => {
    const marks: Marks = { [a]: { status: 'interessante', nota: 'é "isto"\n<b>', em: MONDAY } }
    expect(readMarks(writeMarks(marks))).toEqual({ marks, invalid: 0 })
    expect(readMarks(null)).toEqual({ marks: {}, invalid: 0 })
  })

  test('keeps what can be used, and counts the rest', () => {
    const text = JSON.stringify({
      versao: 1,
      marcas: {
        [a]: { status: 'favorita', nota: 'sim', em: 'ontem', cor: 'azul' },
        [b]: { status: 'favorita' },
        [c]: 'interessante',
        x: { status: 'interessante', em: MONDAY },
      },
    }).replace('"x"', '"__proto__"')
    expect(readMarks(text)).toEqual({
      marks: { [a]: { nota: 'sim', em: '1970-01-01T00:00:00.000Z' } },
      invalid: 3,
    })
  })

  test.each([
    ['', 'broken'],
    ['[]', 'broken'],
    ['{"marcas":{}}', 'broken'],
    ['{"versao":1,"marcas":[]}', 'broken'],
    ['{"versao":2,"marcas":{}}', 'newer'],
  ])('%j cannot be read: %s', (text, problem) => {
    expect(readMarks(text)).toEqual({ marks: {}, invalid: 0, problem })
  })
})

test('joined, the later change stays, and what does not fit is refused', () => {
  const mine = { ...many(MAX_MARKS - 1), [numero(0)]: { nota: 'minha', em: TUESDAY } }
  const theirs: Marks = {
    [numero(0)]: { nota: 'deles', em: MONDAY },
    [numero(1)]: { nota: 'deles', em: TUESDAY },
    [numero(90_001)]: { nota: 'deles', em: MONDAY },
    [numero(90_002)]: { nota: 'deles', em: MONDAY },
  }
  const { marks, ...counts } = merged(mine, theirs)
  expect(counts).toEqual({ added: 1, updated: 1, kept: 1, refused: 1 })
  expect([marks[numero(0)]!.nota, marks[numero(1)]!.nota]).toEqual(['minha', 'deles'])
  expect(Object.keys(marks)).toHaveLength(MAX_MARKS)
})
