import { expect, test } from 'vitest'
import { parseBody } from '../http/parse.ts'
import { changeAlertSchema, createAlertSchema } from './settings.ts'

const post = (body: unknown) =>
  new Request('http://localhost', { method: 'POST', body: JSON.stringify(body) })
const create = (change: Record<string, unknown>) =>
  parseBody(
    post({ nome: 'Limpeza', query: { ufs: ['SP'], situacao: 'abertas' }, ...change }),
    createAlertSchema,
  )
const refused = (change: Record<string, unknown>) =>
  create(change).then(
    () => ({}),
    (error: { fields: Record<string, string> }) => error.fields,
  )

test('what is left out has its usual value', async () => {
  expect(await create({})).toEqual({
    nome: 'Limpeza',
    query: { ufs: ['SP'], situacao: 'abertas', ordenacao: 'encerramento' },
    acompanha: null,
    email: null,
    horarios: ['07:00', '13:00'],
    diasUteis: false,
  })
})

test('names are tidied, hours put in order, the domain of an address made small', async () => {
  const alert = await create({
    nome: '  Limpeza   em SP ',
    horarios: ['13:00', '06:30', '13:00'],
    email: 'Ana@Exemplo.COM.br',
  })
  expect(alert).toMatchObject({
    nome: 'Limpeza em SP',
    horarios: ['06:30', '13:00'],
    email: 'Ana@exemplo.com.br',
  })
})

test.each([
  [{ nome: ' ' }, 'nome'],
  [{ nome: 'x'.repeat(81) }, 'nome'],
  [{ nome: 'a\u0000b' }, 'nome'],
  [{ nome: 'a\u2028b'.replace(/\s/, '\u0085') }, 'nome'],
  [{ email: 'ana' }, 'email'],
  [{ email: 'ana@exemplo.com\r\nBcc: x@y.z' }, 'email'],
  [{ email: 'ana@exemplo.com, bia@exemplo.com' }, 'email'],
  [{ horarios: ['24:00'] }, 'horarios'],
  [{ horarios: [] }, 'horarios'],
  [{ horarios: ['7:00'] }, 'horarios'],
  [{ diasUteis: 'sim' }, 'diasUteis'],
  [{ query: undefined }, 'query.ufs'],
  [{ query: 'tudo' }, 'query'],
  [{ query: { ufs: [], situacao: 'abertas' } }, 'query.ufs'],
  [{ query: { ufs: ['SP'], situacao: 'todas' } }, 'query.dataInicial'],
  [{ query: { ufs: ['SP'], situacao: 'abertas', cor: 'azul' } }, 'query.cor'],
  [{ cor: 'azul' }, 'cor'],
])('%j: %s is told', async (change, field) => {
  expect(Object.keys(await refused(change))).toContain(field)
})

const CNPJ = '00000000000191'
const NUMERO = `${CNPJ}-1-000001/2026`

test('is about what is followed instead of a search, each once', async () => {
  const orgaos = [{ cnpj: '00.000.000/0001-91' }, { cnpj: CNPJ, unidade: null }, { cnpj: CNPJ, unidade: '9' }]
  const acompanha = { contratacoes: [NUMERO, NUMERO], orgaos }
  expect(await create({ query: undefined, acompanha })).toMatchObject({
    query: null,
    acompanha: {
      contratacoes: [NUMERO],
      orgaos: [
        { cnpj: CNPJ, unidade: null },
        { cnpj: CNPJ, unidade: '9' },
      ],
    },
  })
})

const many = (most: number) => Array.from({ length: most }, () => NUMERO)
test.each([
  [{ contratacoes: [], orgaos: [] }, 'acompanha'],
  [{ contratacoes: ['1'] }, 'acompanha.contratacoes'],
  [{ contratacoes: many(51) }, 'acompanha.contratacoes'],
  [{ orgaos: [{ cnpj: '00000000000192' }] }, 'acompanha.orgaos'],
  [{ orgaos: Array.from({ length: 21 }, () => ({ cnpj: CNPJ })) }, 'acompanha.orgaos'],
  [{ orgaos: [{ cnpj: CNPJ, unidade: '' }] }, 'acompanha.orgaos'],
  [{ contratacoes: [NUMERO], cor: 'azul' }, 'acompanha.cor'],
  ['tudo', 'acompanha'],
])('of what is followed, %.80j: %s is told', async (acompanha, field) => {
  expect(Object.keys(await refused({ query: undefined, acompanha }))).toEqual([field])
})

test('it says how many are allowed, and is about one thing', async () => {
  const { 'acompanha.contratacoes': text } = (await refused({
    query: undefined,
    acompanha: { contratacoes: many(51) },
  })) as Record<string, string>
  expect(text).toBe('Um alerta acompanha no máximo 50 contratações e 20 órgãos ou unidades.')
  expect(await refused({ acompanha: { contratacoes: [NUMERO] } })).toHaveProperty('acompanha')
})

test('a line break in a name becomes a space', async () => {
  expect(await create({ nome: 'Limpeza\r\nBcc: x@y.z' })).toMatchObject({ nome: 'Limpeza Bcc: x@y.z' })
})

test('a change says something, and nothing that cannot be changed', async () => {
  expect(await parseBody(post({ email: null }), changeAlertSchema)).toEqual({ email: null })
  expect(await parseBody(post({ pausado: true }), changeAlertSchema)).toEqual({ pausado: true })
  await expect(parseBody(post({}), changeAlertSchema)).rejects.toMatchObject({ code: 'invalid_request' })
  const query = { ufs: ['SP'], situacao: 'abertas' }
  expect(await parseBody(post({ query }), changeAlertSchema)).toMatchObject({ query })
  await expect(parseBody(post({ query: {} }), changeAlertSchema)).rejects.toMatchObject({
    fields: { query: expect.any(String) as string },
  })
  await expect(parseBody(post({ cor: 'azul' }), changeAlertSchema)).rejects.toMatchObject({
    fields: { cor: 'Campo desconhecido.' },
  })
})
