import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followPreparation } from './follow-preparation.ts'

const writing = { type: 'writing', message: 'Preparando a planilha.', rows: 500, total: 2_000 }
const ready = { type: 'ready', message: 'Planilha pronta.', filename: 'a.xlsx', bytes: 9 }
const frame = (event: object) => `id: 1\ndata: ${JSON.stringify(event)}\n\n`

/** What the server does with each request, in their order. */
let answers: ((response: ServerResponse) => void)[] = []
let asked = 0
const server = createServer((_, response) => {
  asked++
  answers.shift()!(response)
})
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

const stay = new AbortController().signal
const follow = (signal = stay) => {
  asked = 0
  return followPreparation(url, { signal, pauseMs: 1 })
}

test('tells all to the end, whatever else comes and however it is cut', async () => {
  const text = `retry: 1000\n:\n\n${frame(writing)}:\n\n${frame({ type: 'newer' })}${frame(ready)}`
  answers = [
    (response) => {
      response.write(text.slice(0, 40))
      setImmediate(() => response.end(text.slice(40)))
    },
  ]
  expect(await Array.fromAsync(follow())).toEqual([writing, ready])
})

test('comes back when the connection breaks, or ends too early', async () => {
  answers = [
    (response) => response.write(frame(writing), () => response.destroy()),
    (response) => response.end(frame(writing)),
    (response) => response.writeHead(503).end('<html>'),
    (response) => response.end(frame(ready)),
  ]
  expect(await Array.fromAsync(follow())).toEqual([writing, writing, ready])
  expect(asked).toBe(4)
})

test('gives up in time', async () => {
  answers = Array.from({ length: 9 }, () => (response: ServerResponse) => response.destroy())
  await expect(Array.fromAsync(follow())).rejects.toMatchObject({ code: 'offline' })
  expect(asked).toBe(6)
})

test('says what the server refuses, at once', async () => {
  const error = { code: 'search_not_found', message: 'Esta pesquisa não existe.' }
  answers = [(response) => response.writeHead(404).end(JSON.stringify({ error }))]
  await expect(Array.fromAsync(follow())).rejects.toThrow('Esta pesquisa não existe.')
  expect(asked).toBe(1)
})

test('leaves when told to', async () => {
  const leaving = new AbortController()
  const left = Promise.withResolvers<void>()
  answers = [
    (response) => {
      response.on('close', left.resolve)
      response.write(frame(writing))
    },
  ]
  const story = follow(leaving.signal)
  expect((await story.next()).value).toEqual(writing)
  leaving.abort()
  await expect(story.next()).rejects.toThrow(/aborted/)
  await left.promise
})
