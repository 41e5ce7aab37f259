import { mkdtempSync, readdirSync } from 'node:fs'
import { utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFileStore, newName, writing } from './contract.ts'
import { createLocalFileStore } from './local.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'bidiq-files-'))

describeFileStore('local', () => createLocalFileStore(newFolder()))

test('removes expired files of ours, and nothing else', async () => {
  const folder = newFolder()
  const old = newName()
  const longAgo = new Date(Date.now() - 7_200_000)
  for (const name of [old, 'somebody-elses.xlsx']) {
    await writeFile(join(folder, name), 'x')
    await utimes(join(folder, name), longAgo, longAgo)
  }
  const store = createLocalFileStore(folder)
  expect(await store.find(old)).toBeUndefined()
  const fresh = newName()
  await store.obtain(fresh, writing('x'))
  expect(readdirSync(folder).sort()).toEqual([fresh, 'somebody-elses.xlsx'].sort())
})
