import { expect, test } from 'vitest'
import { loosen, loosenWords } from './loosen.ts'
import type { Asked } from '../my-searches/my-searches.ts'

const TODAY = '2026-11-28'
const open: Asked = {
  ufs: ['SP'],
  situacao: 'abertas',
  termos: 'pão',
  valorMin: 5,
  semValor: false,
  srp: true,
}

test('a rule is left out with all its fields, and nothing else', () => {
  expect(loosen(open, 'valor', TODAY)?.query).toEqual({
    ufs: ['SP'],
    situacao: 'abertas',
    termos: 'pão',
    srp: true,
  })
  expect(loosen(open, 'srp', TODAY)?.query).not.toHaveProperty('srp')
})

test('what cannot be left out is made wider', () => {
  expect(loosen(open, 'ufs', TODAY)?.query.ufs).toHaveLength(27)
  expect(loosen(open, 'situacao', TODAY)?.query).toMatchObject({
    situacao: 'todas',
    dataInicial: '2026-10-30',
    dataFinal: TODAY,
  })
  const ordered: Asked = { ...open, ordenacao: 'encerramento' }
  expect(loosen(ordered, 'situacao', TODAY)?.query.ordenacao).toBeUndefined()
  const dated: Asked = { ...open, dataInicial: '2026-11-01', dataFinal: '2026-11-10' }
  expect(loosen(dated, 'publicacao', TODAY)?.query).not.toHaveProperty('dataFinal')
  expect(loosen({ ...dated, situacao: 'todas' }, 'publicacao', TODAY)?.query).toMatchObject({
    dataInicial: '2025-11-29',
    dataFinal: TODAY,
  })
})

test('a period that cannot be longer, and a situação that cannot be wider, are not proposed', () => {
  const longest: Asked = { ...open, situacao: 'todas', dataInicial: '2025-11-29', dataFinal: TODAY }
  expect(loosen(longest, 'publicacao', TODAY)).toBeUndefined()
  expect(loosen(longest, 'situacao', TODAY)).toBeUndefined()
})

test('plain words become alternatives; words with operators are left as they are', () => {
  const labels = (termos: string) => loosenWords({ ...open, termos }).map(({ label }) => label)
  expect(labels('pão francês')).toEqual([
    'Qualquer das palavras: pão OU francês',
    'Também nos itens',
    'No Brasil todo',
  ])
  expect(labels('"pão francês"')).toEqual(['Também nos itens', 'No Brasil todo'])
  expect(labels('pão OU bolo')).toEqual(['Também nos itens', 'No Brasil todo'])
})
