import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, noParams, startTestServices } from '@/lib/http/testing/server.ts'
import { services } from '@/lib/services.ts'
import { GET as getMetrics } from '../metrics/route.ts'
import { GET } from './route.ts'

let server: Awaited<ReturnType<typeof startTestServices>>
beforeAll(async () => {
  server = await startTestServices()
})
afterAll(() => server.close())

test('operators see what is kept warm, and how far changes are known', async () => {
  await expect.poll(() => services().lifecycle.phase(), { timeout: 10_000 }).toBe('ready')
  const body = (await (await GET()).json()) as { warm: Record<string, unknown>; modes: unknown }
  expect(body.modes).toMatchObject({ emails: { mode: 'none' } })
  expect(body.warm).toEqual({
    enabled: false,
    hours: { from: 7, to: 20 },
    running: false,
    lastRun: null,
    changesKnownUntil: null,
  })
  const metrics = await (await getMetrics(get('/'), noParams)).text()
  expect(metrics).toMatch(/^bidiq_alerts 0$/m)
  expect(metrics).toMatch(/^bidiq_alert_mails_waiting 0$/m)
  expect(metrics).toMatch(/^bidiq_warm_enabled 0$/m)
  expect(metrics).toMatch(/^bidiq_workbook_queue 0$/m)
  expect(metrics).toMatch(/^# TYPE bidiq_workbook_seconds histogram$/m)
  expect(metrics).toMatch(/^bidiq_warm_last_run_timestamp_seconds Nan$/m)
  expect(metrics).toMatch(/^bidiq_changes_known_age_seconds Nan$/m)
})
