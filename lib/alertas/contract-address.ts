import { describe, expect, test } from 'vitest'
import { made } from './contract.ts'
import { CONFIRM_MS, MOST_UNCONFIRMED, type AlertStore } from './port.ts'
import { newAlert, NOW } from './testing/alerts.ts'
import { newToken } from './tokens.ts'

const ANA = 'ana@exemplo.com.br'
const BIA = 'bia@exemplo.com.br'
const LEASE_MS = 60_000
const DAY = 86_400_000

/** The part of the contract about whose address an alert may use. */
export function describeAlertAddresses(open: () => AlertStore) {
  describe('addresses', () => {
    test('a token confirms the address that it was sent to, twice if need be, and no other', async () => {
      const store = open()
      const { id, confirmacao } = await made(store, { email: ANA })
      expect(await store.confirm(confirmacao!, NOW + 1)).toMatchObject({ email: ANA, confirmedAt: NOW + 1 })
      expect(await store.confirm(confirmacao!, NOW + 2)).toMatchObject({ confirmedAt: NOW + 1 })
      const changed = await store.update(id, { email: BIA, confirmacao: newToken() }, NOW)
      expect(await store.confirm(confirmacao!, NOW)).toBeUndefined()
      expect(await store.find('chave', newToken(), NOW)).toBeUndefined()
      expect(changed).toMatchObject({ email: BIA, confirmedAt: null })
    })

    test('one that never says yes is asked so often a day, whatever is made, deleted and changed', async () => {
      const store = open()
      for (let n = 0; n < MOST_UNCONFIRMED; n++)
        await store.remove((await made(store, { email: n === 0 ? ANA.toUpperCase() : ANA })).id)
      expect(await store.create(newAlert({ email: ANA }))).toBe('email')
      const { id } = await made(store)
      const asking = { email: ANA, confirmacao: newToken() }
      expect(await store.update(id, asking, NOW)).toBe('email')
      await store.removeExpired(NOW + DAY - 1)
      expect(await store.update(id, asking, NOW + DAY - 1)).toBe('email')
      expect(await store.update(id, asking, NOW + DAY)).toMatchObject({ email: ANA })
    })

    test('one that says yes may be asked for its next alerts', async () => {
      const store = open()
      for (let n = 0; n < 2 * MOST_UNCONFIRMED; n++) {
        const { confirmacao } = await made(store, { email: ANA })
        await store.confirm(confirmacao!, NOW)
      }
    })

    test('what was being sent when the address changed goes to no other, even if it was not taken', async () => {
      const store = open()
      const { id } = await made(store, { email: ANA })
      const asked = (await store.claimMail(NOW, LEASE_MS))!
      await store.update(id, { email: BIA, confirmacao: newToken() }, NOW)
      const later = { state: 'pending', dueAt: NOW, reason: 'Espere.' } as const
      expect(await store.mailed(asked, later)).toBe(false)
      const next = (await store.claimMail(NOW, LEASE_MS))!
      expect([next.id === asked.id, next.alert.email]).toEqual([false, BIA])
      await store.update(id, { email: null, confirmacao: null }, NOW)
      expect(await store.mailed(next, later)).toBe(false)
      expect(await store.claimMail(NOW + DAY, LEASE_MS)).toBeUndefined()
    })

    test('one that was forgotten is sent nothing that still waited', async () => {
      const store = open()
      const { chave } = await made(store, { email: ANA })
      const later = NOW + CONFIRM_MS + 1
      await store.removeExpired(later)
      expect(await store.find('chave', chave, later)).toMatchObject({ email: null })
      expect(await store.claimMail(later, LEASE_MS)).toBeUndefined()
    })
  })
}
