import { expect, test } from 'vitest'
import { originFor } from './origin.ts'

const asked = (host?: string) =>
  new Request('https://localhost:3001/api/alertas/feed/x.atom', { headers: host ? { host } : {} })

test('what is set says where we are, else who asks does, whichever replica it is', () => {
  expect(originFor(asked('outro.exemplo'), 'https://bidiq.exemplo')).toBe('https://bidiq.exemplo')
  expect(originFor(asked('bidiq.local:8080'), undefined)).toBe('https://bidiq.local:8080')
  expect(originFor(asked(), undefined)).toBe('https://localhost:3001')
})
