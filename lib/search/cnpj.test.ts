import { expect, test } from 'vitest'
import { readCnpj } from './cnpj.ts'

test.each([
  ['00.000.000/0001-91', '00000000000191'],
  [' 33683111000280 ', '33683111000280'],
  ['12.ABC.345/01DE-35', '12ABC34501DE35'],
  ['12abc34501de35', '12ABC34501DE35'],
])('%s is a CNPJ', (text, cnpj) => expect(readCnpj(text)).toEqual({ cnpj }))

test.each([
  ['00.000.000/0001-92', 'digits'],
  ['33683111000208', 'digits'],
  ['12.ABC.345/01DE-36', 'digits'],
  ['00000000000000', 'digits'],
  ['0000000000019', 'shape'],
  ['000000000001911', 'shape'],
  ['12.ABC.345/01DE-3A', 'shape'],
  ['', 'shape'],
  ['Banco do Brasil', 'shape'],
])('%s is none', (text, wrong) => expect(readCnpj(text)).toEqual({ wrong }))
