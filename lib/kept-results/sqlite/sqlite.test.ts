import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeKeptResults } from '../contract.ts'
import { createSqliteKeptResults } from './sqlite.ts'

const path = join(mkdtempSync(join(tmpdir(), 'bidiq-kept-')), 'acervo.db')

describeKeptResults('sqlite', {
  openResults: (options) => createSqliteKeptResults(path, options),
  emptied: () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  },
})
