import { describeWithServer, testDatabase } from '../../acervo/postgres/testing/database.ts'
import { describeAlertStore } from '../contract.ts'
import { createPostgresAlertStore } from './postgres.ts'

describeWithServer('with a real server', () => {
  const database = testDatabase()

  describeAlertStore('postgres', {
    openStore: () => createPostgresAlertStore(database.url),
    emptied: () => database.empty(),
  })
})
