import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { newFolder } from '../searches/testing/searches.ts'
import { createAlerts } from './alerts.ts'
import { made } from './contract.ts'
import { createSqliteAlertStore } from './sqlite/sqlite.ts'
import { NOW } from './testing/alerts.ts'
import { newToken } from './tokens.ts'

const store = createSqliteAlertStore(join(newFolder(), 'acervo.db'))
afterEach(() => store.close())

test('an address that is changed while the one before is confirmed is not confirmed by that', async () => {
  const { id, confirmacao, chave } = await made(store, { email: 'ana@exemplo.com.br' })
  const other = { email: 'bia@exemplo.com.br', confirmacao: newToken() }
  const changing: typeof store = {
    ...store,
    async find(...asked) {
      const found = await store.find(...asked)
      await store.update(id, other, NOW)
      return found
    },
    async confirm(...asked) {
      await store.update(id, other, NOW)
      return store.confirm(...asked)
    },
  }
  const alerts = createAlerts({
    store: changing,
    sectorRule: () => undefined,
    hasMail: true,
    clock: () => NOW,
  })
  await expect(alerts.confirm(confirmacao!)).rejects.toMatchObject({ code: 'alert_not_found' })
  expect(await store.find('chave', chave, NOW)).toMatchObject({ email: other.email, confirmedAt: null })
})
