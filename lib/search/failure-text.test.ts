import { expect, test } from 'vitest'
import { failureText } from './failure-text.ts'
import { instantOf } from './time.ts'

const since = instantOf('2026-11-23T10:42:30')

test.each([
  ['unavailable', undefined, 'O PNCP não respondeu.'],
  ['unavailable', since, 'O PNCP está fora do ar desde 10:42.'],
  ['contract', since, 'O PNCP respondeu em um formato desconhecido.'],
  ['refused', since, 'O PNCP recusou a consulta.'],
] as const)('%s since %s is told in a sentence', (reason, at, expected) => {
  expect(failureText({ reason, since: at })).toBe(expected)
})
