import { pino } from 'pino'
import { expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import type { StoredFile } from '../file-store/port.ts'
import type { ObtainOptions } from './file-desk.ts'
import { preparing } from './preparing.ts'

const log = pino({ level: 'silent' })
const file: StoredFile = { bytes: 9, expiresAt: 0, mode: 'stream', open: async () => new ReadableStream() }

/** A making that the test drives, and its story. */
function open() {
  const making = Promise.withResolvers<{ file: StoredFile; filename: string }>()
  const leaving = new AbortController()
  let options: ObtainOptions = {}
  const obtain = (given: ObtainOptions) => {
    options = given
    return making.promise
  }
  const story = preparing(obtain, { signal: leaving.signal, log, everyMs: 0 })
  const next = async () => (await story.next()).value?.event
  return { making, leaving, next, tell: (ahead: number, rows: number) => tell({ ahead, rows, total: 2_000 }) }

  function tell(told: { ahead: number; rows: number; total: number }) {
    options.onMaking!(told)
  }
}

test('tells the place in the line, the rows, and the end', async () => {
  const { next, tell, making } = open()
  const queued = next()
  tell(2, 0)
  expect(await queued).toMatchObject({ type: 'queued', ahead: 2 })
  tell(0, 500)
  tell(0, 1_000)
  expect(await next()).toEqual({
    type: 'writing',
    message: 'Preparando a planilha: 1.000 de 2.000 linhas.',
    rows: 1_000,
    total: 2_000,
  })
  const ready = next()
  making.resolve({ file, filename: 'a.xlsx' })
  expect(await ready).toEqual({ type: 'ready', message: 'Planilha pronta.', filename: 'a.xlsx', bytes: 9 })
  expect(await next()).toBeUndefined()
})

test('tells why there is none', async () => {
  const { next, making } = open()
  const failed = next()
  making.reject(new AppError('store_unavailable', 'full', { publicMessage: 'Há muitas planilhas.' }))
  expect(await failed).toEqual({
    type: 'failed',
    message: 'Há muitas planilhas.',
    error: { code: 'store_unavailable', message: 'Há muitas planilhas.' },
  })
  expect(await next()).toBeUndefined()
})

test('says nothing more to who left', async () => {
  const { next, making, leaving } = open()
  const last = next()
  leaving.abort()
  making.reject(leaving.signal.reason)
  expect(await last).toBeUndefined()
})
