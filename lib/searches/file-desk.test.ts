import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { newFile, never } from '../file-store/contract.ts'
import { createLocalFileStore } from '../file-store/local.ts'
import { GENERATED_AT, pack, row, state } from '../workbook/fixtures.ts'
import { workbookPool, writeWorkbook, type WorkbookInput } from '../workbook/workbook.ts'
import { createFileDesk, type Making } from './file-desk.ts'
import { newFolder } from './testing/searches.ts'

const script = join(import.meta.dirname, 'testing/make-file.ts')
const rows = Array.from({ length: 3_000 }, (_, index) => row(index))
const whole: WorkbookInput = {
  chunks: pack(rows),
  encoding: 'zstd',
  state: state(rows.length),
  generatedAt: GENERATED_AT,
  rows: rows.length,
}

/** The same rows, of which the second half waits until it is let go. */
function halted() {
  const gate = Promise.withResolvers<void>()
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const [first, ...rest] = pack(rows, rows.length / 2)
    yield first!
    await gate.promise
    yield* rest
  }
  return { input: { ...whole, chunks: chunks() }, letGo: gate.resolve }
}

/** A desk with a folder of its own, and somebody who asks for a file and waits until half of it is written. */
async function halfWritten() {
  const folder = newFolder()
  const file = newFile()
  const desk = createFileDesk({ files: createLocalFileStore(folder), writeWorkbook })
  const { input, letGo } = halted()
  const leaving = new AbortController()
  const half = Promise.withResolvers<void>()
  const onMaking = (making: Making) => making.rows > 0 && half.resolve()
  const asked = desk.obtain(file, { signal: leaving.signal, onMaking }, () => input)
  asked.catch(half.reject)
  await half.promise
  return { folder, file, desk, letGo, leaving, asked }
}

test('tells the rows written, to whoever waits for the same file', async () => {
  const { desk, file, letGo, asked } = await halfWritten()
  expect(desk.making(file.name)).toEqual({ ahead: 0, rows: 1_500, total: 3_000 })
  const heard: Making[] = []
  const other = desk.obtain(file, { onMaking: (making) => heard.push(making) }, () =>
    Promise.reject(new Error('It was made twice')),
  )
  letGo()
  expect((await other).bytes).toBe((await asked).bytes)
  expect(heard.map((making) => making.rows)).toEqual([1_500, 3_000])
  expect(desk.making(file.name)).toBeUndefined()
})

test('one who leaves costs the others nothing', async () => {
  const { desk, file, folder, letGo, leaving, asked } = await halfWritten()
  const other = desk.obtain(file, {}, () => never())
  leaving.abort(new Error('closed the page'))
  await expect(asked).rejects.toThrow('closed the page')
  letGo()
  expect((await other).bytes).toBeGreaterThan(0)
  expect(await readdir(folder)).toEqual([file.name])
})

test('when all have left the worker ends, its place is free, and nothing is left; the next one gets the file', async () => {
  const { desk, file, folder, leaving, asked } = await halfWritten()
  expect(workbookPool.status().running).toBe(1)
  leaving.abort(new Error('cancelled'))
  await expect(asked).rejects.toThrow('cancelled')
  // Waits for the end of what was left.
  const made = await desk.obtain(file, {}, async () => {
    expect(workbookPool.status().running).toBe(0)
    expect(await readdir(folder)).toEqual([])
    return whole
  })
  expect(made.bytes).toBeGreaterThan(0)
  expect(await readdir(folder)).toEqual([file.name])
})

test('who leaves the line gives up the place in it', async () => {
  const busy = await Promise.all([halfWritten(), halfWritten()])
  const desk = createFileDesk({ files: createLocalFileStore(newFolder()), writeWorkbook })
  const leaving = new AbortController()
  const queued = Promise.withResolvers<Making>()
  const waiting = desk.obtain(newFile(), { signal: leaving.signal, onMaking: queued.resolve }, () => whole)
  expect(await queued.promise).toEqual({ ahead: 1, rows: 0, total: 3_000 })
  leaving.abort(new Error('left'))
  await expect(waiting).rejects.toThrow('left')
  await expect.poll(() => workbookPool.status()).toEqual({ running: 2, waiting: 0 })
  for (const { letGo, asked } of busy) {
    letGo()
    await asked
  }
})

test('a replica that is killed while it writes leaves the file to the next one who asks', async () => {
  const folder = newFolder()
  const { name, downloadName } = newFile()
  const doomed = spawn(process.execPath, [script, folder, name, '3000', '1000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: doomed.stdout }))
    if ((JSON.parse(line) as Partial<Making>).rows === 1_000) break
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')
  const [half] = await readdir(folder)
  expect(half).toMatch(/\.tmp$/)

  const store = createLocalFileStore(folder)
  const desk = createFileDesk({ files: store, writeWorkbook })
  expect((await desk.obtain({ name, downloadName }, {}, () => whole)).bytes).toBeGreaterThan(0)
  const longAgo = new Date(Date.now() - 7_200_000)
  await utimes(join(folder, half!), longAgo, longAgo)
  expect(await store.removeExpired()).toBe(1)
  expect(await readdir(folder)).toEqual([name])
})

test('a disk without room is said to be, and holds nothing half written', async () => {
  const folder = newFolder()
  const { name } = newFile()
  // No file may grow beyond 64 KiB: writing on fails as on a full disk.
  const limited = ['-c', 'ulimit -f 64; exec "$@"', 'bash', process.execPath, script, folder, name, '3000']
  const { stdout } = await promisify(execFile)('bash', limited)
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
    code: 'store_unavailable',
    publicMessage: expect.stringContaining('sem espaço'),
  })
  expect(await readdir(folder)).toEqual([])
})
