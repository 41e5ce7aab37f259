import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AlertBody } from '@/lib/http/alert-responses.ts'
import { get, noParams, post, startTestServices } from '@/lib/http/testing/server.ts'
import { childrenOf, readXml } from '@/lib/alertas/testing/read-xml.ts'
import { POST as startSearch } from '@/app/api/buscar/route.ts'
import type { ResultRow } from '@/lib/search/row.ts'
import { services } from '@/lib/services.ts'
import { DELETE, GET, PATCH } from './[chave]/route.ts'
import { POST as runNow } from './[chave]/rodadas/route.ts'
import { GET as getFeed } from './feed/[arquivo]/route.ts'
import { GET as getAbilities, POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

const query = { ufs: ['SP'], situacao: 'abertas' }
const withKey = (chave: string) => ({ params: Promise.resolve({ chave }) })
const named = (arquivo: string) => ({ params: Promise.resolve({ arquivo }) })
const create = (body: Record<string, unknown>, headers?: Record<string, string>) =>
  POST(post('/api/alertas', { nome: 'Tudo em SP', query, ...body }, headers), noParams)
const bodyOf = async (response: Response) => (await response.json()) as AlertBody
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
]
const patch = (chave: string, change: unknown) =>
  PATCH(new Request('http://localhost', { method: 'PATCH', body: JSON.stringify(change) }), withKey(chave))
const read = async (chave: string) => bodyOf(await GET(get('/'), withKey(chave)))
const feedName = (address: string) => named(address.split('/').at(-1)!)

test('is made, runs by itself, and its feeds can be read', async () => {
  const response = await create({})
  expect(response.status).toBe(201)
  const alert = await bodyOf(response)
  expect(alert).toMatchObject({
    nome: 'Tudo em SP',
    email: null,
    horarios: ['07:00', '13:00'],
    pausado: false,
  })
  expect(alert.echo).toBe('Contratações abertas em SP.')
  expect(response.headers.get('location')).toBe(`/api/alertas/${alert.chave}`)
  expect(alert.links.atom, 'reads, and does not manage').not.toContain(alert.chave)
  expect(alert.chave.length).toBeGreaterThanOrEqual(22)

  const empty = await getFeed(get(alert.links.atom), feedName(alert.links.atom))
  expect(empty.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  await expect
    .poll(async () => (await read(alert.chave)).rodadas.length, { timeout: 20_000, interval: 200 })
    .toBe(1)
  const ran = await read(alert.chave)
  expect(ran.rodadas[0]).toMatchObject({ status: 'completed', completa: true, novidades: 0 })
  expect(ran.novidades).toMatchObject([{ estado: 'INICIO' }])
  const feed = await getFeed(get(alert.links.atom), feedName(alert.links.atom))
  expect(childrenOf(readXml(await feed.text()), 'entry')).toHaveLength(1)
  const known = { headers: { 'If-None-Match': feed.headers.get('etag')! } }
  expect((await getFeed(get(alert.links.atom, known), feedName(alert.links.atom))).status).toBe(304)
  const calendar = await getFeed(get(alert.links.ics), feedName(alert.links.ics))
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/)

  expect(await codeOf(await runNow(post('/', {}), withKey(alert.chave)))).toEqual([429, 'rate_limited'])
}, 40_000)

test('is changed and deleted with its key alone', async () => {
  const alert = await bodyOf(await create({ diasUteis: true }))
  const changed = await bodyOf(
    await patch(alert.chave, { nome: 'Outro', horarios: ['18:00'], pausado: true }),
  )
  expect(changed).toMatchObject({ nome: 'Outro', horarios: ['18:00'], pausado: true, diasUteis: true })
  const feedKey = alert.links.atom.split('/').at(-1)!.replace('.atom', '')
  expect(await codeOf(await GET(get('/'), withKey(feedKey)))).toEqual([404, 'alert_not_found'])
  expect((await DELETE(get('/'), withKey(alert.chave))).status).toBe(204)
  expect(await codeOf(await GET(get('/'), withKey(alert.chave)))).toEqual([404, 'alert_not_found'])
  expect(await codeOf(await getFeed(get('/'), feedName(alert.links.ics)))).toEqual([404, 'alert_not_found'])
})

test('asks something else when told to: what it finds first is where it begins anew', async () => {
  const { chave } = await bodyOf(await create({}))
  const ended = async (count: number) => {
    await expect
      .poll(async () => (await read(chave)).rodadas.length, { timeout: 20_000, interval: 200 })
      .toBe(count)
    return read(chave)
  }
  await ended(1)
  const same = await bodyOf(await patch(chave, { query }))
  expect(same.proximaEm, 'the same question is no change').not.toBeNull()
  expect(Date.parse(same.proximaEm!)).toBeGreaterThan(Date.now())
  const wider = { ufs: ['RJ', 'SP'], situacao: 'abertas' }
  const changed = await bodyOf(await patch(chave, { query: wider, nome: 'RJ também' }))
  expect(changed).toMatchObject({ echo: 'Contratações abertas em RJ e SP.', nome: 'RJ também', query: wider })
  const ran = await ended(2)
  expect(ran.rodadas[0]).toMatchObject({ status: 'completed', novidades: 0 })
  expect(ran.rodadas[0]!.total).toBeGreaterThan(ran.rodadas[1]!.total!)
  expect(ran.novidades).toMatchObject([{ estado: 'INICIO', mudou: true }, { estado: 'INICIO' }])
  const wrong = await patch(chave, { query: { ...query, setores: ['nenhum'] }, nome: 'Não' })
  expect(await codeOf(wrong)).toEqual([400, 'invalid_request'])
  expect((await read(chave)).nome).toBe('RJ também')
}, 60_000)

test('is about what is followed: what happens to a contratação, and what an órgão came to buy, is told once', async () => {
  const started = await startSearch(post('/api/buscar', query, { Prefer: 'wait=60' }), noParams)
  const { searchId } = (await started.json()) as { searchId: string }
  const { rows } = await services().searches.rows(searchId, undefined, {
    ...{ pagina: 1, tamanho: 5, facets: { grupo: ['recebendo'] } },
  })
  const [one, other] = rows.map((row) => JSON.parse(row) as ResultRow)
  const acompanha = {
    contratacoes: [one!.numeroControlePNCP],
    orgaos: [{ cnpj: other!.orgaoEntidade.cnpj, unidade: null }],
  }
  const alert = await bodyOf(await create({ query: undefined, acompanha }))
  expect(alert).toMatchObject({ query: null, acompanha, links: { pesquisa: null } })
  expect(alert.echo).toBe('O que acontece com 1 contratação e 1 órgão ou unidade que você acompanha.')
  const ended = async (count: number) => {
    await expect
      .poll(async () => (await read(alert.chave)).rodadas.length, { timeout: 30_000, interval: 200 })
      .toBe(count)
    return read(alert.chave)
  }
  const begun = await ended(1)
  expect(begun.rodadas[0]).toMatchObject({
    status: 'completed',
    completa: true,
    novidades: 0,
    resultado: null,
  })
  expect(begun.novidades).toMatchObject([{ estado: 'INICIO' }])

  server.simulator.change(one!.numeroControlePNCP, { situacaoCompraId: 4, arquivos: ['Aviso de suspensão'] })
  // Whoever changes the list has it looked at; what is still on it goes on.
  const list = { ...acompanha, orgaos: [] }
  expect(await bodyOf(await patch(alert.chave, { acompanha: list }))).toMatchObject({ acompanha: list })
  const told = await ended(2)
  expect(told.novidades.map(({ estado }) => estado)).toEqual(['SUSPENSA', 'RETIFICADA', 'INICIO'])
  expect(told.novidades[1]).toMatchObject({
    acontecimentos: expect.arrayContaining([expect.stringMatching(/^Novo arquivo: Aviso de suspensão/)]),
  })
  const feed = await getFeed(get(alert.links.atom), feedName(alert.links.atom))
  const xml = await feed.text()
  expect(childrenOf(readXml(xml), 'entry')).toHaveLength(3)
  expect(xml).toContain('Novo arquivo: Aviso de suspensão')
  expect(await codeOf(await patch(alert.chave, { query }))).toEqual([400, 'invalid_request'])
  const aboutSearch = await bodyOf(await create({}))
  expect(await codeOf(await patch(aboutSearch.chave, { acompanha }))).toEqual([400, 'invalid_request'])
}, 90_000)

test('what is wrong is told', async () => {
  expect(await (await getAbilities(get('/'), noParams)).json()).toEqual({ emailDisponivel: false })
  expect(await codeOf(await create({ nome: '' }))).toEqual([400, 'invalid_request'])
  expect(await codeOf(await create({ query: { ...query, setores: ['nenhum'] } }))).toEqual([
    400,
    'invalid_request',
  ])
  expect(await codeOf(await create({ email: 'ana@exemplo.com.br' })), 'no server for mails').toEqual([
    400,
    'invalid_request',
  ])
  expect(await codeOf(await getFeed(get('/'), named('abc.pdf')))).toEqual([404, 'alert_not_found'])
})

test('a browser makes no more than its share', async () => {
  const first = await create({})
  const cookie = first.headers.get('set-cookie')!
  expect(cookie).toMatch(/^bidiq_navegador=[\w-]{32}; Path=\/api\/alertas; .*HttpOnly; SameSite=Lax$/)
  const mine = { cookie: cookie.split(';')[0]! }
  const second = await create({}, mine)
  expect(second.headers.get('set-cookie')).toBeNull()
  for (let n = 2; n < 20; n++) await create({}, mine)
  expect(await codeOf(await create({}, mine))).toEqual([409, 'alert_limit'])
})
