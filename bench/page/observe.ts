import type { Page } from 'playwright'

/** What a browser saw of a page: times in ms from its start, `cls` without a unit. */
export type Seen = { lcp: number; cls: number; longTasks: number[]; interactions: number[] }

/** To be called before the page is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { lcp: 0, cls: 0, longTasks: [], interactions: [] }
    Object.assign(window, { seen })
    const watch = (type: string, tell: (entry: PerformanceEntry) => void, options = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
        type,
        buffered: true,
        ...options,
      })
    watch('largest-contentful-paint', ({ startTime }) => void (seen.lcp = startTime))
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!hadRecentInput) seen.cls += value
    })
    watch('longtask', ({ duration }) => void seen.longTasks.push(duration))
    watch(
      'event',
      (entry) => {
        const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number }
        if (interactionId > 0) seen.interactions.push(duration)
      },
      { durationThreshold: 16 },
    )
  })
}

export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen }
    Object.assign(seen, { cls: 0, longTasks: [], interactions: [] })
  })
}
