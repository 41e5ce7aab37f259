import type { Delivery } from './port.ts'

/** What the library throws. `responseCode`: of the server, where it answered; `command`: what it answered. */
export type SmtpError = Error & { code?: string; responseCode?: number; command?: string }

const PERMANENT = 500
/** What is wrong with the recipient or the letter; anything else is wrong with us or the server, and may be mended. */
const ABOUT_THE_LETTER = ['RCPT TO', 'DATA']

/** What a failure means for the letter. `handedOver`: all of it was, and the server has not answered. */
export function reasonOf(error: SmtpError, handedOver: boolean): Exclude<Delivery, { state: 'sent' }> {
  const { responseCode, command = '' } = error
  if (responseCode !== undefined) {
    const isRefused = responseCode >= PERMANENT && ABOUT_THE_LETTER.includes(command)
    return {
      state: isRefused ? 'refused' : 'later',
      reason: `O servidor de e-mail respondeu: ${answerOf(error)}`,
    }
  }
  if (handedOver)
    return { state: 'unknown', reason: 'O servidor de e-mail recebeu a mensagem e não confirmou.' }
  if (/certificate/i.test(error.message))
    return { state: 'later', reason: 'O certificado do servidor de e-mail não é válido.' }
  return { state: 'later', reason: `O servidor de e-mail não respondeu (${error.code ?? 'sem resposta'}).` }
}

const MAX_ANSWER = 200

function answerOf({ message, responseCode }: SmtpError): string {
  const at = message.indexOf(String(responseCode))
  return (at < 0 ? String(responseCode) : message.slice(at))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, MAX_ANSWER)
}
