import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPromise } from 'yauzl'
import { openZip } from './zip.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'workbook-zip-'))))
afterAll(() => rm(folder, { recursive: true }))

const MODIFIED = new Date('2026-11-23T13:00:00Z')

async function read(path: string) {
  const parts: Record<string, string> = {}
  const archive = await openPromise(path, { autoClose: false })
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    expect(entry.crc32).toBe(crc32(bytes))
    expect(entry.getLastModDate({ timezone: 'UTC' })).toEqual(MODIFIED)
    parts[entry.fileName] = bytes.toString()
  }
  archive.close()
  return parts
}

test('parts come back whole, also those of many blocks and of none', async () => {
  const path = join(folder, 'whole.zip')
  const zip = openZip(path, MODIFIED)
  const lines = Array.from({ length: 60_000 }, (_, at) => `linha ${at}: ação, 😀 ${at ** 3}\n`)
  zip.begin('grande.xml')
  for (const line of lines) {
    zip.write(line)
    await zip.room()
  }
  zip.end()
  for (const name of ['vazio.xml', 'também.xml']) {
    zip.begin(name)
    zip.write(name === 'vazio.xml' ? '' : 'sim')
    zip.end()
  }
  await zip.close()
  expect(await read(path)).toEqual({ 'grande.xml': lines.join(''), 'vazio.xml': '', 'também.xml': 'sim' })
})

test('one part at a time', () => {
  const zip = openZip(join(folder, 'order.zip'), MODIFIED)
  expect(() => zip.write('x')).toThrow('Nothing was begun')
  zip.begin('a')
  expect(() => zip.begin('b')).toThrow('b begins before')
})

test('a file that cannot be written is told, and is no unhandled rejection', async () => {
  const zip = openZip(join(folder, 'absent', 'x.zip'), MODIFIED)
  zip.begin('a')
  zip.end()
  await expect(zip.close()).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).not.toContain('absent')
})

const FULL = '/dev/full' // always full, and on Linux only

test.skipIf(!existsSync(FULL))('so is a disk that is full', async () => {
  const zip = openZip(FULL, MODIFIED)
  zip.begin('a')
  zip.end()
  await expect(zip.close()).rejects.toThrow('ENOSPC')
})

test('a text larger than a block, and what comes after it, come back whole', async () => {
  const path = join(folder, 'large.zip')
  const zip = openZip(path, MODIFIED)
  const large = 'ção 😀\n'.repeat(200_000)
  zip.begin('a')
  for (const text of ['antes', large, 'depois', large.slice(0, 7_000), large]) zip.write(text)
  zip.end()
  await zip.close()
  expect(await read(path)).toEqual({ a: `antes${large}depois${large.slice(0, 7_000)}${large}` })
})
