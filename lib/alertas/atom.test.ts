import { expect, test } from 'vitest'
import { atomOf } from './atom.ts'
import { LIFE_MS } from './port.ts'
import { NOW } from './testing/alerts.ts'
import { alertOf, newsItem, runOf } from './testing/news.ts'
import { childOf, childrenOf, readXml } from './testing/read-xml.ts'

const self = 'https://bidiq.exemplo/api/alertas/feed/abc.atom?a=1&b="2"'
const at = { self, page: 'https://bidiq.exemplo/alertas', now: NOW }
const alert = alertOf({ nome: 'Limpeza & "conservação" <SP>' })
const INICIO = {
  id: '00000000-0000-8000-8000-000000000000',
  runId: 'r',
  at: NOW - 1,
  estado: 'INICIO' as const,
  total: 7,
}

test('has what RFC 4287 asks of a feed', () => {
  const feed = readXml(atomOf({ alert, news: [], latest: null }, at))
  expect(feed.name).toBe('{http://www.w3.org/2005/Atom}feed')
  expect(childOf(feed, 'id').text).toBe(`urn:uuid:${alert.id}`)
  expect(childOf(feed, 'title').text).toBe('BidIQ: Limpeza & "conservação" <SP>')
  expect(childOf(feed, 'updated').text).toBe('2026-11-23T12:00:00.000Z')
  expect(childOf(childOf(feed, 'author'), 'name').text).toBe('BidIQ')
  const links = childrenOf(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])
  expect(links).toEqual([
    ['self', self],
    ['alternate', at.page],
  ])
  expect(childOf(feed, 'subtitle').text).toContain('ainda não verificado')
})

test('one entry for each thing that happened, saying what', () => {
  const moved = newsItem(2, {
    estado: 'PRORROGADA',
    lado: 'ficou',
    at: NOW + 60_000,
    mudancas: [{ campo: 'dataEncerramentoProposta', de: '2026-12-10T09:00:00', para: '2026-12-15T09:00:00' }],
  })
  const news = [moved, newsItem(1, { ressalva: 'antes' }), INICIO]
  const feed = readXml(atomOf({ alert, news, latest: runOf({ coverage: 'SP não consultada' }) }, at))
  expect(childOf(feed, 'subtitle').text).toBe('Verificado em 23/11/2026 09:00: SP não consultada.')
  expect(childOf(feed, 'updated').text).toBe('2026-11-23T12:01:00.000Z')
  const entries = childrenOf(feed, 'entry')
  expect(entries.map((entry) => childOf(entry, 'title').text)).toEqual([
    'Prazo prorrogado: Aquisição de material de limpeza',
    'Nova: Aquisição de material de limpeza',
    'Alerta criado: Limpeza & "conservação" <SP>',
  ])
  expect(new Set(entries.map((entry) => childOf(entry, 'id').text)).size).toBe(3)
  const [first, second] = entries
  expect(childOf(first!, 'link').attributes.href).toBe(moved.row.bidiq.link)
  expect(childOf(first!, 'category').attributes.term).toBe('PRORROGADA')
  const { attributes, text } = childOf(first!, 'content')
  expect(attributes.type).toBe('html')
  expect(text).toContain('Fim do recebimento de propostas: de 10/12/2026 09:00 para 15/12/2026 09:00')
  expect(childOf(second!, 'content').text).toContain('Pode não ser nova')
})

test('texts of unknown quality stay texts', () => {
  const objetoCompra = 'Papel <script>alert(1)</script> & \u0000\u0008 "A4" ]]> \ud800 é'
  const feed = readXml(atomOf({ alert, news: [newsItem(1, {}, { objetoCompra })], latest: null }, at))
  const [entry] = childrenOf(feed, 'entry')
  expect(childOf(entry!, 'title').text).toBe('Nova: Papel <script>alert(1)</script> &  "A4" ]]> \ufffd é')
  const html = childOf(entry!, 'content').text
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toContain('<script>')
})

test('an end to come is told for two weeks, and always by the same entry', () => {
  const feedAt = (now: number) => readXml(atomOf({ alert, news: [], latest: null }, { ...at, now }))
  const entriesAt = (now: number) => childrenOf(feedAt(now), 'entry')
  const day = 86_400_000
  expect(entriesAt(NOW + LIFE_MS - 15 * day)).toEqual([])
  const [told] = entriesAt(NOW + LIFE_MS - 13 * day)
  expect(childOf(told!, 'title').text).toContain('vence em 22/05/2027 09:00')
  expect(childOf(feedAt(NOW + LIFE_MS - 13 * day), 'updated')).toEqual(childOf(told!, 'updated'))
  expect(entriesAt(NOW + LIFE_MS - day)).toEqual([told])
})

test('the same news are the same bytes', () => {
  const feed = { alert, news: [newsItem(1)], latest: runOf() }
  expect(atomOf(feed, { ...at, now: NOW + 86_400_000 })).toBe(atomOf(feed, at))
})
