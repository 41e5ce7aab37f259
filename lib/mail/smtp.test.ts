import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Letter } from './port.ts'
import { createSmtpMailer } from './smtp.ts'
import { answering, startSmtpServer } from './testing/smtp.ts'

const from = { name: 'BidIQ Alertas', address: 'alertas@bidiq.exemplo' }
const letter: Letter = {
  id: '6f1a2c9e-7d53-4b1e-9a44-1c2d3e4f5a6b',
  to: 'ana@exemplo.com.br',
  subject: '3 novas contratações: Limpeza em SP e RJ',
  text: 'Três novas contratações.\n.\nFim.',
  html: '<p>Três novas contratações.</p>',
  unsubscribe: 'https://bidiq.exemplo/api/alertas/descadastro/abc',
}

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})
async function serve(...options: Parameters<typeof startSmtpServer>) {
  const server = await startSmtpServer(...options)
  open.push(server)
  return server
}
const quick = { connectMs: 300, answerMs: 300, wholeMs: 600 }
const sendTo = (url: string, change: Partial<Letter> = {}) =>
  createSmtpMailer({ url, from }, quick).send({ ...letter, ...change })

test('is received as it was meant, with a Message-ID of its own and a way out', async () => {
  const { url, received } = await serve()
  expect(await sendTo(url)).toEqual({ state: 'sent' })
  const [mail] = received
  expect(mail).toMatchObject({
    from: from.address,
    to: [letter.to],
    html: expect.stringContaining(letter.html) as string,
  })
  expect(mail!.text.replaceAll('\r\n', '\n').trim()).toBe(letter.text)
  expect(Object.fromEntries(mail!.headers)).toMatchObject({
    from: 'BidIQ Alertas <alertas@bidiq.exemplo>',
    to: letter.to,
    subject: letter.subject,
    'message-id': `<${letter.id}@bidiq.exemplo>`,
    'list-unsubscribe': `<${letter.unsubscribe}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
  })
})

test('what is in a subject or an address cannot become a header or another recipient', async () => {
  const { url, received } = await serve()
  await sendTo(url, { subject: 'Limpeza\r\nBcc: outro@exemplo.com\r\n\r\nTexto' })
  const [mail] = received
  expect([...mail!.headers.keys()]).not.toContain('bcc')
  expect(mail!.to).toEqual([letter.to])
  expect(mail!.text).not.toContain('Bcc')
  await sendTo(url, { to: 'ana@exemplo.com.br>, <outro@exemplo.com' })
  expect(received.flatMap(({ to }) => to)).not.toContain('outro@exemplo.com')
})

test('logs in where the address says how', async () => {
  const server = await serve({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'user@x' && password === 'p:ss/w'
        ? done(null, { user: 'user' })
        : done(new Error('Wrong')),
  })
  const address = (password: string) =>
    `smtp://user%40x:${encodeURIComponent(password)}@127.0.0.1:${server.port}`
  expect(await sendTo(address('p:ss/w'))).toEqual({ state: 'sent' })
  const wrong = await sendTo(address('wrong'))
  expect(wrong, 'it may be mended').toMatchObject({ state: 'later' })
  expect(JSON.stringify(wrong)).not.toContain('cGFzcw')
})

test('a password goes to another machine only when the connection can be made safe', async () => {
  const asked: string[] = []
  const server = await listen((socket) =>
    talk(socket, (line) => {
      asked.push(line.split(' ')[0]!)
      return line.startsWith('EHLO') ? '250-here\r\n250 AUTH PLAIN LOGIN' : '500 no'
    }),
  )
  const { port } = new URL(server.url)
  // This machine, by an address that stands here for any other one's.
  const delivery = await sendTo(`smtp://user:secret@[::ffff:7f00:1]:${port}`)
  expect(delivery).toMatchObject({ state: 'later' })
  expect(asked).toContain('STARTTLS')
  expect(asked).not.toContain('AUTH')
})

test('without a password any certificate is better than none: a relay beside us has made its own', async () => {
  const { url, received } = await serve({ hideSTARTTLS: false })
  expect(await sendTo(url)).toEqual({ state: 'sent' })
  expect(received).toHaveLength(1)
})

test('with a password the certificate must be good', async () => {
  const server = await serve({
    hideSTARTTLS: false,
    authOptional: false,
    onAuth: (_, __, done) => done(null, {}),
  })
  // This machine, by an address that stands here for any other one's.
  const delivery = await sendTo(`smtp://user:secret@[::ffff:7f00:1]:${server.port}`)
  expect(delivery).toMatchObject({ state: 'later', reason: expect.stringContaining('certificado') as string })
})

describe('when we stop', () => {
  const stopping = async (url: string, when: Promise<unknown>) => {
    const stop = new AbortController()
    const sending = createSmtpMailer({ url, from }, { ...quick, wholeMs: 60_000, answerMs: 60_000 }).send(
      letter,
      stop.signal,
    )
    await when
    stop.abort()
    return sending
  }

  test('a letter that was not handed over yet goes later', async () => {
    const asked = Promise.withResolvers<void>()
    const { url } = await listen((socket) =>
      talk(socket, (line) => {
        if (line.startsWith('MAIL')) asked.resolve()
        return line.startsWith('EHLO') ? '250 ok' : ''
      }),
    )
    expect(await stopping(url, asked.promise)).toMatchObject({ state: 'later' })
  })

  test('the answer to one that was handed over is waited for, a little', async () => {
    const asked = Promise.withResolvers<void>()
    const slow = await listen((socket) =>
      talk(socket, (line) => {
        if (line !== '.')
          return line.startsWith('DATA') ? '354 go' : /^(EHLO|MAIL|RCPT)/.test(line) ? '250 ok' : ''
        asked.resolve()
        setTimeout(() => socket.write('250 taken\r\n'), 50)
        return ''
      }),
    )
    expect(await stopping(slow.url, asked.promise)).toEqual({ state: 'sent' })
  })

  test('nothing is begun', async () => {
    const { url, received } = await serve()
    const delivery = await createSmtpMailer({ url, from }, quick).send(letter, AbortSignal.abort())
    expect(delivery).toMatchObject({ state: 'later' })
    expect(received).toEqual([])
  })
})

describe('when it is not taken', () => {
  test('a recipient that does not exist is never tried again', async () => {
    const { url } = await serve({ onRcptTo: (_, __, done) => done(answering(550, 'No such user')) })
    expect(await sendTo(url)).toEqual({
      state: 'refused',
      reason: expect.stringContaining('550 No such user') as string,
    })
  })

  test('what a server says becomes one line of plain text, whatever it sends', async () => {
    const server = await listen((socket) =>
      talk(socket, (line) => (line.startsWith('RCPT') ? '550 No\u0000 such\u0007\tuser' : '250 ok')),
    )
    expect(await sendTo(server.url)).toEqual({
      state: 'refused',
      reason: expect.stringMatching(/: 550 No such user$/) as string,
    })
  })

  test('a letter that is refused whole is not either', async () => {
    const { url } = await serve({ answer: () => answering(554, 'Spam') })
    expect(await sendTo(url)).toMatchObject({ state: 'refused' })
  })

  test('greylisting and full servers ask for patience', async () => {
    const grey = await serve({ onRcptTo: (_, __, done) => done(answering(451, 'Greylisted, try again')) })
    expect(await sendTo(grey.url)).toEqual({
      state: 'later',
      reason: expect.stringContaining('451 Greylisted') as string,
    })
    const full = await serve({ answer: () => answering(452, 'Disk full') })
    expect(await sendTo(full.url)).toMatchObject({ state: 'later' })
  })

  test('a sender that the server does not want is ours to mend', async () => {
    const { url } = await serve({ onMailFrom: (_, __, done) => done(answering(553, 'Not you')) })
    expect(await sendTo(url)).toMatchObject({ state: 'later' })
  })

  test('nobody there, nobody speaking: later', async () => {
    const server = await startSmtpServer()
    await server.close()
    expect(await sendTo(server.url)).toMatchObject({ state: 'later' })
    const silent = await listen(() => {})
    expect(await sendTo(silent.url)).toMatchObject({ state: 'later' })
  })

  test('a server that is slow with every word is given up, not waited for', async () => {
    const { url } = await serve({ onMailFrom: (_, __, done) => void setTimeout(done, 5_000).unref() })
    expect(await sendTo(url)).toMatchObject({ state: 'later' })
  })

  test('a connection that is cut before the letter was asked for: later', async () => {
    const server = await listen((socket) =>
      talk(socket, (line) => (line.startsWith('DATA') ? 'cut' : '250 ok')),
    )
    expect(await sendTo(server.url)).toMatchObject({ state: 'later' })
  })

  test('a connection that is cut after all was handed over: nobody knows', async () => {
    const server = await listen((socket) =>
      talk(socket, (line) =>
        line === '.'
          ? 'cut'
          : line.startsWith('DATA')
            ? '354 go'
            : /^(EHLO|MAIL|RCPT)/.test(line)
              ? '250 ok'
              : '',
      ),
    )
    expect(await sendTo(server.url)).toMatchObject({ state: 'unknown' })
  })

  test('a server that took all and says nothing more: nobody knows', async () => {
    const server = await listen((socket) =>
      talk(socket, (line) =>
        line.startsWith('DATA') ? '354 go' : /^(EHLO|MAIL|RCPT)/.test(line) ? '250 ok' : '',
      ),
    )
    expect(await sendTo(server.url)).toMatchObject({ state: 'unknown' })
  })
})

/** A server of bytes, for what no honest server does. */
async function listen(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  })
  return { url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}` }
}

function talk(socket: Socket, answer: (line: string) => string): void {
  socket.write('220 here\r\n')
  let rest = ''
  socket.on('data', (bytes) => {
    const lines = (rest + bytes.toString()).split('\r\n')
    rest = lines.pop()!
    for (const line of lines) {
      const said = answer(line)
      if (said === 'cut') return socket.destroy()
      if (said) socket.write(`${said}\r\n`)
    }
  })
}
