import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivery, Letter, Mailer } from './port.ts'
import { reasonOf, type SmtpError } from './smtp-reasons.ts'

export type SmtpSettings = {
  /** `smtp://user:pass@host:port` (STARTTLS where it is offered, and always with a password) or `smtps://…`. */
  url: string
  from: { name: string; address: string }
}

const PUT_OFF: Delivery = { state: 'later', reason: 'O envio foi interrompido.' }

type Timeouts = { connectMs: number; answerMs: number; wholeMs: number }

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

const TIMEOUTS: Timeouts = { connectMs: 10_000, answerMs: 45_000, wholeMs: 120_000 }
/** A stop waits so long for the answer to a letter that was handed over. */
const LAST_ANSWER_MS = 5_000

/** Mails by a server that is spoken to for each of them: it may be away, slow, or come back elsewhere. */
export function createSmtpMailer({ url, from }: SmtpSettings, timeouts: Partial<Timeouts> = {}): Mailer {
  const { connectMs, answerMs, wholeMs } = { ...TIMEOUTS, ...timeouts }
  const { auth, ...address } = addressOf(url)
  // A password goes over no network in the clear, nor to whoever says to be that server.
  const hasSecret = auth !== undefined && !LOOPBACK.test(address.host)

  async function send(letter: Letter, signal?: AbortSignal): Promise<Delivery> {
    if (signal?.aborted) return PUT_OFF
    const message = await new MailComposer(contentOf(letter, from)).compile().build()
    const body = Readable.from([message])
    // It is read once the server has asked for it; when all of it was, only the answer is missing.
    let handedOver = false
    body.once('end', () => (handedOver = true))
    const connection = new SMTPConnection({
      ...address,
      requireTLS: hasSecret,
      // Where STARTTLS is only offered, a certificate of one's own making is still better than none.
      tls: { rejectUnauthorized: address.secure || hasSecret },
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      dnsTimeout: connectMs,
      socketTimeout: answerMs,
    })
    const { promise: broken, reject } = Promise.withResolvers<never>()
    const overdue = setTimeout(() => reject(new Error(`no answer in ${wholeMs} ms`)), wholeMs)
    let last: NodeJS.Timeout | undefined
    const stop = () => {
      const giveUp = () => reject(signal?.reason as Error)
      if (handedOver) last = setTimeout(giveUp, LAST_ANSWER_MS)
      else giveUp()
    }
    signal?.addEventListener('abort', stop)
    connection.on('error', reject)
    const envelope = { from: from.address, to: [letter.to] }
    const talk = async () => {
      await called((done) => connection.connect(done))
      if (auth) await called((done) => connection.login({ credentials: auth }, done))
      await called((done) => connection.send(envelope, body, done))
    }
    try {
      await Promise.race([talk(), broken])
      return { state: 'sent' }
    } catch (error) {
      return signal?.aborted && !handedOver ? PUT_OFF : reasonOf(error as SmtpError, handedOver)
    } finally {
      clearTimeout(overdue)
      clearTimeout(last)
      signal?.removeEventListener('abort', stop)
      connection.close()
    }
  }

  return { send }
}

function addressOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : undefined
  // An IPv6 address stands in brackets only where it is part of a longer text.
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return { host, port: port ? Number(port) : secure ? 465 : 587, secure, auth }
}

function contentOf({ id, to, subject, text, html, unsubscribe }: Letter, from: SmtpSettings['from']) {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    messageId: `<${id}@${domain}>`,
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe && {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function called(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
}
