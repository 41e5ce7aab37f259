import type { Browser, Page } from 'playwright'
import { forget, observe, seenBy } from './observe.ts'

/** As the national answer grows, and after it has ended, people click, sort and scroll. */
export async function inUse(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'pt-BR' })
  const page = await context.newPage()
  await observe(page)
  await page.goto(url)
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  const list = page.getByRole('region', { name: 'Lista de contratações' })
  await list.getByRole('row').nth(3).waitFor({ timeout: 120_000 })
  await forget(page)

  let rounds = 0
  while (await page.getByRole('button', { name: 'Cancelar' }).isVisible()) {
    await touch(page)
    rounds++
  }
  const streaming = { rounds, ...worst(await seenBy(page)) }
  await page.getByRole('link', { name: 'Baixar planilha' }).waitFor({ timeout: 120_000 })
  await forget(page)
  for (let round = 0; round < 5; round++) await touch(page)
  const still = { rounds: 5, ...worst(await seenBy(page)) }
  const total = (await page.getByRole('status').first().textContent()) ?? ''
  await context.close()
  return { total, streaming, still }
}

/** A row is opened and closed, the rows are put in another order, and scrolled through by key. */
async function touch(page: Page): Promise<void> {
  const list = page.getByRole('region', { name: 'Lista de contratações' })
  await list.locator('[data-row-button]').first().click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  for (const key of ['PageDown', 'ArrowDown', 'ArrowDown', 'PageDown', 'Home']) await page.keyboard.press(key)
  await page.getByLabel('Ordenar por').selectOption({ index: 1 + Math.floor(Math.random() * 4) })
}

function worst({ interactions, longTasks, cls }: Awaited<ReturnType<typeof seenBy>>) {
  const sorted = interactions.toSorted((a, b) => b - a)
  // As browsers count it: one of each fifty is forgiven.
  const inp = sorted[Math.floor(interactions.length / 50)] ?? 0
  return { inp, interactions: interactions.length, longest: Math.max(0, ...longTasks), cls }
}
