import { expect, test } from 'vitest'
import { foldedCounts, foldedIn, tiposShown } from './folding.ts'
import { EMPTY_VIEW } from '../url-state.ts'

const porTipo = { disputa: 3, dispensaComDisputa: 2, credenciamento: 7, contratacaoDireta: 1 }
const both = (
  change: Partial<typeof EMPTY_VIEW>,
  summary = { porTipo } as { porTipo: Record<string, number> },
) => {
  const view = { ...EMPTY_VIEW, ...change }
  return [tiposShown(view, summary), foldedCounts(view, summary)]
}

test('credenciamentos and contratações diretas are folded up, and counted', () => {
  const [shown, folded] = both({})
  expect(shown).toContain('disputa')
  expect(shown).toContain('aConferir')
  expect(shown).not.toContain('credenciamento')
  expect(shown).not.toContain('contratacaoDireta')
  expect(folded).toEqual([
    ['credenciamento', 7],
    ['contratacaoDireta', 1],
  ])
})

test('under other filters there are as many as are counted under them', () => {
  const view = { ...EMPTY_VIEW, verUf: ['SP' as const] }
  expect(foldedCounts(view, { porTipo }, { credenciamento: 2, disputa: 1 })).toEqual([['credenciamento', 2]])
})

test('a narrowed list says nothing of them before they are counted', () => {
  const summary = { porTipo } as never
  const uncounted = { counts: undefined }
  expect(foldedIn({ view: EMPTY_VIEW, picked: undefined }, summary, uncounted)).toHaveLength(2)
  const narrowed = { view: { ...EMPTY_VIEW, verUf: ['SP' as const] }, picked: undefined }
  expect(foldedIn(narrowed, summary, uncounted)).toEqual([])
  const counts = { facetas: { tipo: { contratacaoDireta: 4 } } } as never
  expect(foldedIn(narrowed, summary, { counts })).toEqual([['contratacaoDireta', 4]])
})

test('who asks for them gets them', () => {
  expect(both({ verTipo: ['credenciamento'] })).toEqual([['credenciamento'], []])
  expect(both({ verTipo: ['todos'] })).toEqual([null, []])
  expect(both({ verModalidade: [12] })).toEqual([null, []])
  expect(both({ verGrupo: 'diretas' })).toEqual([null, []])
})

test('a result of nothing else shows them', () => {
  expect(both({}, { porTipo: { credenciamento: 7 } })).toEqual([null, []])
})

test('where there are none, nothing is said of them', () => {
  expect(both({}, { porTipo: { disputa: 3 } })[1]).toEqual([])
})
