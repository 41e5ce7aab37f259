import { expect, test } from 'vitest'
import { GENERATED_AT, row } from '../workbook/fixtures.ts'
import { jsonLinesOf, jsonLinesOfColumns } from './json-lines.ts'

const LAW = { nome: 'Lei 14.133/2021, Art. 28, I' }
const rows = Array.from({ length: 120 }, (_, at) =>
  row(at, { objetoCompra: `a\nb\u2028c ${at}`, amparoLegal: LAW }),
)

async function* groups() {
  yield rows.slice(0, 100).map((one) => Buffer.from(JSON.stringify(one)))
  yield rows.slice(100).map((one) => Buffer.from(JSON.stringify(one)))
}

async function lines(parts: AsyncIterable<Buffer>): Promise<unknown[]> {
  const read: Buffer[] = []
  for await (const part of parts) read.push(part)
  const text = Buffer.concat(read).toString('utf8')
  expect(text.endsWith('\n')).toBe(true)
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

test('every row is one line, whole', async () => {
  expect(await lines(jsonLinesOf(groups()))).toEqual(JSON.parse(JSON.stringify(rows)))
})

test('chosen columns are named by their ids and typed', async () => {
  const columns = ['valor', 'fim', 'limiteQuestionamentos', 'objeto', 'status', 'diasRestantes'] as const
  const [first, ...rest] = await lines(jsonLinesOfColumns(groups(), { columns, now: GENERATED_AT }))
  expect(JSON.stringify(first)).toBe(
    '{"valor":1000.5,"fim":"2026-12-01T18:30:00","limiteQuestionamentos":"2026-11-26",' +
      '"objeto":"a\\nb\u2028c 0","status":null,"diasRestantes":8}',
  )
  expect(rest).toHaveLength(119)
})
