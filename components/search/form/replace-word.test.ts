import { expect, test } from 'vitest'
import { replaceWord } from './replace-word.ts'

const correction = { texto: 'uniforne', sugestao: 'uniforme', encontradas: 9, posicao: 4, tamanho: 8 }

test('only the word itself is replaced, where it stands', () => {
  expect(replaceWord('🎽 "uniforne escolar" uniforne', correction)).toBe('🎽 "uniforme escolar" uniforne')
})

test('what was typed on since stays as it is', () => {
  expect(replaceWord('kit "uniforne escolar"', correction)).toBe('kit "uniforne escolar"')
})
