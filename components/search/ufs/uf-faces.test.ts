import { expect, test } from 'vitest'
import type { UfProgress } from '../../../lib/search/state.ts'
import { heatFace, progressFace } from './uf-faces.ts'

const reading = (change: Partial<UfProgress> = {}): UfProgress => ({
  state: 'done',
  pagesRead: 2,
  pagesKnown: 2,
  found: 30,
  ...change,
})
const BOUNDS = [4, 20]

test('while it is read, a tile says how far it has come', () => {
  const face = progressFace('SP', reading({ state: 'reading', pagesRead: 1, pagesKnown: 4 }), false)
  expect(face).toMatchObject({ sign: '30', read: 0.25 })
  expect(face.text).toBe('São Paulo: lendo, 1 de 4 páginas, 30 encontradas')
  expect(progressFace('SP', undefined, false)).toMatchObject({
    text: 'São Paulo: fora desta pesquisa',
    out: true,
  })
})

test('after it, how many rows the list has of it, and how the reading went', () => {
  const face = heatFace('SP', reading(), 1_204, [1_204])
  expect(face.sign).toBe('1.204')
  expect(face.text).toBe('São Paulo, 1.204 contratações; consulta concluída, 2 de 2 páginas, 30 encontradas')
  expect(face.tone).toContain('bg-heat-5')
  expect(heatFace('SP', reading(), 12, [12], true).text).toBe(
    'São Paulo, 12 contratações na lista; consulta concluída, 2 de 2 páginas, 30 encontradas',
  )
  expect(heatFace('SP', reading(), 0, BOUNDS).tone).toContain('bg-surface')
})

test('what was not read whole never looks as if it was', () => {
  const incomplete = heatFace('SP', reading({ state: 'incomplete' }), 7, BOUNDS)
  expect(incomplete).toMatchObject({ sign: '7 !' })
  expect(incomplete.tone).toContain('warn')
  const failed = heatFace('SP', reading({ state: 'failed', error: 'O PNCP não respondeu.' }), 0, BOUNDS)
  expect(failed.sign).toBe('falhou')
  expect(failed.tone).toContain('bad')
  expect(failed.text).toContain('O PNCP não respondeu.')
  expect(heatFace('SP', reading({ state: 'reading' }), 7, BOUNDS).sign).toBe('7 –')
  expect(heatFace('SP', reading({ state: 'waiting' }), 0, BOUNDS).sign).toBe('–')
})
