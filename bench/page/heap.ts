import type { Browser, CDPSession } from 'playwright'

const WORDS = ['limpeza', 'papel', 'uniforme', 'alimento', 'veículo', 'obra', 'software', 'medicamento']

/** What the page holds, in MB, after the garbage has been collected: after some searches in one tab, and after many. */
export async function heapOver(browser: Browser, url: string, searches: number, first: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'pt-BR' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url)
  let before = 0
  for (let search = 1; search <= searches; search++) {
    if (search > 1) await page.getByRole('button', { name: 'Nova pesquisa' }).click()
    await page.getByRole('button', { name: 'Sudeste' }).click()
    await page.getByRole('searchbox', { name: 'Termos' }).fill(WORDS[search % WORDS.length]!)
    await page.getByRole('button', { name: 'Buscar', exact: true }).click()
    await page.getByRole('link', { name: 'Baixar planilha' }).waitFor({ timeout: 60_000 })
    if (search === first) before = await heapMb(session)
  }
  const after = await heapMb(session)
  await context.close()
  return { before, after }
}

async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}
