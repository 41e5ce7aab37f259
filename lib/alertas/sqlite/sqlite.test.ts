import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../searches/testing/searches.ts'
import { describeAlertStore } from '../contract.ts'
import { createSqliteAlertStore } from './sqlite.ts'

const path = join(newFolder(), 'acervo.db')

describeAlertStore('sqlite', {
  openStore: () => createSqliteAlertStore(path),
  emptied: () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  },
})
