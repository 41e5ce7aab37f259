import { expect, test } from 'vitest'
import type { SearchState, UfProgress } from '../../../lib/search/state.ts'
import { statusLine, ufProgressText } from './messages.ts'

const reading: UfProgress = { state: 'reading', pagesRead: 3, pagesKnown: 10, found: 1 }
const running = {
  status: 'running',
  progress: { ufs: { SP: reading, RJ: { ...reading, state: 'known' } }, found: 2, fraction: 0.5 },
} as unknown as SearchState

test('while it runs, the state says how far it is', () => {
  expect(statusLine({ ...running, progress: { ...running.progress, ufs: {} } })).toBe('Pesquisando…')
  expect(statusLine(running)).toBe('1 de 2 UFs concluídas; 2 encontradas até agora.')
})

test('a tile tells its whole story in words', () => {
  expect(ufProgressText(reading, false)).toBe('lendo, 3 de 10 páginas, 1 encontrada')
  expect(ufProgressText(reading, true)).toMatch(/^interrompida/)
  expect(ufProgressText({ ...reading, state: 'failed', error: 'Tempo esgotado.' }, false)).toMatch(
    /Tempo esgotado\.$/,
  )
})
