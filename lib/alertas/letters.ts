import type { Letter } from '../mail/port.ts'
import { closing, note, paragraph, type Content } from './letter-closing.ts'
import { newsContent } from './letter-news.ts'
import { htmlOf, textOf } from './letter-text.ts'
import { CONFIRM_MS, type Alert, type AlertRun, type ClaimedMail } from './port.ts'
import { brazilianInstant, isOfRow } from './words.ts'

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
