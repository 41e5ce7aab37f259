import { describeWithServer, testDatabase } from '../../acervo/postgres/testing/database.ts'
import { createPostgresAcervo } from '../../acervo/postgres/postgres.ts'
import { describeKeptDifference } from '../contract-difference.ts'
import { describeKeptResults } from '../contract.ts'
import type { KeptOptions } from '../threaded.ts'
import { createPostgresKeptResults } from './postgres.ts'

describeWithServer('with a real server', () => {
  const database = testDatabase()

  const harness = {
    openResults: (options: KeptOptions) => createPostgresKeptResults(database.url, options),
    openAcervo: () => createPostgresAcervo(database.url),
    emptied: () => database.empty(),
  }

  describeKeptResults('postgres', harness)
  describeKeptDifference('postgres', harness)
})
