import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import { parseBody, parseSearch, parseSearchId } from './parse.ts'

const schema = z.strictObject({
  nome: z.string('Informe o nome.').min(2, 'Nome curto demais.'),
  idade: z.int().min(1).max(9).optional(),
  lista: z.array(z.object({ a: z.int('Informe um número.') })).optional(),
})
const post = (body: BodyInit | null) => new Request('http://localhost/', { method: 'POST', body })
const json = (value: unknown) => post(JSON.stringify(value))

async function fieldsOf(body: BodyInit | null): Promise<unknown> {
  const error = await parseBody(post(body), schema).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AppError)
  expect(error).toMatchObject({ code: 'invalid_request', status: 400 })
  return (error as AppError).toPublic().fields
}

describe('the body', () => {
  test('is read whole, however it is cut', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ nome: 'João 🚜' }))
    const body = new ReadableStream({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte))
        stream.close()
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(await parseBody(request, schema)).toEqual({ nome: 'João 🚜' })
  })

  test.each<[string, unknown, Record<string, string>]>([
    ['what the schema says', { nome: 'a' }, { nome: 'Nome curto demais.' }],
    ['a missing field', {}, { nome: 'Informe o nome.' }],
    ['several at once', { nome: 1, idade: 0 }, { nome: 'Informe o nome.', idade: 'O mínimo é 1.' }],
    ['too large a number', { nome: 'ab', idade: 10 }, { idade: 'O máximo é 9.' }],
    [
      'the field, whatever is wrong inside',
      { nome: 'ab', lista: [{ a: 1 }, { a: 'x' }, { a: 'y' }] },
      { lista: 'Informe um número.' },
    ],
    [
      'unknown fields, one by one',
      { nome: 'ab', b: 1, c: 2 },
      { b: 'Campo desconhecido.', c: 'Campo desconhecido.' },
    ],
    ['something that is no object', [], { corpo: 'Tipo de valor inesperado.' }],
    ['null', null, { corpo: 'Tipo de valor inesperado.' }],
  ])('errors name %s', async (_, body, fields) => {
    expect(await fieldsOf(JSON.stringify(body))).toEqual(fields)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a form', 'a=1'],
  ])('%s is told apart', async (_, body) => {
    expect(await fieldsOf(body)).toEqual({ corpo: 'Envie um objeto JSON.' })
  })

  test('has a limit in bytes', async () => {
    expect(await fieldsOf('é'.repeat(40 * 1024))).toEqual({ corpo: 'O pedido é grande demais.' })
    await expect(parseBody(json({ nome: 'a'.repeat(60 * 1024) }), schema)).resolves.toBeTruthy()
  })

  test('a hostile field name is not said back at length, nor taken for a property of ours', async () => {
    const fields = (await fieldsOf(`{"nome":"ab","${'x'.repeat(5_000)}":1,"__proto__":1}`)) as Record<
      string,
      string
    >
    for (const name of Object.keys(fields)) expect(name.length).toBeLessThanOrEqual(80)
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  })
})

describe('the query string', () => {
  const search = z.strictObject({
    pagina: z.coerce.number<string>().optional(),
    uf: z.union([z.string(), z.array(z.string())]).optional(),
  })
  const parse = (query: string) => parseSearch(new Request(`http://localhost/x?${query}`), search)

  test('a repeated parameter is a list', () => {
    expect(parse('pagina=2&uf=SP&uf=RJ')).toEqual({ pagina: 2, uf: ['SP', 'RJ'] })
    expect(parse('uf=SP')).toEqual({ uf: 'SP' })
    expect(parse('')).toEqual({})
  })

  test('an unknown parameter is an error', () => {
    expect(() => parse('paginas=2')).toThrow(AppError)
  })
})

describe('the id in a path', () => {
  test('is a UUID, in lower case', () => {
    const id = crypto.randomUUID()
    expect(parseSearchId(id.toUpperCase())).toBe(id)
  })

  test.each(['', 'x', '../../etc/passwd', `${crypto.randomUUID()}x`])('%j is found nowhere', (id) => {
    expect(() => parseSearchId(id)).toThrow(expect.objectContaining({ code: 'search_not_found' }))
  })
})
