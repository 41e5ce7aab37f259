import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { COLUMN_HEADERS } from '../search/column-list.ts'
import { NOVIDADE } from '../workbook/columns.ts'
import { row, ufCoverage } from '../workbook/fixtures.ts'
import { knownColumn } from './known-headers.ts'
import { carry, type Carried } from './testing/carry.ts'
import { columnAt, edited, ownWorkbook, type } from './testing/marked.ts'

const NUMERO = 'Nº de controle PNCP'
const numeroOf = (index: number) => row(index).numeroControlePNCP

test('every column that a file may have is known by its header, and by those it had before', () => {
  for (const [id, header] of Object.entries({ ...COLUMN_HEADERS, novidade: NOVIDADE.header }))
    expect(knownColumn(header)?.id).toBe(id)
  expect(knownColumn('  Id contratação PNCP ')).toEqual({ kind: 'own', id: 'numeroControlePNCP' })
})

describe('a file that comes back', () => {
  test('brings what the user wrote, every value with its type, whatever the order of the new result', async () => {
    const bytes = await edited(await ownWorkbook([row(0), row(1), row(2)]), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Participar')
      type(sheet!, 2, 'Responsável', 'Ana')
      type(sheet!, 2, 'Margem', 0.15)
      type(sheet!, 3, 'Observações', '=1+1')
      type(sheet!, 3, 'Visita', new Date('2026-12-03T14:30:00Z')).numFmt = 'dd/mm/yyyy hh:mm'
      type(sheet!, 4, 'Visita', new Date('2026-12-04T00:00:00Z')).numFmt = 'dd/mm/yyyy'
      type(sheet!, 4, 'Vai', true)
    })
    const { rows, counts, workbook } = await carry(bytes, [row(2), row(1), row(0)])
    const [third, second, first] = rows()
    expect(first).toMatchObject({ Status: 'Participar', Responsável: 'Ana', Margem: 0.15, Novidade: null })
    expect(second).toMatchObject({ Observações: '=1+1', Visita: new Date('2026-12-03T14:30:00Z') })
    expect(third).toMatchObject({ Visita: new Date('2026-12-04T00:00:00Z'), Vai: true, Status: null })
    expect(Object.keys(third!).slice(0, 3)).toEqual([NUMERO, 'Novidade', 'Objeto'])
    expect(Object.keys(third!).slice(-3)).toEqual(['Margem', 'Visita', 'Vai'])
    expect(counts).toEqual({
      comAnotacoes: 3,
      novas: 0,
      alteradas: 0,
      deVolta: 0,
      retiradas: 0,
      sairam: 0,
      naoVerificadas: 0,
      repetidas: 0,
      naoReconhecidas: 0,
    })
    expect(workbook.getWorksheet('Saíram da pesquisa')).toBeUndefined()
  })

  test('is named in the new one, whose Pesquisa says when it is of', async () => {
    const told = async (sameQuestion: boolean) => {
      const { workbook } = await carry(await ownWorkbook([row(0)]), [row(0)], { sameQuestion })
      const lines = workbook.getWorksheet('Pesquisa')!.getSheetValues() as (unknown[] | undefined)[]
      return lines.find((line) => line?.[1] === 'Planilha anterior')?.[2]
    }
    const when = /^As anotações vieram de uma planilha de um resultado de \d\d\/\d\d\/2026 às \d\d:\d\d/
    expect(await told(true)).toMatch(when)
    expect(await told(true)).not.toMatch('de outra pesquisa')
    expect(await told(false)).toMatch('de outra pesquisa. A coluna Novidade')
  })

  test('of an earlier version, without the columns of the user and with a header of then', async () => {
    const bytes = await edited(await ownWorkbook([row(0), row(1)]), ({ worksheets: [sheet] }) => {
      sheet!.spliceColumns(3, 3)
      sheet!.getRow(1).getCell(1).value = 'Id contratação PNCP'
      sheet!.getRow(1).getCell(20).value = 'Meu controle'
      sheet!.getRow(2).getCell(20).value = 'sim'
    })
    const { rows, counts } = await carry(bytes, [row(0), row(1, { valorTotalEstimado: 9 })])
    expect(rows()[0]).toMatchObject({ 'Meu controle': 'sim', Status: null, Novidade: null })
    expect(rows()[1]).toMatchObject({ Novidade: 'Alterada' })
    expect(counts).toMatchObject({ comAnotacoes: 1, alteradas: 1, naoReconhecidas: 0 })
  })

  test('says of each row how it stands', async () => {
    const before = [
      row(0),
      row(1),
      row(2, { dataEncerramentoProposta: '2026-12-10T10:00:00' }),
      row(3, { dataEncerramentoProposta: '2026-12-10T10:00:00' }),
      row(4),
      row(5),
      row(6, { situacaoCompraId: 4, bidiq: { ...row().bidiq, grupo: 'suspensas' } }),
    ]
    const after = [
      row(0),
      row(1, { objetoCompra: 'Outro objeto', valorTotalEstimado: 5 }),
      row(2, { dataEncerramentoProposta: '2026-12-20T10:00:00' }),
      row(3, { dataEncerramentoProposta: '2026-12-05T10:00:00' }),
      row(4, { situacaoCompraId: 4, bidiq: { ...row().bidiq, grupo: 'suspensas' } }),
      row(5, { situacaoCompraId: 2, bidiq: { ...row().bidiq, grupo: 'encerradas' } }),
      row(6),
      row(7, { dataPublicacaoPncp: '2026-11-28T10:00:00' }),
      row(8, { dataPublicacaoPncp: '2026-11-01T10:00:00', dataAberturaProposta: '2026-11-29T10:00:00' }),
    ]
    const { rows, counts } = await carry(await ownWorkbook(before), after)
    expect(rows().map(({ Novidade }) => Novidade)).toEqual([
      null,
      'Alterada',
      'Prazo prorrogado',
      'Prazo antecipado',
      'Suspensa',
      'Encerrou',
      'Reaberta',
      'NOVA',
      'Reaberta',
    ])
    expect(counts).toMatchObject({ novas: 2, alteradas: 6, comAnotacoes: 0 })
  })

  test('after a week: the file made from it comes back too, with those that had left', async () => {
    const first = await edited(await ownWorkbook([row(0), row(1)]), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Participar')
      type(sheet!, 2, 'Minha', 42)
      sheet!.addRow(['ligar para a prefeitura'])
    })
    const second = await carry(first, [row(1), row(2)])
    expect(second.rows('Saíram da pesquisa')).toMatchObject([
      { [NUMERO]: numeroOf(0), 'Por que está aqui': 'Não localizada', Status: 'Participar', Minha: 42 },
      { [NUMERO]: 'ligar para a prefeitura', 'Por que está aqui': 'Número não reconhecido' },
    ])
    const third = await carry(second.bytes, [row(0), row(1), row(2)])
    expect(third.rows()[0]).toMatchObject({
      Status: 'Participar',
      Minha: 42,
      Novidade: 'De volta à pesquisa',
    })
    expect(
      third
        .rows()
        .slice(1)
        .map(({ Novidade }) => Novidade),
    ).toEqual([null, null])
    expect(third.rows('Saíram da pesquisa')).toMatchObject([{ [NUMERO]: 'ligar para a prefeitura' }])
    expect(third.counts).toMatchObject({ deVolta: 1, comAnotacoes: 1, naoReconhecidas: 1, sairam: 0 })
  })
})

test('a cell that changed says what it was, beside what the user had noted on it, and is read back as such', async () => {
  const comment = `com a Ana ${'x'.repeat(3_000)}`
  const bytes = await edited(await ownWorkbook([row(0)]), ({ worksheets: [sheet] }) => {
    sheet!.getRow(2).getCell(2).note = comment
    type(sheet!, 2, 'Status', 'Ganha').note = 'até sexta'
  })
  const noteOn = ({ workbook }: Carried, header: string) =>
    workbook.worksheets[0]!.getRow(2).getCell(columnAt(workbook.worksheets[0]!, header)).note
  const second = await carry(bytes, [row(0, { objetoCompra: 'outro', valorTotalEstimado: 7 })])
  expect(noteTexts(noteOn(second, 'Valor estimado'))).toBe('Antes: R$ 1.000,50\n———')
  expect(noteTexts(noteOn(second, 'Objeto'))).toMatch(
    /^Antes: 0: Registro de preços[^]*\n———\ncom a Ana x{3000}$/,
  )
  const third = await carry(second.bytes, [row(0, { objetoCompra: 'outro', valorTotalEstimado: 7 })])
  expect(noteTexts(noteOn(third, 'Objeto'))).toBe(comment)
  expect(noteTexts(noteOn(third, 'Status'))).toBe('até sexta')
  expect(noteOn(third, 'Valor estimado')).toBeUndefined()
})

function noteTexts(note: ExcelJS.Comment | string | undefined): string {
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : String(note)
}

describe('rows that are not in the new result', () => {
  const sent = async () =>
    edited(
      await ownWorkbook([row(0), row(1, { dataEncerramentoProposta: '2026-11-29T10:00:00' }), row(2)]),
      ({ worksheets: [sheet] }) => {
        for (const line of [2, 3, 4]) type(sheet!, line, 'Observações', `nota ${line}`)
      },
    )

  test('are kept with their old cells and all that was written, and with what is known of them', async () => {
    const { rows, counts } = await carry(await sent(), [], { known: [row(2, { situacaoCompraId: 2 })] })
    const [lost, ended, revoked] = rows('Saíram da pesquisa')
    expect(lost).toMatchObject({
      'Por que está aqui': 'Não localizada',
      Observações: 'nota 2',
      'Valor estimado': 1000.5,
    })
    expect(lost!['Fim do recebimento de propostas']).toEqual(new Date('2026-12-01T18:30:00Z'))
    expect(lost!.Link).toMatchObject({ hyperlink: expect.stringContaining('pncp.gov.br/app/editais') })
    expect(ended).toMatchObject({ 'Por que está aqui': 'Encerrou', Observações: 'nota 3' })
    expect(revoked!['Por que está aqui']).toBe('Encerrou')
    expect(revoked!['Explicação']).toContain('Situação: de Divulgada no PNCP para Revogada.')
    expect(counts).toMatchObject({ sairam: 3, naoVerificadas: 0, comAnotacoes: 0 })
  })

  test('are never gone where their place was not read whole', async () => {
    const coverage = {
      complete: false,
      unprovable: 0,
      ufs: [ufCoverage('SP', { status: 'INCOMPLETA' })],
      notes: [],
    }
    const { rows, counts } = await carry(await sent(), [], { state: { coverage } })
    expect(rows('Saíram da pesquisa').map((line) => line['Por que está aqui'])).toEqual([
      'Não verificada',
      'Encerrou',
      'Não verificada',
    ])
    expect(counts).toMatchObject({ sairam: 3, naoVerificadas: 2 })
  })

  test('are not called gone by a search that does not ask about them', async () => {
    const elsewhere = await carry(await sent(), [], {
      state: { query: { ufs: ['RJ'], situacao: 'abertas' } },
    })
    expect(elsewhere.rows('Saíram da pesquisa')[0]).toMatchObject({
      'Por que está aqui': 'Não verificada',
      Explicação: 'Esta pesquisa não inclui a UF SP.',
    })
    const other = await carry(await sent(), [], { sameQuestion: false })
    expect(other.rows('Saíram da pesquisa')[0]!['Por que está aqui']).toBe('Fora desta pesquisa')
  })

  test('keep comments too, also those on cells of ours', async () => {
    const bytes = await edited(await ownWorkbook([row(0)]), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Ganha').note = 'com a Ana'
      sheet!.getRow(2).getCell(2).note = 'ler o edital'
    })
    const { rows } = await carry(bytes, [])
    expect(rows('Saíram da pesquisa')).toMatchObject([
      { Status: 'Ganha\n[Comentário: com a Ana]', Observações: '[Comentário em Objeto: ler o edital]' },
    ])
  })

  test('repeated, broken and written by hand, are said to be so', async () => {
    const bytes = await edited(await ownWorkbook([row(0), row(1)]), ({ worksheets: [sheet] }) => {
      type(sheet!, 3, 'Status', 'Ganha')
      sheet!.addRow([numeroOf(1), 'cópia'])
      sheet!.addRow(['123-1-1/26', 'número quebrado'])
      sheet!.addRow([null, 'sem número'])
    })
    const { rows, counts } = await carry(bytes, [row(0), row(1)])
    expect(rows()[1]).toMatchObject({ Status: 'Ganha' })
    expect(rows('Saíram da pesquisa')).toMatchObject([
      { [NUMERO]: numeroOf(1), Objeto: 'cópia', 'Por que está aqui': 'Linha repetida' },
      { [NUMERO]: '123-1-1/26', Objeto: 'número quebrado', 'Por que está aqui': 'Número não reconhecido' },
      { [NUMERO]: null, Objeto: 'sem número', 'Por que está aqui': 'Linha sua' },
    ])
    expect(counts).toMatchObject({ repetidas: 1, naoReconhecidas: 2, sairam: 0 })
  })

  test('of two rows with one number, the one with words of the user is carried on', async () => {
    const bytes = await edited(await ownWorkbook([row(0), row(1)]), ({ worksheets: [sheet] }) => {
      const line = sheet!.addRow([numeroOf(0)]).number
      type(sheet!, line, 'Status', 'Perdida')
    })
    const { rows } = await carry(bytes, [row(0)])
    expect(rows()[0]).toMatchObject({ Status: 'Perdida' })
  })
})

describe('rows that the file does not have', () => {
  test('are not called new when the earlier result had them, or may have had', async () => {
    const bytes = await ownWorkbook([row(0)])
    const olderNumeros = [numeroOf(0), numeroOf(1)]
    const { rows, counts } = await carry(bytes, [row(0), row(1), row(2)], { olderNumeros })
    expect(rows().map(({ Novidade }) => Novidade)).toEqual([null, 'Não estava na sua planilha', 'NOVA'])
    expect(counts).toMatchObject({ novas: 1, retiradas: 1 })
    const partly = await edited(bytes, (workbook) => {
      workbook.eachSheet((sheet) =>
        sheet.eachRow((line) => {
          if (line.getCell(1).value === 'Completude')
            line.getCell(2).value = 'INCOMPLETA em RJ, SP: pode haver mais.'
        }),
      )
    })
    const doubtful = await carry(partly, [row(0), row(2)])
    expect(doubtful.rows()[1]!.Novidade).toBe('NOVA (a conferir)')
  })
})
