import { expect, test } from 'vitest'
import { inBackground, recordsInBackground } from './background.ts'
import type { ReadPageOptions, RecordReader, Source, SweepWindow } from './ports.ts'

const { signal } = new AbortController()
const WINDOW: SweepWindow = { kind: 'abertas', uf: 'SP', modalidade: null, firstDay: null, lastDay: null }

test('a source asked in the background is the same, asked after everybody else', async () => {
  const asked: [SweepWindow, ReadPageOptions][] = []
  const page = { rows: [], rejected: [], declared: 0, pageSize: 50, pages: 0 }
  const source: Source = {
    name: 'busca',
    maxWindowRows: 10,
    needsModalidade: true,
    available: () => false,
    readPage: (window, options) => {
      asked.push([window, options])
      return Promise.resolve(page)
    },
  }
  const quiet = inBackground(source)
  expect(await quiet.readPage(WINDOW, { page: 3, reverse: true, signal })).toBe(page)
  expect(asked).toEqual([[WINDOW, { page: 3, reverse: true, background: true, signal }]])
  expect(quiet).toMatchObject({ name: 'busca', maxWindowRows: 10, needsModalidade: true })
  expect(quiet.available()).toBe(false)
})

test('records too', async () => {
  const asked: unknown[][] = []
  const records: RecordReader = {
    readOne: (...args) => {
      asked.push(args)
      return Promise.resolve(undefined)
    },
  }
  expect(await recordsInBackground(records).readOne('numero', signal)).toBeUndefined()
  expect(asked).toEqual([['numero', signal, { background: true }]])
})
