import { describe, expect, test } from 'vitest'
import { row } from '../workbook/fixtures.ts'
import { edited, ownWorkbook, type } from './testing/marked.ts'
import { readBytes } from './testing/read.ts'
import { textRow, workbookParts, zip } from './testing/zip.ts'

const rows = [row(0), row(1, { valorTotalEstimado: 1e12 }), row(2, { objetoCompra: ' =1+1 <&> 😀 _x0041_' })]
const numeros = rows.map(({ numeroControlePNCP }) => numeroControlePNCP)

describe('a workbook of ours', () => {
  test('as it was downloaded: its rows, typed, and what it says of its search', async () => {
    const { rows: read, facts } = await readBytes(await ownWorkbook(rows))
    expect(read.map(({ numero }) => numero)).toEqual(numeros)
    expect(read[0]!.own).toMatchObject({
      cnpj: '00.000.000/0001-91',
      valor: 1000.5,
      fim: { date: '2026-12-01T18:30:00' },
      situacao: 'Recebendo propostas',
    })
    expect(read[1]!.own.valor).toBe('R$ 1.000.000.000.000,00 (valor atípico)')
    expect(
      read.every(
        ({ origin, user, extra }) => origin === 'result' && !Object.keys({ ...user, ...extra }).length,
      ),
    ).toBe(true)
    expect(facts).toMatchObject({
      extras: [],
      searchId: '6f1a2c9e-7d53-4b1e-9a44-1c2d3e4f5a6b',
      versao: 1,
      at: '2026-11-23T09:59:00',
      completude: 'Completa: tudo o que as fontes declararam foi lido.',
    })
  })

  test('continued on other sheets, and one without rows', async () => {
    const { rows: read } = await readBytes(await ownWorkbook(rows, 2))
    expect(read.map(({ numero }) => numero)).toEqual(numeros)
    expect(new Set(read.map(({ sheet }) => sheet)).size).toBeGreaterThan(1)
    expect((await readBytes(await ownWorkbook([]))).rows).toEqual([])
  })
})

describe('what people do to it', () => {
  test('marks of every type, in our columns and in theirs', async () => {
    const bytes = await edited(await ownWorkbook(rows), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Participar')
      type(sheet!, 2, 'Margem', 0.15).numFmt = '0%'
      type(sheet!, 2, 'Visita', new Date('2026-12-03T14:30:00Z')).numFmt = 'dd"/"mm/yyyy hh:mm'
      type(sheet!, 3, 'Margem', true)
      type(sheet!, 3, 'Conta', { formula: 'H3*2', result: 84 })
      type(sheet!, 3, 'Conta longa', { formula: 'H3*3' })
      type(sheet!, 4, 'Observações', {
        richText: [{ text: 'ligar ' }, { text: 'hoje', font: { bold: true } }],
      })
      type(sheet!, 4, 'Observações', 'ligar hoje').note = 'com a Ana'
    })
    const { rows: read, facts } = await readBytes(bytes)
    expect(facts.extras).toEqual(['Margem', 'Visita', 'Conta', 'Conta longa'])
    expect(read[0]).toMatchObject({
      user: { status: 'Participar' },
      extra: { 0: 0.15, 1: { date: '2026-12-03T14:30:00' } },
    })
    expect(read[1]!.extra).toEqual({ 0: true, 2: 84, 3: '=H3*3' })
    expect(read[2]).toMatchObject({
      user: { observacoes: 'ligar hoje' },
      comments: { observacoes: 'com a Ana' },
    })
  })

  test('columns moved, hidden and deleted, lines sorted and filtered, the sheet renamed', async () => {
    const bytes = await edited(await ownWorkbook(rows), (workbook) => {
      const sheet = workbook.worksheets[0]!
      type(sheet, 2, 'Minha', 'um')
      const all = sheet.getSheetValues().slice(1) as unknown[][]
      const width = all[0]!.length
      const table = all.map((line) => Array.from({ length: width - 1 }, (_, at) => line[width - 1 - at]))
      const moved = workbook.addWorksheet('Minhas licitações')
      moved.addRows([table[0]!, ...table.slice(1, 4).reverse()] as never)
      moved.getColumn(3).hidden = true
      moved.getRow(3).hidden = true
      moved.spliceColumns(2, 1)
      workbook.removeWorksheet(sheet.id)
    })
    const { rows: read, facts } = await readBytes(bytes)
    expect(read.map(({ numero }) => numero)).toEqual([...numeros].reverse())
    expect(read[2]!.extra).toEqual({ 0: 'um' })
    expect(facts.searchId).not.toBeNull()
    expect(facts.columns).not.toContain('link')
  })

  test('lines above the headers, between them and below, copies of headers and columns without one', async () => {
    const bytes = await edited(await ownWorkbook(rows), ({ worksheets: [sheet] }) => {
      sheet!.getRow(5).getCell(30).value = 'nota na linha do total'
      type(sheet!, 3, 'Objeto', 'mudado por mim')
      sheet!.getRow(1).getCell(31).value = 'Objeto'
      sheet!.getRow(2).getCell(31).value = 'resumo meu'
      sheet!.getRow(3).getCell(32).value = 'sem título'
      sheet!.addRow(['ligar para a prefeitura'])
      sheet!.addRow(["'00000000000191–1–000009/2026 ", 'à mão'])
      sheet!.spliceRows(1, 0, ['Minhas licitações de novembro'])
    })
    const { rows: read, facts } = await readBytes(bytes)
    expect(facts.extras).toEqual(['Objeto', '(sem título)', '(sem título)'])
    expect(read.map(({ numero, own }) => numero ?? own.numeroControlePNCP)).toEqual([
      'Minhas licitações de novembro',
      ...numeros,
      'Total',
      'ligar para a prefeitura',
      '00000000000191-1-000009/2026',
    ])
    expect(read[2]!.own.objeto).toBe('mudado por mim')
    expect(read[1]!.extra).toEqual({ 0: 'resumo meu' })
    expect(Object.values(read[2]!.extra)).toEqual(['sem título'])
    expect(Object.values(read[4]!.extra)).toEqual(['nota na linha do total'])
  })
})

describe('how other programs write', () => {
  const header = textRow('ID  contratação PNCP', 'Fim do recebimento de propostas', 'Quando')
  const styles = {
    name: 'xl/styles.xml',
    data: '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-416]d &quot;de&quot; mmmm"/><numFmt numFmtId="171" formatCode="0.00 &quot;dias&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="21"/></cellXfs></styleSheet>',
  }
  const read = async (data: string, others = [styles]) =>
    (await readBytes(zip(workbookParts(header + data, others)))).rows

  test('dates as ISO texts, as serials of either calendar, times of a day, numbers that only look like dates', async () => {
    const line = (cells: string) => `<row><c t="inlineStr"><is><t>${numeros[0]}</t></is></c>${cells}</row>`
    const [iso, serial, time] = await read(
      line('<c t="d"><v>2026-12-01T18:30:00Z</v></c><c t="d"><v>2026-12-02</v></c>') +
        line('<c s="1"><v>46357.770833333336</v></c><c s="2"><v>46357.5</v></c>') +
        line('<c s="1"><v>59</v></c><c s="3"><v>0.604166666666667</v></c>'),
    )
    expect(iso).toMatchObject({
      own: { fim: { date: '2026-12-01T18:30:00' } },
      extra: { 0: { date: '2026-12-02T00:00:00' } },
    })
    expect(serial).toMatchObject({ own: { fim: { date: '2026-12-01T18:30:00' } }, extra: { 0: 46357.5 } })
    expect(time).toMatchObject({ own: { fim: { date: '1900-02-28T00:00:00' } }, extra: { 0: '14:30:00' } })
    const [old] = await read(line('<c s="1"><v>44895.770833333336</v></c>'), [
      styles,
      {
        name: 'xl/workbook.xml',
        data: '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="r0"/></sheets></workbook>',
      },
    ])
    expect(old!.own.fim).toEqual({ date: '2026-12-01T18:30:00' })
  })

  test('prefixes, shared texts in runs, cells without places, characters escaped', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row r="7"><x:c t="s"><x:v>1</x:v></x:c><x:c r="D7" t="s"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    const shared = `<sst><si><t>Nº de controle PNCP</t></si><si><t>${numeros[0]}</t></si><si><r><t xml:space="preserve">um </t></r><r><t>dois_x000A_três_x005F_x0041_</t></r><rPh><t>ヨミ</t></rPh></si></sst>`
    const { rows: read } = await readBytes(
      zip(
        workbookParts('', [
          { name: 'xl/worksheets/s.xml', data: sheet },
          { name: 'xl/sharedStrings.xml', data: shared },
        ]),
      ),
    )
    expect(read).toMatchObject([{ numero: numeros[0], line: 7, extra: { 0: 'um dois\ntrês_x0041_' } }])
  })
})
