import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownFolder } from './own-file.ts'
import { newFolder } from './testing/searches.ts'

const before = process.env.TMPDIR
const temporary = newFolder()
beforeAll(() => void (process.env.TMPDIR = temporary))
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
})

function left(name: string, hoursAgo: number): void {
  const folder = join(temporary, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'sent'), 'what somebody wrote')
  const at = Date.now() / 1000 - hoursAgo * 3_600
  utimesSync(folder, at, at)
}

test('what a process that died left of others’ files is gone; what is being read, or is not ours, stays', async () => {
  left('bidiq-planilha-old', 7)
  left('bidiq-planilha-new', 1)
  left('other', 100)
  const folder = await ownFolder()
  expect((await readdir(temporary)).map((name) => join(temporary, name)).sort()).toEqual(
    [folder, join(temporary, 'bidiq-planilha-new'), join(temporary, 'other')].sort(),
  )
})
