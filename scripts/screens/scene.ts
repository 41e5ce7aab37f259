import { join } from 'node:path'
import type { Browser, Page } from 'playwright'

export const FOLDER = 'docs/screens'
const WIDTHS = { desktop: { width: 1280, height: 860 }, mobile: { width: 390, height: 844 } }

export type Width = keyof typeof WIDTHS
export type Theme = 'light' | 'dark'

/** What a picture shows: how the page comes there. `calm` heals the simulator, `trouble` has a source fail. */
export type Scene = {
  name: string
  widths?: readonly Width[]
  themes?: readonly Theme[]
  whole?: boolean
  show(page: Page, simulator: Simulator): Promise<void>
}

export type Simulator = {
  latency(factor: number): Promise<unknown>
  fail(source: 'busca' | 'consulta' | 'both'): Promise<unknown>
  heal(): Promise<unknown>
}

export function simulatorAt(url: string): Simulator {
  const send = (path: string, method: string, body?: unknown) =>
    fetch(`${url}/__sim/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return {
    latency: (latency) => send('settings', 'POST', { latency }),
    fail: (source) => send('faults', 'POST', [{ source, kind: 'down' }]),
    async heal() {
      await send('faults', 'DELETE')
      await send('settings', 'POST', { latency: 0.05 })
    },
  }
}

/** Takes a scene in each of its widths and themes, each in a browser of its own that remembers nothing. */
export async function take(
  scene: Scene,
  browser: Browser,
  base: string,
  simulator: Simulator,
): Promise<void> {
  const { name, widths = ['desktop', 'mobile'], themes = ['light', 'dark'], whole = false, show } = scene
  for (const width of widths)
    for (const colorScheme of themes) {
      const context = await browser.newContext({
        viewport: WIDTHS[width],
        colorScheme,
        locale: 'pt-BR',
        timezoneId: 'America/Sao_Paulo',
        baseURL: base,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await simulator.heal()
      await show(page, simulator)
      const path = join(FOLDER, `${name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path, fullPage: whole })
      console.log(path)
      await context.close()
    }
}
