import { describe, expect, test } from 'vitest'
import { matchPlan, type SectorRule } from '../../search/match-plan.ts'
import { searchQuerySchema } from '../../search/query.ts'
import { searchable } from '../../search/text.ts'
import { SETORES, sectorRule } from '../../sectors/catalog.ts'
import { describeWithServer, testDatabase } from './testing/database.ts'
import { lexemesOf, toTsvector, tsqueryOf } from './words.ts'

const planOf = (termos: string, setores: SectorRule[] = []) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', termos }), 0, setores)

describe('the words of a plan', () => {
  test.each([
    ['limpeza', `(('limpeza'))`],
    ['limpeza uniformes -mesa', `((('limpeza')) & (('uniforme')))`],
    ['limpeza OR uniformes', `((('limpeza') | ('uniforme')))`],
    ['"material de limpeza"', `(('material' & 'limpeza'))`],
    ['"ar de"', `(('ar' & 'de'))`],
    ['limpeza OR "limpeza urbana"', `((('limpeza')))`],
    ['camis*', `(('camis':*) | ('cami'))`],
    ['torre*', `(('torre':*) | ('torr'))`],
    ['"kit de unifor*"', `(('unifor':*))`],
    ['limpeza (mesa OR (copa -bar))', `((('limpeza')) & ((('mesa') | ('copa'))))`],
    ['-((-limpeza) OR mesa)', `(('limpeza'))`],
    ['-(-(limpeza OR mesa))', `((('limpeza') | ('mesa')))`],
  ])('%s', (termos, words) => {
    expect(tsqueryOf(planOf(termos))).toBe(`'|' | ${words}`)
  })

  test('are none where none are asked for', () => {
    expect(tsqueryOf(planOf('-mesa'))).toBeUndefined()
    expect(tsqueryOf(planOf('limpeza OR (-mesa)'))).toBeUndefined()
  })
})

describeWithServer('words on a real server', () => {
  const database = testDatabase()
  const meets = async (objeto: string, query: string): Promise<boolean> => {
    const [row] = await database.query<{ meets: boolean }>(
      `SELECT ${toTsvector('$1')} @@ $2::tsquery AS meets`,
      [lexemesOf(searchable(objeto)), query],
    )
    return row!.meets
  }

  test.each([
    ['Papéis A4', 'papel', true],
    ['Micro-ônibus escolar', 'microonibus', true],
    ['Material de limpeza', '"limpeza material"', true],
    ['Material de escritório', '"material de limpeza"', false],
    ['Caneta', 'lápis', false],
    ['Camisetas', 'camis*', true],
    ['Torres', 'torre*', true],
    ['Caneta', 'camis*', false],
    ['', 'lápis', false],
  ])('%s asked for %s', async (objeto, termos, expected) => {
    expect(await meets(objeto, tsqueryOf(planOf(termos))!)).toBe(expected)
  })

  test('of every setor at once are not too many', async () => {
    const query = tsqueryOf(
      planOf(
        '',
        SETORES.map(({ id }) => sectorRule(id)!),
      ),
    )!
    expect(query.length).toBeGreaterThan(10_000)
    expect(await meets('Aquisição de material de limpeza', query)).toBe(true)
    expect(await meets('xyz', query)).toBe(false)
  })

  test('of a text that has too many meet every query', async () => {
    const endless = Array.from({ length: 200_000 }, (_, n) => `palavra${n}`).join(' ')
    expect(await meets(endless, tsqueryOf(planOf('palavra7'))!)).toBe(true)
    expect(await meets(endless, tsqueryOf(planOf('outra'))!)).toBe(true)
  })
})
