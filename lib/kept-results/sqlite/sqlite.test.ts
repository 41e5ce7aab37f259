import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteAcervo } from '../../acervo/sqlite/sqlite.ts'
import { describeKeptDifference } from '../contract-difference.ts'
import { describeKeptResults } from '../contract.ts'
import type { KeptOptions } from '../threaded.ts'
import { createSqliteKeptResults } from './sqlite.ts'

const path = join(mkdtempSync(join(tmpdir(), 'bidiq-kept-')), 'acervo.db')

const harness = {
  openResults: (options: KeptOptions) => createSqliteKeptResults(path, options),
  openAcervo: () => createSqliteAcervo(path),
  emptied: () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  },
}

describeKeptResults('sqlite', harness)
describeKeptDifference('sqlite', harness)
