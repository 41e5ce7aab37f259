import { expect, test } from 'vitest'
import {
  MOST_RECENT,
  nameFrom,
  NO_SEARCHES,
  presetOf,
  queryOn,
  remember,
  remove,
  rename,
  restore,
  save,
  savedAs,
  type Asked,
  type RecentSearch,
  type SavedSearch,
} from './my-searches.ts'

const TODAY = '2026-11-28'
const last = { searchId: 'a', at: '2026-11-28T10:00:00.000Z', total: 3, complete: true }
const recent = (query: Asked): RecentSearch => ({ query, echo: '', last })
const saved = (id: string, query: Asked): SavedSearch => ({
  id,
  nome: id,
  query,
  echo: '',
  savedAt: last.at,
})

test('the same question is one recent search, whatever its order and that of its fields', () => {
  const first = remember(NO_SEARCHES, recent({ ufs: ['SP'], situacao: 'abertas', ordenacao: 'valor' }), TODAY)
  const other = remember(first, recent({ ufs: ['RJ'], situacao: 'abertas' }), TODAY)
  const again = remember(other, recent({ situacao: 'abertas', ufs: ['SP'] }), TODAY)
  expect(again.recentes.map(({ query }) => query.ufs)).toEqual([['SP'], ['RJ']])
})

test('only the last ones stay', () => {
  const words = Array.from({ length: MOST_RECENT + 5 }, (_, i) => `p${i}`)
  const all = words.reduce((mine, termos) => remember(mine, recent({ termos }), TODAY), NO_SEARCHES)
  expect(all.recentes).toHaveLength(MOST_RECENT)
  expect(all.recentes[0]?.query.termos).toBe(words.at(-1))
})

test('a saved search knows its last result, also when its days move', () => {
  const moving = { ...saved('x', { ufs: ['SP'], situacao: 'todas' }), periodo: '7' as const }
  const mine = save(NO_SEARCHES, moving)
  expect(queryOn(moving, TODAY)).toMatchObject({ dataInicial: '2026-11-22', dataFinal: TODAY })
  const asked: Asked = { ufs: ['SP'], situacao: 'todas', dataInicial: '2026-11-22', dataFinal: TODAY }
  expect(remember(mine, recent(asked), TODAY).salvas[0]?.last).toEqual(last)
  expect(savedAs(mine, asked, TODAY)?.id).toBe('x')
  expect(remember(mine, recent(asked), '2026-11-29').salvas[0]?.last).toBeUndefined()
})

test('a period is a preset only on its day', () => {
  const week = { dataInicial: '2026-11-22', dataFinal: TODAY }
  expect(presetOf(week, TODAY)).toBe('7')
  expect(presetOf(week, '2026-11-29')).toBeUndefined()
  expect(presetOf({}, TODAY)).toBeUndefined()
})

test('what was removed goes back to its place', () => {
  const all = ['a', 'b', 'c'].reduce((mine, id) => save(mine, saved(id, { termos: id })), NO_SEARCHES)
  const [, middle] = all.salvas
  const left = remove(all, middle!.id)
  expect(left.salvas.map(({ id }) => id)).toEqual(['c', 'a'])
  expect(restore(left, middle!, 1)).toEqual(all)
})

test('renaming changes one name', () => {
  const all = save(save(NO_SEARCHES, saved('a', {})), saved('b', {}))
  expect(rename(all, 'a', 'Nova').salvas.map(({ nome }) => nome)).toEqual(['b', 'Nova'])
})

test('a name is one line, and something', () => {
  expect(nameFrom('  Merenda \n de  SP ')).toBe('Merenda de SP')
  expect(nameFrom(' \n ')).toBeUndefined()
  expect(nameFrom('x'.repeat(200))).toHaveLength(80)
})
