import { describe, expect, test } from 'vitest'
import { kindOf } from './plan.ts'
import { lastDays, queryKey, questionKey, searchQuerySchema } from './query.ts'

const CNPJ = '00000000000191'
const OTHER_CNPJ = '11111111000191'
const UNIT = (codigoUnidade: string) => ({ cnpj: CNPJ, codigoUnidade })
const open = { ufs: ['SP'], situacao: 'abertas' }
const all = { ufs: ['SP'], situacao: 'todas', dataInicial: '2026-01-01', dataFinal: '2026-01-31' }

const parse = (body: unknown) => searchQuerySchema.parse(body)
const issuesOf = (body: unknown) =>
  (searchQuerySchema.safeParse(body).error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    message,
  }))

const full = {
  ufs: ['SP', 'AC', 'EX', 'RJ'],
  situacao: 'encerradas',
  dataInicial: '2026-01-01',
  dataFinal: '2026-12-31',
  encerramentoInicial: '2026-02-01',
  encerramentoFinal: '2026-02-01',
  setores: ['vestuario', 'alimentos'],
  termos: 'limpeza  OR "ar condicionado"',
  exclusoes: ['obra', 'mão de  obra'],
  modalidades: [8, 6, 10],
  instrumentos: [2, 1],
  modosDisputa: [4, 1],
  esferas: ['M', 'E'],
  municipios: ['3550308', '1200401'],
  orgaos: [OTHER_CNPJ, CNPJ],
  unidades: [
    { cnpj: OTHER_CNPJ, codigoUnidade: '1' },
    { cnpj: CNPJ, codigoUnidade: '10' },
    { cnpj: CNPJ, codigoUnidade: '1' },
  ],
  portais: ['www.licitacoes-e.com.br', 'compras.gov.br'],
  srp: false,
  valorMin: 0,
  valorMax: 10.5,
  semValor: false,
  numero: '12/2026',
  ordenacao: '-valor',
}

describe('canonical form', () => {
  test('is its own canonical form', () => {
    for (const body of [open, all, full]) expect(parse(parse(body))).toEqual(parse(body))
  })

  test('keeps every field', () => {
    expect(Object.keys(parse(full)).sort()).toEqual(Object.keys(full).sort())
  })

  test('forgets the order of lists and fields, and repeats', () => {
    const turned = Object.fromEntries(
      Object.entries(full)
        .reverse()
        .map(([field, value]) => [field, Array.isArray(value) ? [...value, ...value].reverse() : value]),
    )
    expect(queryKey(parse(turned))).toBe(queryKey(parse(full)))
  })

  test.each([
    [
      'accents as typed elsewhere',
      { termos: 'manutenção'.normalize('NFD'), exclusoes: ['pão'.normalize('NFD')] },
      { termos: 'manutenção', exclusoes: ['pão'] },
    ],
    [
      'blanks around and inside',
      { termos: '  a \n b ', exclusoes: ['  mão  de obra '] },
      { termos: 'a b', exclusoes: ['mão de obra'] },
    ],
    ['blank texts', { termos: '  ', numero: ' ' }, {}],
    ['empty lists', { setores: [], modalidades: [], exclusoes: [], unidades: [], portais: [] }, {}],
    ['capitals of a host', { portais: ['Compras.GOV.br'] }, { portais: ['compras.gov.br'] }],
    ['numbers by size', { modalidades: [10, 8, 9] }, { modalidades: [8, 9, 10] }],
    [
      'unidades by their órgão and code, each once',
      { unidades: [UNIT('2'), UNIT('1'), UNIT('2'), { cnpj: OTHER_CNPJ, codigoUnidade: '1' }] },
      { unidades: [UNIT('1'), UNIT('2'), { cnpj: OTHER_CNPJ, codigoUnidade: '1' }] },
    ],
    ['items that are looked into', { itens: true }, { itens: true }],
    ['items that are not, as every search begins', { itens: false }, {}],
    ['a control number', { numero: `${CNPJ}-1-000007/2026` }, { numero: `${CNPJ}-1-000007/2026` }],
    [
      'a link of the PNCP',
      { numero: `https://pncp.gov.br/app/editais/${CNPJ}/2026/7?x=1` },
      { numero: `${CNPJ}-1-000007/2026` },
    ],
    ['a path of busca', { numero: `/compras/${CNPJ}/2026/123456` }, { numero: `${CNPJ}-1-123456/2026` }],
    ['a processo', { numero: ' 23/2026 ' }, { numero: '23/2026' }],
    ['the default order', {}, { ordenacao: 'encerramento' }],
  ])('%s', (_, given, expected) => {
    expect(parse({ ...open, ...given })).toEqual({ ...open, ordenacao: 'encerramento', ...expected })
  })

  test('what is published is ordered newest first unless told otherwise', () => {
    expect(parse(all).ordenacao).toBe('-publicacao')
  })

  test('false and zero are values', () => {
    expect(parse({ ...open, srp: false, semValor: false, valorMin: 0 })).toMatchObject({
      srp: false,
      semValor: false,
      valorMin: 0,
    })
  })
})

describe('rules', () => {
  const refused: [string, string, unknown][] = [
    ['no UF', 'ufs', { ...open, ufs: [] }],
    ['a UF that is none', 'ufs', { ...open, ufs: ['XX'] }],
    ['no situação', 'situacao', { ufs: ['SP'] }],
    ['no period', 'dataInicial', { ...all, dataInicial: undefined }],
    ['half a period', 'dataFinal', { ...all, dataFinal: undefined }],
    ['a period backwards', 'dataFinal', { ...all, dataInicial: '2026-02-01' }],
    ['366 days', 'dataFinal', { ...all, dataInicial: '2025-01-01', dataFinal: '2026-01-01' }],
    ['a day that does not exist', 'dataInicial', { ...all, dataInicial: '2026-02-29' }],
    ['another format', 'dataInicial', { ...all, dataInicial: '20260101' }],
    ['a day before the PNCP', 'dataInicial', { ...all, dataInicial: '2020-12-31' }],
    [
      'deadlines backwards',
      'encerramentoFinal',
      { ...open, encerramentoInicial: '2026-02-02', encerramentoFinal: '2026-02-01' },
    ],
    ['values backwards', 'valorMax', { ...open, valorMin: 2, valorMax: 1 }],
    ['a negative value', 'valorMin', { ...open, valorMin: -1 }],
    ['an open quote', 'termos', { ...open, termos: 'a "b' }],
    ['a blank exclusion', 'exclusoes', { ...open, exclusoes: [' '] }],
    ['an unknown modalidade', 'modalidades', { ...open, modalidades: [20] }],
    ['a code of Object.prototype', 'modalidades', { ...open, modalidades: ['toString'] }],
    ['a município of 6 digits', 'municipios', { ...open, municipios: ['355030'] }],
    ['a CNPJ with punctuation', 'orgaos', { ...open, orgaos: ['00.000.000/0001-91'] }],
    ['a portal with a path', 'portais', { ...open, portais: ['compras.gov.br/x'] }],
    ['an unknown order', 'ordenacao', { ...open, ordenacao: 'nome' }],
    ['too long a text', 'termos', { ...open, termos: 'a'.repeat(501) }],
    [
      'too many values',
      'unidades',
      { ...open, unidades: Array(201).fill({ cnpj: CNPJ, codigoUnidade: '1' }) },
    ],
    [
      'a processo, which cannot be looked up, without a period',
      'dataInicial',
      { ufs: ['SP'], situacao: 'todas', numero: '23/2026' },
    ],
  ]
  test.each(refused)('%s is refused, by %s', (_, field, body) => {
    const issues = issuesOf(body)
    expect(issues.map((issue) => issue.field)).toContain(field)
    for (const { message } of issues) expect(message).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/)
  })

  test.each([
    ['termos', '"" - !', 'Informe ao menos uma palavra com letras ou números.'],
    ['termos', 'a "b', 'Feche as aspas da expressão (posição 3).'],
    ['exclusoes', [' '], 'Informe palavras com letras ou números.'],
    ['exclusoes', ['usado', '--'], 'Informe palavras com letras ou números.'],
    ['exclusoes', ['us*'], 'Escreva ao menos 3 letras antes do * (posição 1).'],
  ])('what is wrong with %s %j is told where it is', (field, value, message) => {
    expect(issuesOf({ ...open, [field]: value })).toEqual([{ field, message }])
  })

  const taken: [string, unknown][] = [
    ['365 days', { ...all, dataInicial: '2025-01-02', dataFinal: '2026-01-01' }],
    ['one day', { ...all, dataFinal: '2026-01-01' }],
    ['a leap day', { ...all, dataInicial: '2024-02-29', dataFinal: '2024-02-29' }],
    [
      'a control number without a period',
      { ufs: ['SP'], situacao: 'todas', numero: `${CNPJ}-1-000007/2026` },
    ],
    ['half a period of open ones', { ...open, dataInicial: '2026-01-01' }],
    ['equal values', { ...open, valorMin: 1, valorMax: 1 }],
  ]
  test.each(taken)('%s is taken', (_, body) => {
    expect(issuesOf(body)).toEqual([])
  })

  test('unknown fields are errors', () => {
    expect(searchQuerySchema.safeParse({ ...open, uf: 'SP' }).error?.issues[0]).toMatchObject({
      code: 'unrecognized_keys',
      keys: ['uf'],
    })
  })
})

describe('the key of a query', () => {
  test('is another for another query', () => {
    const keys = [open, { ...open, ufs: ['RJ'] }, { ...open, ordenacao: 'valor' }, all, full].map((body) =>
      queryKey(parse(body)),
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^\{".+\}$/)
  })

  test('does not hang on the order in which its fields came', () => {
    const query = parse(full)
    const turned = Object.fromEntries(Object.entries(query).reverse()) as typeof query
    expect(Object.keys(turned)).not.toEqual(Object.keys(query))
    expect(queryKey(turned)).toBe(queryKey(query))
  })

  test('of a question is the same in any order of its rows', () => {
    const inOrder = (ordenacao: string) => questionKey(parse({ ...full, ordenacao }))
    expect(inOrder('valor')).toBe(inOrder('-publicacao'))
    expect(inOrder('valor')).not.toBe(questionKey(parse({ ...full, srp: true })))
  })
})

test('what is open is read as one set, the rest by publication', () => {
  expect(kindOf(parse(open))).toBe('abertas')
  expect(kindOf(parse(all))).toBe('publicacao')
})

test('the last days end today', () => {
  expect(lastDays('2026-03-01', 1)).toEqual({ dataInicial: '2026-03-01', dataFinal: '2026-03-01' })
  expect(lastDays('2026-03-01', 30)).toEqual({ dataInicial: '2026-01-31', dataFinal: '2026-03-01' })
})
