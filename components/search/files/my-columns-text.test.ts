import { expect, test } from 'vitest'
import { carriedText, setAsideText } from './my-columns-text.ts'

const NONE = {
  comAnotacoes: 0,
  novas: 0,
  alteradas: 0,
  deVolta: 0,
  retiradas: 0,
  sairam: 0,
  naoVerificadas: 0,
  repetidas: 0,
  naoReconhecidas: 0,
}

test('counts what was carried, what is new, what changed and what left', () => {
  expect(carriedText(NONE)).toBe('0 linhas com suas anotações; 0 novas; 0 alteradas.')
  const counts = { ...NONE, comAnotacoes: 1312, novas: 41, alteradas: 1, sairam: 5, naoVerificadas: 3 }
  expect(carriedText(counts)).toBe(
    '1.312 linhas com suas anotações; 41 novas; 1 alterada; 5 saíram da pesquisa (3 não verificadas).',
  )
  expect(
    carriedText({ ...NONE, comAnotacoes: 1, deVolta: 1, retiradas: 2, sairam: 1, naoVerificadas: 1 }),
  ).toBe(
    '1 linha com suas anotações; 0 novas; 0 alteradas; 1 de volta à pesquisa; 2 que não estavam na sua planilha; 1 saiu da pesquisa (1 não verificada).',
  )
})

test('says where the rows are that could not be carried on', () => {
  expect(setAsideText(NONE)).toBeUndefined()
  expect(setAsideText({ ...NONE, repetidas: 1, naoReconhecidas: 2 })).toBe(
    'Na folha “Saíram da pesquisa”: 1 linha repetida e 2 linhas sem número de controle reconhecido.',
  )
  expect(setAsideText({ ...NONE, sairam: 3 })).toBe(
    'Na folha “Saíram da pesquisa”: as que saíram da pesquisa, com suas anotações.',
  )
})
