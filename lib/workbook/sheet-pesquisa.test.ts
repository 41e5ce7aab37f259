import { describe, expect, test } from 'vitest'
import type { ColumnId } from '../search/column-list.ts'
import { searchQuerySchema } from '../search/query.ts'
import { row, state, ufCoverage } from './fixtures.ts'
import { linesOf, reopened } from './testing/reopened.ts'
import type { WorkbookInput } from './workbook.ts'

const query = searchQuerySchema.parse({
  ufs: ['SP', 'RJ'],
  situacao: 'abertas',
  termos: '"papel A4" caneta',
  modalidades: [6, 8],
  valorMin: 1000.5,
  srp: true,
})

async function pesquisa(given = state(1, { query }), input: Partial<WorkbookInput> = {}, rows = [row()]) {
  const book = await reopened(rows, { state: given, ...input })
  const lines = linesOf(book, 'Pesquisa')
  return {
    book,
    all: lines.flat(),
    /** The value beside the label, the first of them. */
    fact: (label: string) => lines.find(([first]) => first === label)?.[1],
  }
}

describe('the sheet Pesquisa', () => {
  test('says what was asked, when and how much was found', async () => {
    const { book, fact } = await pesquisa()
    expect(fact('O que foi pesquisado')).toBe(state(1).echo)
    expect(fact('Completude')).toMatch(/^Completa/)
    expect(fact('Resultado')).toBe('1 contratação de 1 UF.')
    expect(fact('Início (horário de Brasília)')).toEqual(new Date('2026-11-23T09:57:00Z'))
    expect(fact('Planilha gerada em (Brasília)')).toEqual(new Date('2026-11-23T10:00:00Z'))
    expect(fact('Contratações nesta planilha')).toBe(1)
    expect(fact('Soma dos valores estimados')).toBe(1000.5)
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Contratações',
      'Resumo',
      'Cobertura',
      'Pesquisa',
    ])
  })

  test('is recognised by plain labels and values, also after somebody saves it', async () => {
    const { fact } = await pesquisa()
    expect(fact('Id da pesquisa')).toBe(state(1).searchId)
    expect(fact('Versão')).toBe(1)
    expect(fact('Formato BidIQ')).toBe(2)
  })

  test('has every parameter in words, and the query as the API takes it', async () => {
    const { fact } = await pesquisa()
    expect(fact('UFs')).toBe('RJ, SP')
    expect(fact('Situação')).toBe('Abertas')
    expect(fact('Termos')).toBe('"papel A4" caneta')
    expect(fact('Modalidades')).toBe('Pregão - Eletrônico, Dispensa')
    expect(fact('Valor mínimo')).toBe('R$ 1.000,50')
    expect(fact('Registro de preços (SRP)')).toBe('Sim')
    expect(fact('Ordenação')).toBe('Prazo que acaba antes')
    expect(JSON.parse(fact('Consulta da API (JSON)') as string)).toEqual(query)
  })

  test('links to this result and to the question', async () => {
    const { all, fact } = await pesquisa(undefined, { origin: 'https://bidiq.example' })
    const { text, hyperlink } = fact('Este resultado') as { text: string; hyperlink: string }
    expect(hyperlink).toMatch(/^https:\/\/bidiq\.example\/buscar\?id=6f1a2c9e-[^&]*&versao=1&ufs=RJ,SP&/)
    expect(text).toBe('Este resultado: abrir no BidIQ')
    expect(all).toContain(hyperlink)
    expect(fact('Pesquisar de novo')).toMatchObject({
      hyperlink: expect.stringMatching(/^https:\/\/bidiq\.example\/buscar\?iniciar=true&ufs=RJ,SP&/),
    })
  })

  test('has paths where nobody said at which address it runs', async () => {
    const { fact, all } = await pesquisa()
    expect(fact('Pesquisar de novo')).toMatch(/^\/buscar\?iniciar=true&ufs=RJ,SP&/)
    expect(all).toContainEqual(expect.stringContaining('não foi configurado'))
  })

  test('makes no link longer than programs take', async () => {
    const orgaos = Array.from({ length: 200 }, (_, at) => String(10_000_000_000_000 + at))
    const given = state(1, { query: { ...query, orgaos } })
    const { fact } = await pesquisa(given, { origin: 'https://bidiq.example' })
    expect(fact('Este resultado')).toMatchObject({
      hyperlink: `https://bidiq.example/buscar?id=${given.searchId}&versao=1`,
    })
    expect(fact('Pesquisar de novo')).toMatch(/^https:\/\/bidiq\.example\/buscar\?iniciar=true.{2000}/)
  })

  test('names the sources, with the hours at which they were read', async () => {
    const ufs = [
      ufCoverage('SP', { readAt: '2026-11-23T12:58:00Z' }),
      ufCoverage('RJ', { readAt: '2026-11-23T11:00:00Z' }),
    ]
    const { fact } = await pesquisa(state(1, { coverage: { complete: true, unprovable: 0, ufs, notes: [] } }))
    expect(fact('Fonte')).toBe('PNCP (busca do portal)')
    expect(fact('Leituras')).toBe(2)
    expect(fact('Primeira leitura (Brasília)')).toEqual(new Date('2026-11-23T08:00:00Z'))
    expect(fact('Última leitura (Brasília)')).toEqual(new Date('2026-11-23T09:58:00Z'))
  })

  test('explains the columns that the file has', async () => {
    const columns: ColumnId[] = ['numeroControlePNCP', 'diasRestantes']
    const { fact } = await pesquisa(undefined, { columns })
    expect(fact('Coluna “Dias restantes”')).toMatch(/^Fórmula/)
    expect(fact('Coluna “Valor estimado”')).toBeUndefined()
    const { fact: usual } = await pesquisa()
    expect(usual('Coluna “Valor estimado”')).toContain('Valor atípico')
    expect(usual('Coluna “A conferir”')).toBeDefined()
  })

  test('is not taken for what it is not', async () => {
    const partial = await pesquisa(state(7), { shown: 'Só uma parte do resultado.' })
    expect(partial.fact('Esta planilha')).toBe('Só uma parte do resultado.')
    expect(partial.all).not.toContainEqual(expect.stringContaining('ATENÇÃO'))
    expect(linesOf(partial.book, 'Resumo').flat()).toContain('Só uma parte do resultado.')
    const misses = await pesquisa(state(7), { nearMisses: true })
    expect(misses.fact('Esta planilha')).toContain('NÃO atendem')
    expect(misses.book.getWorksheet('Resumo')).toBeUndefined()
  })

  test('says which sheet does not answer the question, and counts only the others', async () => {
    const motivo = 'Tem “hospitalar”, que a pesquisa exclui.'
    const missed = row(5, { bidiq: { ...row().bidiq, quase: { regra: 'exclusoes', motivo } } })
    const chunks = [Buffer.from(JSON.stringify([missed])), Buffer.from('[]')]
    const { book, all, fact } = await pesquisa(state(2), { misses: { chunks, encoding: 'none' } }, [
      row(0),
      row(1),
    ])
    expect(all).toContainEqual(expect.stringMatching(/folha “Quase atenderam” NÃO atendem/))
    expect(fact('Contratações nesta planilha')).toBe(2)
    expect(linesOf(book, 'Contratações')).toHaveLength(1 + 2 + 1)
    const [headers, line] = linesOf(book, 'Quase atenderam')
    expect(line![headers!.indexOf('Por que ficou de fora')]).toBe(motivo)
    expect(line![0]).toBe(missed.numeroControlePNCP)
    const none = await reopened([row()], { misses: { chunks: [], encoding: 'zstd' } })
    expect(linesOf(none, 'Quase atenderam')[1]).toEqual([
      'Nenhuma contratação encontrada que fique de fora por uma única regra.',
    ])
  })

  test('owns up when the summary counts something else', async () => {
    const { all } = await pesquisa(state(7))
    expect(all).toContainEqual(expect.stringContaining('conta 7 contratações e esta planilha tem 1'))
  })

  test('bears a search without coverage or summary', async () => {
    const failed = state(1, {
      status: 'failed',
      error: { code: 'internal', message: '=Algo falhou' },
      coverage: null,
      summary: null,
      finishedAt: null,
    })
    const { fact } = await pesquisa(failed)
    expect(fact('Completude')).toMatch(/^Desconhecida/)
    expect(fact('Erro')).toBe('=Algo falhou')
    expect(fact('Fonte')).toBe('não registrada')
    expect(fact('Fim (horário de Brasília)')).toBe('—')
  })
})
