import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { rename, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFileStore, newFile, textOf, writing } from './contract.ts'
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

test('reads any part of a file, under a tag made of its bytes', async () => {
  const [one, same, other] = [newFile(), newFile(), newFile()]
  const store = createLocalFileStore(newFolder())
  const { parts } = await store.obtain(one, writing('conteúdo'))
  const part = async (first: number, last: number) => new Response(await parts!.open({ first, last })).text()
  expect([await part(0, 3), await part(4, 8), await part(8, 8)]).toEqual(['cont', 'eúdo', 'o'])
  const tagOf = async (text: string, file = same) => (await store.obtain(file, writing(text))).parts!.etag()
  expect(await parts!.etag()).toMatch(/^"[\w-]{43}"$/)
  expect(await tagOf('conteúdo')).toBe(await parts!.etag())
  expect(await tagOf('outro', other)).not.toBe(await parts!.etag())
})

test('reads on in no file that took the place of the one that was found', async () => {
  const [file, folder] = [newFile(), newFolder()]
  const found = await createLocalFileStore(folder).obtain(file, writing('primeiro'))
  const path = join(folder, file.name)
  await writeFile(`${path}.new`, 'segundo!')
  await rename(`${path}.new`, path)
  await expect(textOf(found)).rejects.toThrow('taken the place')
  await expect(found.parts!.open({ first: 1, last: 2 })).rejects.toThrow('taken the place')
  await expect(found.parts!.etag()).rejects.toThrow('taken the place')
})
