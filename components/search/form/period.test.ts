import { expect, test } from 'vitest'
import { presetPeriod } from './period.ts'

test('presets are whole days, today included', () => {
  expect(presetPeriod('hoje', '2026-03-05')).toEqual({ dataInicial: '2026-03-05', dataFinal: '2026-03-05' })
  expect(presetPeriod('7', '2026-03-05')).toEqual({ dataInicial: '2026-02-27', dataFinal: '2026-03-05' })
  expect(presetPeriod('30', '2026-03-05')).toEqual({ dataInicial: '2026-02-04', dataFinal: '2026-03-05' })
  expect(presetPeriod('mes', '2026-03-05')).toEqual({ dataInicial: '2026-03-01', dataFinal: '2026-03-05' })
})
