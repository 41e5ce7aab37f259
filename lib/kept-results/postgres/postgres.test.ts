import { describeWithServer, testDatabase } from '../../acervo/postgres/testing/database.ts'
import { describeKeptResults } from '../contract.ts'
import { createPostgresKeptResults } from './postgres.ts'

describeWithServer('with a real server', () => {
  const database = testDatabase()

  describeKeptResults('postgres', {
    openResults: (options) => createPostgresKeptResults(database.url, options),
    emptied: () => database.empty(),
  })
})
