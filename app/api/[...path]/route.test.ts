import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServices } from '@/lib/http/testing/server.ts'
import { GET, POST } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

test.each([GET, POST])('an address that the API does not have answers as the API does', async (handle) => {
  const params = Promise.resolve({ path: ['buscas', 'x'] })
  const response = await handle(new Request('http://localhost/api/buscas/x'), { params })
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    error: { code: 'not_found', message: 'A API não tem este endereço. Confira-o e tente de novo.' },
  })
})
