import { SMTPServer } from 'smtp-server'

export type Letter = {
  text: string
  /** Of the connection it came by. */
  fromPort: number
}

type Options = {
  /** Letters are read, but not answered before it is over. */
  until?: Promise<unknown>
}

/** A real mail server on this machine, which takes whatever it is sent. */
export async function openMailbox(port: number, { until }: Options = {}) {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData(stream, { remotePort }, done) {
      const parts: Buffer[] = []
      stream.on('data', (bytes: Buffer) => parts.push(bytes))
      stream.on('end', () => {
        letters.push({ text: readable(Buffer.concat(parts).toString()), fromPort: remotePort })
        void Promise.resolve(until).then(() => done())
      })
    },
  })
  // One that is cut off while it is held breaks its connection.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  return {
    letters,
    /** The letters with a text in them, and what it stands for in the first of them. */
    having: (text: string | RegExp) => letters.filter((letter) => letter.text.search(text) >= 0),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Lines that were folded and letters that were quoted, as they are read. */
function readable(raw: string): string {
  const text = raw.replace(/=\r\n/g, '').replace(/\r\n[ \t]+/g, ' ')
  return text.replace(/(=[0-9A-F]{2})+/g, (quoted) =>
    Buffer.from(quoted.replaceAll('=', ''), 'hex').toString(),
  )
}
