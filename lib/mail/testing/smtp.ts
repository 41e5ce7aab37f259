import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { readMessage, type ReadMessage } from './read-message.ts'

export type Received = ReadMessage & { from: string; to: string[]; raw: string }

type Options = SMTPServerOptions & {
  /** Thrown where the letter was read: what the server answers to it. */
  answer?: (received: Received) => Error | undefined
}

/** A real server on this machine that takes whatever it is sent, unless told otherwise. */
export async function startSmtpServer({ answer = () => undefined, ...options }: Options = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      void readAll(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope
        const letter = {
          ...readMessage(raw),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw,
        }
        const refusal = answer(letter)
        if (!refusal) received.push(letter)
        done(refusal)
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** What a server answers besides yes. */
export const answering = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode })

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}
