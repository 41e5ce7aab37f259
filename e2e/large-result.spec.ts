import { expect, test } from 'playwright/test'
import {
  ALL_UFS,
  day,
  overflow,
  pncp,
  search,
  status,
  violationsInBothThemes,
  waitForEnd,
} from './support.ts'

test.beforeEach(() => pncp.heal())

test('20,000 rows scroll from end to end with no task over 100 ms', async ({ page }) => {
  test.setTimeout(180_000)
  await search(page, { ufs: ALL_UFS, situacao: 'todas', dataInicial: day(28), dataFinal: day(1) })
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^2\d\.\d{3} contratações de 27 UFs/)
  const list = page.getByRole('region', { name: 'Lista de contratações' })
  await expect(list.getByRole('row').nth(3)).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  // What is drawn once beside the list is no part of its scrolling.
  await page.getByRole('button', { name: /^Gráficos/ }).click()
  await expect(page.getByRole('group', { name: 'Encerram por semana' })).toBeVisible()

  await page.evaluate(() => {
    const longTasks: number[] = []
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) longTasks.push(duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { longTasks })
  })
  await list.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const steps = 120
    for (let step = 1; step <= steps; step++) {
      element.scrollTop = (element.scrollHeight * step) / steps
      await frame()
    }
  })
  await expect(list.getByRole('row').last()).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  const longest = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
  )
  expect(longest).toBeLessThan(100)
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
})
