import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, type Candidate } from '../search/answer.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { MODALIDADES } from '../search/domains.ts'
import { factsOf } from '../search/facts.ts'
import { GRUPO_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { matchPlan } from '../search/match-plan.ts'
import { searchQuerySchema } from '../search/query.ts'
import { UNKNOWN_UF } from '../search/summary.ts'
import { UFS } from '../search/ufs.ts'
import { GENERATED_AT, row, state } from './fixtures.ts'
import { writeWorkbook } from './workbook.ts'

const REAL = '../shared/pncp/contratacoes.ndjson'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'resumo-'))))
afterAll(() => rm(folder, { recursive: true }))

type Line = [label: unknown, ...numbers: unknown[]]

/** The lines of each block by its title, the last of each its total. */
async function resumoOf(rows: string[], given = state(rows.length)) {
  const path = join(folder, `${crypto.randomUUID()}.xlsx`)
  const chunks = [Buffer.from(`[${rows.join(',')}]`)]
  await writeWorkbook({ chunks, encoding: 'none', state: given, generatedAt: GENERATED_AT }, { path })
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.getWorksheet('Resumo')!
  const blocks = new Map<string, Line[]>()
  let block: Line[] = []
  sheet.eachRow((line) => {
    const [label, ...numbers] = (line.values as unknown[]).slice(1)
    if (typeof label === 'string' && label.startsWith('Por ')) blocks.set(label, (block = []))
    else block.push([label, ...numbers])
  })
  return { sheet, linesOf: (title: string) => blocks.get(title)!.slice(1) }
}

/** All of them, found and summed up as the API does. */
function found(contratacoes: Contratacao[]) {
  const query = { ufs: UFS, situacao: 'todas', dataInicial: '2026-01-01', dataFinal: '2026-12-31' }
  const plan = matchPlan(searchQuerySchema.parse(query), GENERATED_AT, [])
  const candidates = contratacoes.map((contratacao): Candidate => ({
    facts: factsOf(contratacao),
    record: Buffer.from(JSON.stringify(contratacao)),
    fontes: ['consulta'],
    lidoEm: GENERATED_AT,
    vistaEm: GENERATED_AT,
    mudouEm: null,
    unconfirmed: false,
  }))
  const { summary, rows } = answer(candidates, plan, 100_000)
  return { summary, rows: rows.map(({ head, tail }) => Buffer.from(head).toString() + tail) }
}

function varied(index: number): Contratacao {
  const { bidiq: _, ...contratacao } = row(index, {
    valorTotalEstimado: [0, 0.1, 70_000.3, 5e9, 1_234_567.89, undefined][index % 6],
    modalidadeId: [6, 8, 9, 12, undefined][index % 5],
    unidadeOrgao: { ufSigla: [undefined, 'SP', 'RJ', 'EX'][index % 4] },
    dataEncerramentoProposta: index % 7 === 0 ? undefined : `2026-${10 + (index % 3)}-20T10:00:00`,
  })
  return contratacao
}

const CASES: [name: string, contratacoes: () => Contratacao[], here: boolean][] = [
  ['made up', () => Array.from({ length: 420 }, (_, at) => varied(at)), true],
  [
    'real (skipped without ../shared/pncp)',
    () =>
      readFileSync(REAL, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Contratacao),
    existsSync(REAL),
  ],
]

describe.each(CASES)('the sheet Resumo, of contratações %s', (_, contratacoes, here) => {
  test.skipIf(!here)('says what the summary of the API says, to the cent', async () => {
    const { summary, rows } = found(contratacoes())
    expect(rows.length).toBeGreaterThan(400)
    const { linesOf } = await resumoOf(rows, state(rows.length, { summary }))
    const counted = (title: string) =>
      Object.fromEntries(
        linesOf(title)
          .slice(0, -1)
          .map(([label, count]) => [label as string, count]),
      )

    const sigla = (label: string) => /\((..)\)$/.exec(label)?.[1] ?? UNKNOWN_UF
    const byUf = Object.entries(counted('Por UF')).map(([label, count]) => [sigla(label), count])
    expect(Object.fromEntries(byUf)).toEqual(summary.porUf)
    const byModalidade = Object.entries(summary.porModalidade).map(([id, count]) => [
      MODALIDADES[Number(id)] ?? 'Sem modalidade informada',
      count,
    ])
    expect(counted('Por modalidade')).toEqual(Object.fromEntries(byModalidade))
    const named = (counts: Record<string, number>, labels: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([key, count]) => [labels[key], count]),
      )
    expect(counted('Por situação')).toEqual(named(summary.grupos, GRUPO_LABELS))
    expect(counted('Por tipo')).toEqual(named(summary.porTipo, TIPO_LABELS))

    for (const title of BLOCKS) {
      const lines = linesOf(title)
      const total = lines.pop()!
      // exceljs reads a result of 0 as none.
      const results = total.map((value) => (value as { result?: number })?.result ?? 0)
      const { total: count, valorTotal, semValor, atipicos } = summary
      expect([title, results[1], results[3], results[5], results[6]]).toEqual([
        title,
        count,
        valorTotal,
        semValor,
        atipicos,
      ])
      const cents = lines.reduce((sum, line) => sum + Math.round((line[3] as number) * 100), 0)
      expect([title, cents]).toEqual([title, Math.round(valorTotal * 100)])
      const shares = lines.reduce((sum, line) => sum + (line[2] as number), 0)
      expect([title, shares]).toEqual([title, expect.closeTo(1, 9)])
    }
  })
})

const BLOCKS = [
  'Por situação',
  'Por UF',
  'Por modalidade',
  'Por tipo',
  'Por mês de publicação no PNCP',
  'Por mês do fim do recebimento de propostas',
  'Por faixa de valor estimado',
]

describe('the sheet Resumo', () => {
  const json = (...rows: unknown[]) => rows.map((one) => JSON.stringify(one))

  test('gives the unknown lines of their own, the last of their blocks', async () => {
    const unknown = row(1, {
      unidadeOrgao: {},
      modalidadeId: undefined,
      dataPublicacaoPncp: undefined,
      dataEncerramentoProposta: undefined,
      valorTotalEstimado: 0,
    })
    const { linesOf } = await resumoOf(json(row(0), row(0), unknown))
    const last = (title: string) => linesOf(title).at(-2)
    expect(linesOf('Por UF').map(([label]) => label)).toEqual(['São Paulo (SP)', 'Sem UF informada', 'Total'])
    expect(last('Por modalidade')?.[0]).toBe('Sem modalidade informada')
    expect(last('Por mês de publicação no PNCP')?.[0]).toBe('Sem data de publicação')
    expect(last('Por mês do fim do recebimento de propostas')).toEqual([
      'Sem prazo informado',
      1,
      expect.closeTo(1 / 3, 9),
      0,
      0,
      1,
      0,
    ])
    expect(last('Por faixa de valor estimado')?.[0]).toBe('Sem valor informado')
  })

  test('has true months, numbers and formulas, and bars behind the numbers', async () => {
    const { sheet, linesOf } = await resumoOf(json(row(0)))
    const [month, total] = linesOf('Por mês de publicação no PNCP')
    expect(month).toEqual([new Date('2026-11-01T00:00:00Z'), 1, 1, 1000.5, 1, 0, 0])
    expect(total?.[3]).toEqual({ formula: expect.stringMatching(/^SUM\(D\d+:D\d+\)$/), result: 1000.5 })
    const { conditionalFormattings: bars } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { type: string }[] }[]
    }
    expect(bars).toHaveLength(2 * BLOCKS.length)
    expect(new Set(bars.flatMap(({ rules }) => rules.map(({ type }) => type)))).toEqual(new Set(['dataBar']))
    expect(bars.every(({ ref }) => /^[BD]\d+:[BD]\d+$/.test(ref))).toBe(true)
  })

  test('says what it stands on, and that there is nothing', async () => {
    const { sheet } = await resumoOf([], state(0, { coverage: null }))
    const said = sheet.getSheetValues().flat()
    expect(said).toContain('Nenhuma contratação nesta planilha.')
    expect(said).toContainEqual(expect.stringContaining('a pesquisa está incompleta'))
    const { sheet: whole } = await resumoOf(json(row(0)))
    expect(whole.getSheetValues().flat()).not.toContainEqual(expect.stringContaining('incompleta'))
  })
})
