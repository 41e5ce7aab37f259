import type { Letter } from '../mail/port.ts'
import { shortResult } from '../search/permalinks.ts'
import { htmlOf, textOf, type Piece } from './letter-text.ts'
import { CONFIRM_MS, type Alert, type AlertRun, type ClaimedMail } from './port.ts'
import {
  brazilian,
  brazilianInstant,
  changeText,
  count,
  doubtText,
  estadoText,
  factsOfRow,
  isOfRow,
  objetoOf,
  totalsOf,
  type RowNews,
} from './words.ts'

/** A mail is read, not searched: the rest is a link away. */
const MOST_ITEMS = 50
const MAX_OBJETO = 300
const DAYS_TO_CONFIRM = CONFIRM_MS / 86_400_000

/** What is sent for a mail. `origin` is where people reach us. */
export function letterOf(mail: ClaimedMail, origin: string): Letter {
  const { subject, pieces, ends } = contentOf(mail, origin)
  const { email, descadastro } = mail.alert
  return {
    id: mail.id,
    to: email!,
    subject,
    text: textOf(pieces),
    html: htmlOf(subject, pieces),
    ...(ends && { unsubscribe: `${origin}/api/alertas/descadastro/${descadastro}` }),
  }
}

type Content = { subject: string; pieces: Piece[]; ends: boolean }

function contentOf({ kind, alert, run, news }: ClaimedMail, origin: string): Content {
  switch (kind) {
    case 'confirm':
      return confirmation(alert, origin)
    case 'expiry':
      return expiry(alert, origin)
    case 'trouble':
      return trouble(alert, run!, origin)
    case 'news':
      return newsContent(alert, run!, news.filter(isOfRow), origin)
  }
}

/** It may reach somebody who never asked: nothing that another wrote is in it. */
function confirmation({ confirmacao }: Alert, origin: string): Content {
  return {
    subject: 'Confirme seu e-mail para receber um alerta do BidIQ',
    ends: false,
    pieces: [
      paragraph(
        'Alguém pediu que as novidades de um alerta de contratações públicas sejam enviadas a este endereço.',
      ),
      { kind: 'link', label: 'Ver o alerta e confirmar', href: `${origin}/alertas/confirmar/${confirmacao}` },
      note(
        `Se não foi você, não faça nada: sem a confirmação nada mais é enviado, e o endereço é apagado em ${DAYS_TO_CONFIRM} dias.`,
      ),
    ],
  }
}

function expiry(alert: Alert, origin: string): Content {
  return {
    subject: `Seu alerta vence em breve: ${alert.nome}`,
    ends: true,
    pieces: [
      paragraph(
        `O alerta “${alert.nome}” vence em ${brazilianInstant(alert.expiresAt)} e então deixa de existir.`,
      ),
      { kind: 'link', label: 'Abrir o alerta e renovar', href: `${origin}/alertas/${alert.chave}` },
      ...closing(alert, origin),
    ],
  }
}

function trouble(alert: Alert, run: AlertRun, origin: string): Content {
  return {
    subject: `Sem resposta por ora: ${alert.nome}`,
    ends: true,
    pieces: [
      paragraph(
        `O alerta “${alert.nome}” não teve resposta nas últimas verificações, a mais recente em ${brazilianInstant(run.at)}: ${run.coverage}`,
      ),
      paragraph(
        'Ele continua sendo verificado nos seus horários, e o que mudar é contado assim que houver resposta. Isto não quer dizer que não há novidades.',
      ),
      ...closing(alert, origin),
    ],
  }
}

function newsContent(alert: Alert, run: AlertRun, items: RowNews[], origin: string): Content {
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
        ? [
            paragraph(
              `E mais ${count(rest, 'novidade', 'novidades')}: veja no resultado e na página do alerta.`,
            ),
          ]
        : []),
      {
        kind: 'link',
        label: 'Ver o resultado completo',
        href: origin + shortResult({ searchId: run.id, versao: run.versao }),
      },
      ...closing(alert, origin),
    ],
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
  const lines = [...item.mudancas.map(changeText), ...facts, doubtText(item)].filter(
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

function closing({ chave, descadastro, expiresAt }: Alert, origin: string): Piece[] {
  const until = brazilian(brazilianDay(expiresAt))
  return [
    note(
      `Este alerta vale até ${until}: abrir a página dele o renova por 180 dias. Os dados são do PNCP; vale o que está no edital.`,
    ),
    {
      kind: 'quietLink',
      label: 'Gerenciar o alerta: pausar, mudar horários, excluir',
      href: `${origin}/alertas/${chave}`,
    },
    {
      kind: 'quietLink',
      label: 'Não receber mais estes e-mails',
      href: `${origin}/alertas/descadastrar/${descadastro}`,
    },
  ]
}

const brazilianDay = (ms: number) => brazilianInstant(ms).slice(0, 10).split('/').reverse().join('-')
const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })
const note = (text: string): Piece => ({ kind: 'note', text })
