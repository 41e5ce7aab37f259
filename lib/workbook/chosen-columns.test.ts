import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { COLUMN_HEADERS, COLUMN_IDS, DEFAULT_COLUMN_IDS, type ColumnId } from '../search/column-list.ts'
import { knownColumn } from '../kept-file/known-headers.ts'
import { columnsOf } from './columns.ts'
import { row } from './fixtures.ts'
import { letterAt, lettersOf } from './letters.ts'

const NOW = new Date('2026-11-23T10:00:00Z')

test('every id has its column, and a file of any choice is read back', () => {
  for (const [at, column] of columnsOf(COLUMN_IDS).entries()) {
    const id = COLUMN_IDS[at]!
    expect(column).toMatchObject({ id, header: COLUMN_HEADERS[id] })
    expect(knownColumn(column.header)?.id).toBe(id)
  }
})

test('the docs list all ids, in their order', async () => {
  const docs = await readFile('docs/search.md', 'utf8')
  const [, list = ''] = docs.split('the whole rows:')
  expect([...list.matchAll(/`(\w+)`/g)].map(([, id]) => id)).toEqual(COLUMN_IDS)
})

test('the columns of the user follow the objeto; the link is last unless chosen otherwise', () => {
  expect(DEFAULT_COLUMN_IDS.slice(0, 6)).toEqual([
    'numeroControlePNCP',
    'objeto',
    'status',
    'responsavel',
    'observacoes',
    'orgao',
  ])
  expect(DEFAULT_COLUMN_IDS.at(-1)).toBe('link')
})

test('days left count by the column of the deadline, wherever it is, or say what they were', () => {
  const days = (ids: ColumnId[]) => {
    const columns = columnsOf(ids)
    const place = { line: 7, now: NOW, mayLink: true, letters: lettersOf(columns) }
    return columns.find(({ id }) => id === 'diasRestantes')!.cell(row(0), place)
  }
  expect(days(['fim', 'diasRestantes'])).toEqual({
    formula: 'IF(A7<NOW(),"Encerrada",INT(A7)-TODAY())',
    result: 8,
  })
  expect(days(['numeroControlePNCP', 'diasRestantes'])).toBe(8)
})

test('letters go on after Z', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(lettersOf(columnsOf(COLUMN_IDS)).get(COLUMN_IDS[26]!)).toBe('AA')
})

test('what is not in the default says what the row has of it', () => {
  const given = row(0, {
    srp: false,
    modoDisputaId: 4,
    processo: '12/2026',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'X', esferaId: 'M' },
    unidadeOrgao: { nomeUnidade: 'Secretaria', codigoUnidade: '925001' },
  })
  const ids: ColumnId[] = ['srp', 'modoDisputa', 'processo', 'esfera', 'unidade', 'instrumento', 'lidoEm']
  const place = { line: 2, now: NOW, mayLink: true, letters: new Map<string, string>() }
  expect(columnsOf(ids).map((column) => column.cell(given, place))).toEqual([
    'Não',
    'Dispensa Com Disputa',
    '12/2026',
    'Municipal',
    'Secretaria (925001)',
    null,
    new Date('2026-11-23T09:58:00Z'),
  ])
})
