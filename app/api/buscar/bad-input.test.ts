import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import { services } from '@/lib/services.ts'
import { POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

const good = { ufs: ['SP'], situacao: 'abertas' }
const period = { ufs: ['SP'], situacao: 'todas', dataInicial: '2026-11-01', dataFinal: '2026-11-10' }
const long = 'x'.repeat(10_000)

/** Every case: the body, and the field that the 400 must name. */
const refused: [string, unknown, string][] = [
  ['no body', '', 'corpo'],
  ['not JSON', '{"ufs":', 'corpo'],
  ['a JSON list', [], 'corpo'],
  ['a JSON text', '"SP"', 'corpo'],
  ['null', 'null', 'corpo'],
  ['a body of 100 kB', { ...good, termos: 'x'.repeat(100_000) }, 'corpo'],

  ['ufs missing', { situacao: 'abertas' }, 'ufs'],
  ['ufs null', { ...good, ufs: null }, 'ufs'],
  ['ufs a text', { ...good, ufs: 'SP' }, 'ufs'],
  ['ufs empty', { ...good, ufs: [] }, 'ufs'],
  ['ufs unknown', { ...good, ufs: ['XX'] }, 'ufs'],
  ['ufs in lower case', { ...good, ufs: ['sp'] }, 'ufs'],
  ['ufs of 10 kB', { ...good, ufs: Array(2_500).fill('SP') }, 'ufs'],
  ['situacao missing', { ufs: ['SP'] }, 'situacao'],
  ['situacao null', { ...good, situacao: null }, 'situacao'],
  ['situacao unknown', { ...good, situacao: 'abertos' }, 'situacao'],
  ['situacao a number', { ...good, situacao: 1 }, 'situacao'],
  ['situacao of 10 kB', { ...good, situacao: long }, 'situacao'],

  ['dataInicial missing', { ...period, dataInicial: undefined }, 'dataInicial'],
  ['dataFinal missing', { ...period, dataFinal: undefined }, 'dataFinal'],
  ['dataInicial null', { ...period, dataInicial: null }, 'dataInicial'],
  ['dataInicial empty', { ...period, dataInicial: '' }, 'dataInicial'],
  ['dataInicial a number', { ...period, dataInicial: 20261101 }, 'dataInicial'],
  ['dataInicial in another shape', { ...period, dataInicial: '01/11/2026' }, 'dataInicial'],
  ['dataInicial with a time', { ...period, dataInicial: '2026-11-01T00:00:00' }, 'dataInicial'],
  ['dataInicial impossible', { ...period, dataInicial: '2026-02-30' }, 'dataInicial'],
  ['dataInicial of 10 kB', { ...period, dataInicial: long }, 'dataInicial'],
  ['dataFinal impossible', { ...period, dataFinal: '2026-13-01' }, 'dataFinal'],
  ['an inverted period', { ...period, dataInicial: '2026-11-20' }, 'dataFinal'],
  ['a period of 366 days', { ...period, dataInicial: '2025-11-10', dataFinal: '2026-11-10' }, 'dataFinal'],
  ['encerramentoInicial impossible', { ...good, encerramentoInicial: '2026-04-31' }, 'encerramentoInicial'],
  ['encerramentoFinal null', { ...good, encerramentoFinal: null }, 'encerramentoFinal'],
  [
    'an inverted deadline range',
    { ...good, encerramentoInicial: '2026-12-02', encerramentoFinal: '2026-12-01' },
    'encerramentoFinal',
  ],

  ['termos null', { ...good, termos: null }, 'termos'],
  ['termos a number', { ...good, termos: 5 }, 'termos'],
  ['termos of 10 kB', { ...good, termos: long }, 'termos'],
  ['an open quote', { ...good, termos: 'a "b c' }, 'termos'],
  ['OR with one side', { ...good, termos: 'a OR' }, 'termos'],
  ['termos without a letter', { ...good, termos: '!!! --' }, 'termos'],
  ['exclusoes without a letter', { ...good, exclusoes: ['!'] }, 'exclusoes'],
  ['exclusoes a text', { ...good, exclusoes: 'a' }, 'exclusoes'],
  ['exclusoes with null', { ...good, exclusoes: [null] }, 'exclusoes'],
  ['exclusoes with nothing', { ...good, exclusoes: [' '] }, 'exclusoes'],
  ['exclusoes of 10 kB', { ...good, exclusoes: [long] }, 'exclusoes'],
  ['setores a text', { ...good, setores: 'alimentos' }, 'setores'],
  ['setores unknown', { ...good, setores: ['nada'] }, 'setores'],
  ['setores of 10 kB', { ...good, setores: [long] }, 'setores'],

  ['modalidades unknown', { ...good, modalidades: [99] }, 'modalidades'],
  ['modalidades as texts', { ...good, modalidades: ['6'] }, 'modalidades'],
  ['modalidades null', { ...good, modalidades: null }, 'modalidades'],
  ['modalidades with a fraction', { ...good, modalidades: [6.5] }, 'modalidades'],
  ['instrumentos unknown', { ...good, instrumentos: [0] }, 'instrumentos'],
  ['modosDisputa unknown', { ...good, modosDisputa: [-1] }, 'modosDisputa'],
  ['esferas unknown', { ...good, esferas: ['X'] }, 'esferas'],
  ['municipios too short', { ...good, municipios: ['355030'] }, 'municipios'],
  ['municipios as numbers', { ...good, municipios: [3550308] }, 'municipios'],
  ['orgaos with punctuation', { ...good, orgaos: ['00.000.000/0001-91'] }, 'orgaos'],
  ['unidades without a code', { ...good, unidades: [{ cnpj: '00000000000191' }] }, 'unidades'],
  [
    'unidades with an unknown field',
    { ...good, unidades: [{ cnpj: '00000000000191', codigoUnidade: '1', x: 1 }] },
    'unidades',
  ],
  ['portais as an address', { ...good, portais: ['https://x.br/y'] }, 'portais'],
  ['srp a text', { ...good, srp: 'sim' }, 'srp'],
  ['srp null', { ...good, srp: null }, 'srp'],
  ['semValor a number', { ...good, semValor: 1 }, 'semValor'],

  ['valorMin a text', { ...good, valorMin: '1000' }, 'valorMin'],
  ['valorMin null', { ...good, valorMin: null }, 'valorMin'],
  ['valorMin negative', { ...good, valorMin: -1 }, 'valorMin'],
  ['valorMin infinite', '{"ufs":["SP"],"situacao":"abertas","valorMin":1e309}', 'valorMin'],
  ['valorMax infinite', '{"ufs":["SP"],"situacao":"abertas","valorMax":1e309}', 'valorMax'],
  ['an inverted value range', { ...good, valorMin: 2, valorMax: 1 }, 'valorMax'],
  ['numero null', { ...good, numero: null }, 'numero'],
  ['numero of 10 kB', { ...good, numero: long }, 'numero'],
  ['ordenacao unknown', { ...good, ordenacao: 'preco' }, 'ordenacao'],
  ['ordenacao null', { ...good, ordenacao: null }, 'ordenacao'],
  ['searchId not a UUID', { ...good, searchId: '1' }, 'searchId'],
  ['searchId null', { ...good, searchId: null }, 'searchId'],
  ['an unknown field', { ...good, uf: 'SP' }, 'uf'],
  ['__proto__ as a field', '{"ufs":["SP"],"situacao":"abertas","__proto__":{"x":1}}', '__proto__'],
]

describe('what is refused', () => {
  test.each(refused)('%s: 400 that names the field, and nothing is started', async (_, body, field) => {
    const before = services().progress.status().searches
    const response = await POST(post('/api/buscar', body), noParams)
    expect(response.status).toBe(400)
    const { error } = (await response.json()) as {
      error: { code: string; message: string; fields: Record<string, string> }
    }
    expect(error.code).toBe('invalid_request')
    expect(error.message).toMatch(/[.]$/)
    expect(error.fields[field], JSON.stringify(error.fields)).toMatch(/\p{L}{3}/u)
    expect(error.fields[field]).not.toMatch(/invalid|expected|required|unrecognized/i)
    expect(services().progress.status().searches).toBe(before)
    expect(server.simulator.log()).toEqual([])
  })
})

/** Odd, and taken for what is plainly meant. */
const taken: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['blank words are no words', { ...good, termos: '  ' }, { termos: undefined }],
  ['a blank number is no number', { ...good, numero: '' }, { numero: undefined }],
  [
    'an empty list is no filter',
    { ...good, modalidades: [], setores: [], exclusoes: [] },
    { modalidades: undefined },
  ],
  ['repeats count once, order does not matter', { ...good, ufs: ['SP', 'RJ', 'SP'] }, { ufs: ['RJ', 'SP'] }],
  ['a period of one day', { ...period, dataFinal: '2026-11-01' }, { dataFinal: '2026-11-01' }],
  ['a period of 365 days', { ...period, dataInicial: '2025-11-11' }, { dataInicial: '2025-11-11' }],
  ['half a period for the open ones', { ...good, dataInicial: '2026-11-01' }, { dataInicial: '2026-11-01' }],
  [
    'a link of the PNCP is its control number',
    { ...good, numero: 'https://pncp.gov.br/app/editais/00000000000191/2026/7' },
    { numero: '00000000000191-1-000007/2026' },
  ],
  ['a zero value', { ...good, valorMin: 0, valorMax: 0 }, { valorMin: 0 }],
]

test.each(taken)('%s', async (_, body, query) => {
  const response = await POST(post('/api/buscar', body), noParams)
  expect(response.status).toBe(202)
  const { searchId } = (await response.json()) as { searchId: string }
  const state = await services().searches.get(searchId)
  for (const [field, value] of Object.entries(query)) expect(state.query[field]).toEqual(value)
  await services().searches.cancel(searchId)
})
