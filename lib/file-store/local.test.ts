import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFileStore, newFile, writing } from './contract.ts'
import { createLocalFileStore } from './local.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'bidiq-files-'))

describeFileStore('local', () => createLocalFileStore(newFolder()))

async function folderWithOldFiles(...names: string[]) {
  const folder = newFolder()
  const longAgo = new Date(Date.now() - 7_200_000)
  for (const name of names) {
    await writeFile(join(folder, name), 'x')
    await utimes(join(folder, name), longAgo, longAgo)
  }
  return folder
}

test('lets go of expired files of ours, and of nothing else, when the next is made', async () => {
  const [old, fresh] = [newFile(), newFile()]
  const folder = await folderWithOldFiles(old.name, 'somebody-elses.xlsx')
  const store = createLocalFileStore(folder)
  expect(await store.find(old)).toBeUndefined()
  await store.obtain(fresh, writing('x'))
  expect(readdirSync(folder).sort()).toEqual([fresh.name, 'somebody-elses.xlsx'].sort())
})

test('answers how many went, those half written among them', async () => {
  const { name } = newFile()
  const folder = await folderWithOldFiles(name, `${newFile().name}.${crypto.randomUUID()}.tmp`, 'a.tmp')
  expect(await createLocalFileStore(folder).removeExpired()).toBe(2)
  expect(readdirSync(folder)).toEqual(['a.tmp'])
})

test('makes its folder when asked whether it can be used, and refuses what is no folder', async () => {
  const folder = join(newFolder(), 'a', 'b')
  expect(await createLocalFileStore(folder).usage()).toEqual({ objects: 0, bytes: 0 })
  await createLocalFileStore(folder).check()
  expect(existsSync(folder)).toBe(true)
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(createLocalFileStore(file).check()).rejects.toThrow('EEXIST')
})
