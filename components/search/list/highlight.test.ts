import { expect, test } from 'vitest'
import { markTerms } from './highlight.ts'

const marked = (text: string, ...termos: string[]) =>
  markTerms(text, termos)
    .filter((part) => part.marked)
    .map((part) => part.text)

test('marks words whatever their accents, case and number', () => {
  expect(marked('Manutenção de UNIFORMES e uniforme', 'manutencao', 'uniforme')).toEqual([
    'Manutenção',
    'UNIFORMES',
    'uniforme',
  ])
})

test('marks a phrase only where its words stand together', () => {
  expect(marked('camisa polo, polo de camisa', 'camisa polo')).toEqual(['camisa polo'])
})

test('marks a hyphenated word in both spellings', () => {
  expect(marked('micro-ônibus e microônibus', 'micro-ônibus')).toEqual(['micro-ônibus', 'microônibus'])
})

test('marks the words that begin as a prefix does', () => {
  expect(marked('Camisas e camisetas, descamisado', 'camis*')).toEqual(['Camisas', 'camisetas'])
  expect(marked('Camisas polo e polo', 'camisa pol*')).toEqual(['Camisas polo'])
  expect(marked('Kit camisa', 'camisa pol*')).toEqual([])
})

test('the parts together are the text', () => {
  const text = 'Aquisição (urgente) de café, açúcar; e "pão".'
  const parts = markTerms(text, ['cafe', 'pao', 'inexistente'])
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

test('a text without terms is one part', () => {
  expect(markTerms('Café', [])).toEqual([{ text: 'Café', marked: false }])
  expect(markTerms('', ['café'])).toEqual([])
})
