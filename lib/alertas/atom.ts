import { TELL_END_MS, type Alert, type AlertRun, type NewsItem } from './port.ts'
import {
  beginningText,
  brazilianInstant,
  changeText,
  doubtText,
  estadoText,
  eventTexts,
  factsOfRow,
  isOfRow,
  objetoOf,
  type RowNews,
} from './words.ts'
import { element, escapeXml, text } from './xml.ts'

const MAX_TITLE = 140
const AUTHOR = element('author', text('name', 'BidIQ'))

type Feed = { alert: Alert; news: readonly NewsItem[]; latest: AlertRun | null }

/**
 * The news of an alert as an Atom feed (RFC 4287), latest first. Ids are for ever, wherever the feed is served: `self`
 * is where. Nothing but the time to its end depends on `now` (epoch milliseconds): the same news are the same bytes.
 */
export function atomOf(
  { alert, news, latest }: Feed,
  { self, page, now }: { self: string; page: string; now: number },
): string {
  // A feed that nobody manages would end in silence.
  const ending = alert.expiresAt - now <= TELL_END_MS ? [alert.expiresAt - TELL_END_MS] : []
  const entries = [
    ...ending.map((told) => endOf(alert, told, page)),
    ...news.map((item) => entryOf(item, alert, page)),
  ]
  const updated = Math.max(alert.createdAt, ...ending, ...news.map(({ at }) => at))
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pt-BR">\n',
    text('id', `urn:uuid:${alert.id}`),
    text('title', `BidIQ: ${alert.nome}`),
    text('subtitle', subtitleOf(alert, latest)),
    text('updated', instant(updated)),
    AUTHOR,
    text('generator', 'BidIQ'),
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', '', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) => `\n${entry}`),
    '\n</feed>\n',
  ].join('')
}

/** What the latest run could not ask is said by the feed too. */
function subtitleOf({ nome }: Alert, latest: AlertRun | null): string {
  if (!latest) return `Alerta “${nome}”: ainda não verificado.`
  const coverage = latest.coverage.replace(/\.$/, '')
  return `Verificado em ${brazilianInstant(latest.at)}: ${coverage}.`
}

function entryOf(item: NewsItem, alert: Alert, page: string): string {
  return isOfRow(item) ? rowEntry(item) : beginningEntry(item, alert, page)
}

function rowEntry(item: RowNews): string {
  const { id, at, estado, row } = item
  return entry({
    id: `urn:uuid:${id}`,
    title: `${estadoText(item)}: ${objetoOf(row, MAX_TITLE)}`,
    at,
    link: row.bidiq.link,
    category: estado,
    html: htmlOf(item),
  })
}

function htmlOf(item: RowNews): string {
  const changes = [...item.mudancas.map(changeText), ...eventTexts(item), doubtText(item)].filter(
    (line) => line !== undefined,
  )
  const facts = factsOfRow(item.row).map(([label, said]) => `${label}: ${said}`)
  const lines = [...changes, ...facts, `Id contratação PNCP: ${item.row.numeroControlePNCP}`]
  return `<p>${escapeXml(item.row.objetoCompra)}</p><ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`
}

function beginningEntry({ id, at, ...item }: NewsItem, { nome, acompanha }: Alert, page: string): string {
  const { total, mudou } = 'total' in item ? item : { total: 0 }
  const began = mudou ? 'passou a fazer outra pesquisa' : 'começou'
  const said = `O alerta “${nome}” ${began}: ${beginningText(total, acompanha !== null)} agora. O que for novo ou mudar a partir daqui aparece neste feed.`
  return entry({
    id: `urn:uuid:${id}`,
    title: `${mudou ? 'Pesquisa mudada' : 'Alerta criado'}: ${nome}`,
    at,
    link: page,
    category: 'INICIO',
    html: `<p>${escapeXml(said)}</p>`,
  })
}

function endOf({ id, expiresAt, nome }: Alert, told: number, page: string): string {
  const said = `O alerta “${nome}” vence em ${brazilianInstant(expiresAt)}. Abra a página dele para renovar.`
  return entry({
    id: `urn:bidiq:alerta:${id}:vence:${expiresAt}`,
    title: said,
    at: told,
    link: page,
    category: 'VENCE',
    html: `<p>${escapeXml(said)}</p>`,
  })
}

type Entry = { id: string; title: string; at: number; link: string | null; category: string; html: string }

function entry({ id, title, at, link, category, html }: Entry): string {
  return element(
    'entry',
    [
      text('id', id),
      text('title', title),
      text('published', instant(at)),
      text('updated', instant(at)),
      element('category', '', { term: category }),
      link ? element('link', '', { rel: 'alternate', href: link }) : '',
      text('content', html, { type: 'html' }),
    ].join(''),
  )
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}
