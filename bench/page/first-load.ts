import type { Browser } from 'playwright'
import { median } from '../lib/stats.ts'
import { observe, seenBy } from './observe.ts'

const SLOW_DOWN = 4
/** What moves, moves after the network has gone quiet: a measurement has to look for a while. */
const SETTLE_MS = 1_000

/** Compressed bytes of the scripts that a page loads before anybody touches it. */
export async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.close()
  return bytes
}

/** How soon the largest thing stands, and how much moves after it, on a processor that is slowed down. */
export async function firstSight(browser: Browser, url: string, rounds: number) {
  const lcp: number[] = []
  const cls: number[] = []
  const longest: number[] = []
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'pt-BR' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    await observe(page)
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(SETTLE_MS)
    const seen = await seenBy(page)
    lcp.push(seen.lcp)
    cls.push(seen.cls)
    longest.push(Math.max(0, ...seen.longTasks))
    await context.close()
  }
  return { lcp: median(lcp), lcpMost: Math.max(...lcp), cls: Math.max(...cls), longest: median(longest) }
}
