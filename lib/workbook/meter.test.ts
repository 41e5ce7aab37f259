import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { GENERATED_AT, state } from './fixtures.ts'
import { createWorkbookMeter } from './meter.ts'
import type { WorkbookInput } from './workbook.ts'

const input: WorkbookInput = { chunks: [], encoding: 'none', state: state(7), generatedAt: GENERATED_AT }

test('counts the rows, and tells what was made from what failed and what nobody waited for', async () => {
  const registry = new Registry()
  const writing = [async () => ({ rows: 7 }), () => Promise.reject(new Error('disk full'))]
  const { write, metrics } = createWorkbookMeter(async () => writing.shift()!())
  for (const metric of metrics) registry.registerMetric(metric)
  expect(await write(input, { path: '' })).toEqual({ rows: 7 })
  await expect(write({ ...input, nearMisses: true }, { path: '' })).rejects.toThrow('disk full')
  writing.push(() => Promise.reject(new Error('left')))
  const gone = write({ ...input, nearMisses: true }, { path: '', signal: AbortSignal.abort() })
  await expect(gone).rejects.toThrow('left')

  const text = await registry.metrics()
  expect(text).toContain('bidiq_workbook_rows_total{kind="result"} 7')
  for (const labels of [
    'kind="result",outcome="made"',
    'kind="near-misses",outcome="failed"',
    'kind="near-misses",outcome="cancelled"',
  ])
    expect(text).toContain(`bidiq_workbook_seconds_count{${labels}} 1`)
})
