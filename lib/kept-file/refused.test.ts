import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FAILURES, type FailureReason } from './failure.ts'
import type { Limits } from './limits.ts'
import { readBytes } from './testing/read.ts'
import { textRow, workbookParts, zip } from './testing/zip.ts'

const HEADER = textRow('Nº de controle PNCP', 'Status')
const NUMERO = '00000000000191-1-000001/2026'

async function reasonOf(bytes: Uint8Array | string, limits?: Partial<Limits>): Promise<FailureReason> {
  const failure = await readBytes(Buffer.from(bytes as string), limits).then(
    () => undefined,
    (error: { reason: FailureReason }) => error.reason,
  )
  expect(FAILURES).toHaveProperty(String(failure))
  return failure!
}

describe('what is no workbook is said by its kind', () => {
  test.each([
    ['empty', ''],
    ['csv', 'Nº de controle;Objeto\r\n1;limpeza'],
    ['csv', Buffer.from('\uFEFFNº\tObjeto', 'utf16le')],
    ['pdf', '%PDF-1.7\n%…'],
    ['ole', Buffer.from('D0CF11E0A1B11AE1', 'hex')],
    [
      'encrypted',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['notSpreadsheet', Buffer.from('FFD8FFE000104A46', 'hex')],
    ['notSpreadsheet', '<html>;</html>'],
    ['notSpreadsheet', zip([{ name: 'leia.txt', data: 'nada' }])],
    [
      'ods',
      zip([
        { name: 'mimetype', data: 'x' },
        { name: 'content.xml', data: '<x/>' },
      ]),
    ],
    ['damaged', 'PK\x05\x06'],
  ] as const)('%s', async (reason, bytes) => {
    expect(await reasonOf(bytes as string)).toBe(reason)
  })

  test('xlsb', async () => {
    const root = workbookParts('')[0]!
    const parts = [{ name: root.name, data: String(root.data).replace('workbook.xml', 'workbook.bin') }]
    expect(await reasonOf(zip(workbookParts('', parts)))).toBe('xlsb')
  })

  test('a workbook cut short, anywhere', async () => {
    const whole = zip(workbookParts(HEADER + textRow(NUMERO, 'Participar').repeat(200)))
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await reasonOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('damaged')
  })

  test('XML that is not well-formed', async () => {
    expect(await reasonOf(zip(workbookParts(`${HEADER}<row><c></row>`)))).toBe('damaged')
  })

  test('a workbook that is none of ours, and one of ours that tells a difference', async () => {
    expect(await reasonOf(zip(workbookParts(textRow('Produto', 'Preço'))))).toBe('notOurs')
    const difference = textRow('Estado', 'Nº de controle PNCP', 'Campo', 'De', 'Para')
    expect(await reasonOf(zip(workbookParts(difference)))).toBe('difference')
  })
})

describe('what would hurt is refused while it is read', () => {
  const MB = 1024 * 1024

  test('a part that inflates far beyond what an archive of its size holds', async () => {
    const bomb = workbookParts('', [
      {
        name: 'xl/worksheets/s.xml',
        data: Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(80 * MB, '<x/>')]),
      },
    ])
    expect(await reasonOf(zip(bomb))).toBe('excessive')
  })

  test('and one that says that it is small', async () => {
    const data = Buffer.alloc(8 * MB, '<c/>')
    const bomb = workbookParts('', [{ name: 'xl/worksheets/s.xml', data, declared: 1_000 }])
    expect(await reasonOf(zip(bomb))).toBe('damaged')
  })

  test('parts that are small each and large together', async () => {
    const many = workbookParts(HEADER + textRow(NUMERO, 'x'.repeat(1_000)).repeat(300), [
      { name: 'xl/sharedStrings.xml', data: `<sst>${'<si><t>x</t></si>'.repeat(20_000)}</sst>` },
    ])
    expect(await reasonOf(zip(many), { inflatedBytes: 600_000 })).toBe('excessive')
  })

  test.each([
    ['an attribute', `<row r="${'1'.repeat(3 * MB)}"></row>`],
    [
      'a tag',
      `<row ${'a="1" '.repeat(400_000)}></row>`.replaceAll(
        /a=/g,
        () => `a${Math.random().toString(36).slice(2)}=`,
      ),
    ],
    ['a comment', `<!--${'x'.repeat(3 * MB)}-->`],
    ['a text', `<row><c><v>${'x'.repeat(3 * MB)}</v></c></row>`],
    ['nesting', '<row>'.repeat(100_000)],
  ])('%s without end', async (_, data) => {
    expect(await reasonOf(zip(workbookParts(data)))).toBe('excessive')
  })

  test('entities that grow', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    expect(await reasonOf(zip(workbookParts('', [{ name: 'xl/worksheets/s.xml', data: lol }])))).toBe(
      'excessive',
    )
  })

  test('entries, sheets, rows and columns without number', async () => {
    const entries = Array.from({ length: 50 }, (_, at) => ({ name: `x${at}`, data: '' }))
    expect(await reasonOf(zip(workbookParts('', entries)), { entries: 40 })).toBe('excessive')
    const sheets = '<workbook><sheets>' + '<sheet name="a" r:id="r0"/>'.repeat(30) + '</sheets></workbook>'
    expect(
      await reasonOf(zip(workbookParts('', [{ name: 'xl/workbook.xml', data: sheets }])), { sheets: 20 }),
    ).toBe('excessive')
    expect(await reasonOf(zip(workbookParts(HEADER + textRow(NUMERO).repeat(9))), { rows: 8 })).toBe(
      'tooManyRows',
    )
    const wide = textRow('Nº de controle PNCP', ...Array.from({ length: 30 }, (_, at) => `Minha ${at}`))
    expect(await reasonOf(zip(workbookParts(wide)), { extraColumns: 20 })).toBe('tooManyColumns')
    expect(await reasonOf(zip(workbookParts(`${HEADER}<row><c r="XFE2"><v>1</v></c></row>`)))).toBe('damaged')
  })

  test('lines without cells', async () => {
    expect(await reasonOf(zip(workbookParts(HEADER + '<row/>'.repeat(1_100_000))))).toBe('excessive')
  })

  test('bytes that are no archive after its first ones', async () => {
    expect(
      await reasonOf(Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(9_000))])),
    ).toBe('damaged')
  })
})
