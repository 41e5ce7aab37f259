import { describe, expect, test } from 'vitest'
import { GENERATED_AT, row } from '../workbook/fixtures.ts'
import type { ColumnId } from '../search/column-list.ts'
import type { ResultRow } from '../search/row.ts'
import { csvOf } from './csv.ts'

async function* groupsOf(rows: ResultRow[]) {
  yield rows.map((one) => Buffer.from(JSON.stringify(one)))
}

async function written(rows: ResultRow[], columns: ColumnId[]) {
  const parts: Buffer[] = []
  for await (const part of csvOf(groupsOf(rows), { columns, now: GENERATED_AT })) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** The one cell of one row. */
async function cell(objetoCompra: string): Promise<string> {
  const text = await written([row(0, { objetoCompra })], ['objeto'])
  return text.slice('\uFEFFObjeto\r\n'.length, -2)
}

test('is marked as UTF-8, divided by semicolons, ended by CRLF, with the numbers and dates of Brazil', async () => {
  const columns: ColumnId[] = ['cnpj', 'uf', 'valor', 'fim', 'limiteQuestionamentos', 'diasRestantes', 'link']
  const amparoLegal = { nome: 'Lei 14.133/2021, Art. 28, I' }
  expect(await written([row(0, { amparoLegal })], columns)).toBe(
    '\uFEFFCNPJ;UF;Valor estimado;Fim do recebimento de propostas;' +
      'Limite estimado para esclarecimentos e impugnação;Dias restantes;Link\r\n' +
      '00.000.000/0001-91;SP;1000,5;01/12/2026 18:30;26/11/2026;8;' +
      'https://pncp.gov.br/app/editais/00000000000191/2026/1\r\n',
  )
})

test('unknown values are empty, outliers say what they are', async () => {
  const rows = [row(0, { valorTotalEstimado: 0, dataEncerramentoProposta: undefined }), row(1)]
  rows[1]!.valorTotalEstimado = 9_999_999_999.99
  const lines = (await written(rows, ['valor', 'fim'])).split('\r\n')
  expect(lines.slice(1)).toEqual([';', 'R$ 9.999.999.999,99 (valor atípico);02/12/2026 18:30', ''])
})

test('no row is a line of headers', async () => {
  expect(await written([], ['uf', 'valor'])).toBe('\uFEFFUF;Valor estimado\r\n')
})

describe('texts', () => {
  test.each([
    ['a;b', '"a;b"'],
    ['diz "sim"', '"diz ""sim"""'],
    ['a\r\nb\rc\nd', '"a\nb\nc\nd"'],
    [' a ', '" a "'],
    ['vírgula, 😀', 'vírgula, 😀'],
  ])('%j is quoted by RFC 4180', async (given, expected) => {
    expect(await cell(given)).toBe(expected)
  })

  test.each([
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['\uFF1D1', "'\uFF1D1"],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['\n=1', '"\'\n=1"'],
  ])('%j is never run', async (given, expected) => {
    expect(await cell(given)).toBe(expected)
  })
})
