import { shortResult } from '../search/permalinks.ts'
import { closing, paragraph, type Content } from './letter-closing.ts'
import type { Piece } from './letter-text.ts'
import type { Alert, AlertRun } from './port.ts'
import {
  brazilianInstant,
  changeText,
  count,
  doubtText,
  estadoText,
  eventTexts,
  factsOfRow,
  objetoOf,
  totalsOf,
  type RowNews,
} from './words.ts'

/** A mail is read, not searched: the rest is a link away. */
const MOST_ITEMS = 50
const MAX_OBJETO = 300

/** What a run found, and what it stands on. */
export function newsContent(alert: Alert, run: AlertRun, items: RowNews[], origin: string): Content {
  const totals = totalsOf(items)
  const shown = items.slice(0, MOST_ITEMS)
  const rest = items.length - shown.length
  return {
    subject: `${totals}: ${alert.nome}`,
    ends: true,
    pieces: [
      paragraph(`Alerta “${alert.nome}”, verificado em ${brazilianInstant(run.at)}: ${totals}.`),
      paragraph(coverageText(run)),
      ...shown.map(itemOf),
      ...(rest > 0
        ? [paragraph(`E mais ${count(rest, 'novidade', 'novidades')}: veja na página do alerta.`)]
        : []),
      linkOf(alert, run, origin),
      ...closing(alert, origin),
    ],
  }
}

/** What is followed has no result of its own to look at. */
function linkOf({ chave, acompanha }: Alert, { id, versao }: AlertRun, origin: string): Piece {
  return acompanha
    ? { kind: 'link', label: 'Abrir a página do alerta', href: `${origin}/alertas/${chave}` }
    : {
        kind: 'link',
        label: 'Ver o resultado completo',
        href: origin + shortResult({ searchId: id, versao }),
      }
}

function coverageText({ complete, coverage }: AlertRun): string {
  const said = coverage.replace(/\.$/, '')
  return complete
    ? `Cobertura: ${said}.`
    : `Atenção, verificação incompleta: ${said}. O que não pôde ser lido agora é conferido na próxima verificação.`
}

function itemOf(item: RowNews): Piece {
  const { row } = item
  const facts = factsOfRow(row).map(([label, said]) => `${label}: ${said}`)
  const lines = [...item.mudancas.map(changeText), ...eventTexts(item), ...facts, doubtText(item)].filter(
    (line) => line !== undefined,
  )
  return {
    kind: 'item',
    tag: estadoText(item),
    title: objetoOf(row, MAX_OBJETO),
    href: row.bidiq.link,
    lines,
  }
}
