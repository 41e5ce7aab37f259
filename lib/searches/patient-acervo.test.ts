import { expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import type { Acervo } from '../search/ports.ts'
import { patientAcervo } from './patient-acervo.ts'

const away = () => new AppError('store_unavailable', 'away')

test('an acervo that is away for a moment is waited for, with the same question', async () => {
  const asked: string[] = []
  const acervo: Partial<Acervo> = {
    async has(numero) {
      asked.push(numero)
      if (asked.length === 1) throw away()
      return true
    },
  }
  expect(await patientAcervo(acervo as Acervo).has('1')).toBe(true)
  expect(asked).toEqual(['1', '1'])
})

test('one that stays away ends what asks, with the reason', async () => {
  const acervo: Partial<Acervo> = { has: () => Promise.reject(away()) }
  await expect(patientAcervo(acervo as Acervo, 1).has('1')).rejects.toMatchObject({
    code: 'store_unavailable',
  })
})
