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
