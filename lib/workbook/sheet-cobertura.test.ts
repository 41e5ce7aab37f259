import { describe, expect, test } from 'vitest'
import type { Coverage, Failure, Reading } from '../search/state.ts'
import { COVERAGE_COLUMNS } from './coverage-lines.ts'
import { row, state, ufCoverage } from './fixtures.ts'
import { linesOf, reopened } from './testing/reopened.ts'

const HEADERS = COVERAGE_COLUMNS.map(({ header }) => header)
type Header = (typeof HEADERS)[number]

async function cobertura(coverage: Coverage | null, change: Parameters<typeof state>[1] = {}) {
  const book = await reopened([row()], { state: state(1, { coverage, ...change }) })
  const lines = linesOf(book, 'Cobertura')
  const header = lines.findIndex(([first]) => first === 'UF')
  const table = lines
    .slice(header + 1)
    .map(
      (line) =>
        Object.fromEntries(HEADERS.map((name, at) => [name, line[at] ?? null])) as Record<Header, unknown>,
    )
  return {
    sheet: book.getWorksheet('Cobertura')!,
    above: lines.slice(0, header).map(([first]) => first),
    header: header + 1,
    table,
  }
}

const reading = (changes: Partial<Reading> = {}): Reading => ({
  kind: 'publicacao',
  fonte: 'consulta',
  modalidade: 6,
  firstDay: '2026-11-01',
  lastDay: '2026-11-23',
  declared: 120,
  read: 120,
  rejected: 0,
  rejectedRecords: [],
  endedAt: '2026-11-23T12:58:00Z',
  complete: true,
  ...changes,
})
const failure = (changes: Partial<Failure> = {}): Failure => ({
  fonte: 'consulta',
  reason: 'unavailable',
  at: '2026-11-23T12:58:00Z',
  since: '2026-11-23T11:42:00Z',
  modalidade: 8,
  firstDay: '2026-11-01',
  lastDay: '2026-11-01',
  ...changes,
})
const whole = (...ufs: Coverage['ufs']): Coverage => ({ complete: true, unprovable: 0, ufs, notes: [] })
const partial = (...ufs: Coverage['ufs']): Coverage => ({ ...whole(...ufs), complete: false })

describe('the sheet Cobertura', () => {
  test('has all that a UF of the answer stands on in its line', async () => {
    const sp = ufCoverage('SP', { known: 100, readAt: '2026-11-23T11:29:00Z', readings: [reading()] })
    const { table, above } = await cobertura(whole(sp))
    expect(table[0]).toEqual({
      UF: 'SP',
      Linha: 'Total da UF',
      'Conjunto lido': '1 leitura',
      Modalidade: null,
      Situação: 'Completa',
      Declarado: 120,
      Lido: 120,
      'Já conhecidas': 100,
      Rejeitados: 0,
      Encontradas: 3,
      'Lido às (Brasília)': new Date('2026-11-23T08:29:00Z'),
      'Idade da leitura ao fim da pesquisa (h:min)': expect.anything(),
      Fonte: 'PNCP (busca do portal)',
      'O que falhou': null,
    })
    expect(above[1]).toBe('Completa: tudo o que as fontes declararam foi lido.')
  })

  test('tells how old a reading was when the search ended, as a duration', async () => {
    const late = ufCoverage('RJ', { readAt: '2026-11-23T13:30:00Z' })
    const { sheet, header } = await cobertura(
      whole(ufCoverage('SP', { readAt: '2026-11-22T11:29:00Z' }), late, ufCoverage('AC', { readAt: null })),
    )
    const age = (line: number) =>
      sheet.getCell(header + line, HEADERS.indexOf('Idade da leitura ao fim da pesquisa (h:min)') + 1)
    expect(age(1).numFmt).toBe('[h]:mm')
    // exceljs reads durations as dates from the last day of 1899.
    expect(age(1).value).toEqual(new Date('1899-12-31T01:30:00Z'))
    expect(age(2).value).toEqual(new Date('1899-12-30T00:00:00Z'))
    expect(age(3).value).toBeNull()
  })

  test('tells "zero found" from "could not ask"', async () => {
    const { sheet, table, above } = await cobertura({
      ...partial(
        ufCoverage('SP', { matched: 0 }),
        ufCoverage('RJ', { status: 'INCOMPLETA', declared: 500, read: 480, rejected: 2 }),
        ufCoverage('AC', {
          status: 'NAO_CONSULTADA',
          declared: null,
          read: 0,
          matched: 0,
          readAt: null,
          fontes: [],
          error: '=O PNCP não respondeu',
        }),
      ),
      unprovable: 2,
      notes: ['A API esteve fora do ar.'],
    })
    const figures = (line: number) =>
      (['UF', 'Situação', 'Declarado', 'Lido', 'Rejeitados', 'Encontradas'] as const).map(
        (name) => table[line]![name],
      )
    expect(figures(0)).toEqual(['SP', 'Completa', 120, 120, 0, 0])
    expect(figures(1)).toEqual(['RJ', 'INCOMPLETA', 500, 480, 2, 3])
    expect(figures(2)).toEqual(['AC', 'Não consultada', 'não informado', '—', '—', 'não se sabe'])
    expect(table[2]).toMatchObject({ 'Lido às (Brasília)': 'nunca', 'O que falhou': '=O PNCP não respondeu' })
    expect(above[1]).toMatch(/^INCOMPLETA em RJ, AC/)
    expect(above).toContain('A API esteve fora do ar.')
    expect(above).toContainEqual(expect.stringContaining('A conferir: 2'))
    expect(sheet.properties.tabColor).toEqual({ argb: 'FFC00000' })
  })

  test('lists what failed, with its reason and hour, then what was rejected, then every reading', async () => {
    const rejectedRecords = [
      { numero: '00000000000191-1-000001/2026', reason: '=sem objeto' },
      { numero: null, reason: 'sem número' },
    ]
    const { table, above } = await cobertura(
      partial(
        ufCoverage('CE', {
          status: 'NAO_CONSULTADA',
          failures: [failure(), failure({ modalidade: null, firstDay: null, lastDay: null, fonte: 'busca' })],
        }),
        ufCoverage('SP', {
          status: 'INCOMPLETA',
          readings: [
            reading({ rejected: 60, rejectedRecords, complete: false, declared: null }),
            reading({ kind: 'abertas', modalidade: null, firstDay: null, lastDay: null }),
          ],
        }),
      ),
    )
    const shown = table.map((line) =>
      (['UF', 'Linha', 'Conjunto lido', 'Modalidade', 'Situação', 'O que falhou'] as const).map(
        (name) => line[name],
      ),
    )
    expect(shown).toEqual([
      ['CE', 'Total da UF', '0 leituras; 2 falhas', null, 'Não consultada', 'fora do ar desde 08:42'],
      ['SP', 'Total da UF', '2 leituras', null, 'INCOMPLETA', null],
      ['CE', 'Falha', 'Publicadas em 01/11/2026', 'Dispensa', 'Não consultada', 'fora do ar desde 08:42'],
      ['CE', 'Falha', 'Recebendo propostas', 'Todas', 'Não consultada', 'fora do ar desde 08:42'],
      ['SP', 'Registro rejeitado', '00000000000191-1-000001/2026', null, null, '=sem objeto'],
      ['SP', 'Registro rejeitado', 'sem número', null, null, 'sem número'],
      ['SP', 'Leitura', 'Publicadas de 01/11/2026 a 23/11/2026', 'Pregão - Eletrônico', 'INCOMPLETA', null],
      ['SP', 'Leitura', 'Recebendo propostas', 'Todas', 'Completa', null],
    ])
    expect(table[2]!['Lido às (Brasília)']).toEqual(new Date('2026-11-23T09:58:00Z'))
    expect(table[6]).toMatchObject({ Declarado: 'não informado', Lido: 120, Rejeitados: 60 })
    expect(above).toContain('Registros rejeitados: 60. Só os primeiros 2 são listados.')
  })

  test('can be filtered under headers that stay in view, also where it is long', async () => {
    const readings = Array.from({ length: 300 }, (_, at) => reading({ modalidade: (at % 19) + 1 }))
    const { sheet, header, table } = await cobertura(whole(ufCoverage('SP', { readings })))
    expect(table).toHaveLength(301)
    expect(sheet.autoFilter).toBe(`A${header}:N${header + 301}`)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: header })
    expect(sheet.pageSetup.printTitlesRow).toBe(`${header}:${header}`)
  })

  test('bears a search of which nothing is known', async () => {
    const { above, table } = await cobertura(null, { summary: null, finishedAt: null })
    expect(above[1]).toBe('Desconhecida: não há registro do que foi lido.')
    expect(table).toHaveLength(1)
    expect(table[0]!.UF).toBe('Sem registro do que foi lido.')
  })
})
