import { expect, test } from 'vitest'
import { queuedText, writingText } from './preparation.ts'

test.each([
  [writingText(84_000, 200_000), 'Preparando a planilha: 84.000 de 200.000 linhas.'],
  [writingText(0, 1), 'Preparando a planilha: 0 de 1 linha.'],
  [writingText(0, 0), 'Preparando a planilha.'],
  [writingText(12, 10), 'Preparando a planilha: 10 de 10 linhas.'],
  [queuedText(1), 'Na fila: 1 planilha é feita antes.'],
  [queuedText(12), 'Na fila: 12 planilhas são feitas antes.'],
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})
