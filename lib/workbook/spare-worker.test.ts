import { existsSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareWorker, takeWorker } from './spare-worker.ts'

let folder: string
let answers: string
let others: string
let dies: string
let log: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spare-worker-'))
  const answering = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (message) => parentPort.postMessage(message))`
  answers = join(folder, 'answers.mjs')
  others = join(folder, 'others.mjs')
  dies = join(folder, 'dies.mjs')
  log = join(folder, 'starts')
  await writeFile(answers, answering)
  await writeFile(others, answering)
  await writeFile(
    dies,
    `import { appendFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(log)}, 'x')
    process.exit(3)`,
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function works(worker: ReturnType<typeof takeWorker>): Promise<number> {
  worker.postMessage('?')
  expect(await once(worker, 'message')).toEqual(['?'])
  const { threadId } = worker
  await worker.terminate()
  return threadId
}

test('the thread that was prepared is the one that is taken, once', async () => {
  prepareWorker(answers)
  prepareWorker(answers)
  const [first, second] = [takeWorker(answers), takeWorker(answers)]
  expect(await works(first)).toBeLessThan(await works(second))
})

test('a thread of another file is ended, and not taken', async () => {
  prepareWorker(answers)
  const worker = takeWorker(others)
  await works(worker)
  prepareWorker(answers)
  prepareWorker(others)
  await works(takeWorker(others))
})

test('one that died while it waited makes room for another', async () => {
  const starts = () => {
    prepareWorker(dies)
    return existsSync(log) ? readFileSync(log, 'utf8').length : 0
  }
  await expect.poll(starts, { timeout: 10_000 }).toBeGreaterThan(1)
})
