import { expect, test } from 'playwright/test'

/** Compressed, as it comes over the wire: a page of Next with nothing on it is 138 kB. */
const FIRST_LOAD_BYTES = 180_000

test('the scripts of the page before anybody touches it stay within their budget', async ({ page }) => {
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
  await page.goto('/buscar', { waitUntil: 'networkidle' })
  expect(scripts.size).toBeGreaterThan(3)
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES)
})
