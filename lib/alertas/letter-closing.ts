import type { Piece } from './letter-text.ts'
import type { Alert } from './port.ts'
import { brazilianInstant } from './words.ts'

/** `ends`: the mail is one of those that a click ends. */
export type Content = { subject: string; pieces: Piece[]; ends: boolean }

/** How each mail to a confirmed address ends: for how long, where it is managed, and the way out. */
export function closing({ chave, descadastro, expiresAt }: Alert, origin: string): Piece[] {
  const until = brazilianInstant(expiresAt).slice(0, 10)
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

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })
export const note = (text: string): Piece => ({ kind: 'note', text })
