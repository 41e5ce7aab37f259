import { AxeBuilder } from '@axe-core/playwright'
import { DatabaseSync } from 'node:sqlite'
import type { APIRequestContext, Locator, Page, Route } from 'playwright/test'
import { expect } from 'playwright/test'

const SIMULATOR = 'http://127.0.0.1:4110'
export const QUICK = 0.05

type Fault = {
  source: 'busca' | 'consulta' | 'both' | 'api'
  kind: string
  rate?: number
  ufs?: string[]
  fromPage?: number
}

type Asked = { source: string; params: Record<string, string>; at: number }

/** What the PNCP at the other end does from now on. */
export const pncp = pncpAt(SIMULATOR)

export function pncpAt(simulator: string) {
  const send = (path: string, method: string, body?: unknown) =>
    fetch(`${simulator}/__sim/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const log = async () => (await (await send('log', 'GET')).json()) as Asked[]
  return {
    latency: (latency: number) => send('settings', 'POST', { latency }),
    faults: (...faults: Fault[]) => send('faults', 'POST', faults),
    async heal() {
      await send('faults', 'DELETE')
      await send('settings', 'POST', { latency: QUICK })
      await send('log', 'DELETE')
    },
    change: (numero: string, change: Record<string, unknown>) =>
      send('changes', 'POST', { numero, ...change }),
    log,
    /** Without the items, which are read in the background whoever searches. */
    searchLog: async () => (await log()).filter(({ source }) => source !== 'api'),
  }
}

/** What was read is as old as if it had been hours ago: the next search asks for it again. */
export function ageReadings() {
  const database = new DatabaseSync('.data/e2e/acervo.db', { timeout: 10_000 })
  const hours = 8 * 3_600_000
  database.exec(`UPDATE sweep SET started_at = started_at - ${hours}, ended_at = ended_at - ${hours};
    UPDATE contratacao SET lido_em = lido_em - ${hours}, confirmada_em = confirmada_em - ${hours}`)
  database.close()
}

/** Opens the page with a query in its address, as a link does, and starts it. */
export async function search(page: Page, query: Record<string, string>) {
  await page.goto(`/buscar?${new URLSearchParams(query).toString()}`)
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
}

/** The day so many days ago in Brasília, `YYYY-MM-DD`. */
export const day = (back: number) =>
  new Date(Date.now() - 3 * 3_600_000 - back * 86_400_000).toISOString().slice(0, 10)

export const ALL_UFS = 'AC,AL,AM,AP,BA,CE,DF,ES,GO,MA,MG,MS,MT,PA,PB,PE,PI,PR,RJ,RN,RO,RR,RS,SC,SE,SP,TO'

export const status = (page: Page) => page.getByRole('status')

export async function waitForEnd(page: Page) {
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeHidden({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: 'Baixar planilha' })).toBeVisible({ timeout: 60_000 })
}

/** On a phone what stands behind a result is folded away. */
export async function unfoldMore(page: Page) {
  const isPhone = page.viewportSize()!.width < 640
  if (isPhone) await page.getByText('Mais sobre este resultado').click()
}

/** Our own alerts: Next keeps an empty one of its own for route changes. */
export const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ })

/** The list of a result; its rows count from 1, the first is the header. */
export const list = (page: Page) => page.getByRole('region', { name: 'Lista de contratações' })
export const row = (page: Page, nth: number) => list(page).getByRole('row').nth(nth)
export const objeto = (page: Page, nth: number) => row(page, nth).getByRole('button').first()

/** Presses Tab (or Shift+Tab) until it is there: nothing on the way may keep the focus. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press(key)
    if (await goal.evaluate((element) => element === document.activeElement)) return
  }
  await expect(goal).toBeFocused()
}

/** Chooses a value of a facet, where there is room for the bar of them, and closes its panel. */
export async function choose(page: Page, facet: string, value: string | RegExp) {
  await page
    .getByRole('group', { name: 'Filtros', exact: true })
    .getByRole('button', { name: new RegExp(`^${facet}`) })
    .click()
  const panel = page.getByRole('dialog', { name: facet })
  await panel.getByLabel(value).check()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}

/** Holds the answers of an address back until they are let go. */
export async function hold(page: Page, url: string) {
  const held: Route[] = []
  await page.route(url, (route) => void held.push(route))
  return { held, release: () => Promise.all(held.map((route) => route.continue())) }
}

type Aberta = { numero: string; cnpj: string; unidade: string }

/** What takes proposals in a UF, known to the service from now on. */
export async function abertasOf(request: APIRequestContext, uf: string): Promise<Aberta[]> {
  const started = await request.post('/api/buscar', {
    data: { ufs: [uf], situacao: 'abertas' },
    headers: { Prefer: 'wait=60' },
  })
  const { searchId } = (await started.json()) as { searchId: string }
  const answer = await request.get(`/api/buscar/${searchId}/resultados?tamanho=50&grupo=recebendo`)
  const { rows } = (await answer.json()) as {
    rows: {
      numeroControlePNCP: string
      orgaoEntidade: { cnpj: string }
      unidadeOrgao: { codigoUnidade: string }
    }[]
  }
  return rows.map(({ numeroControlePNCP: numero, orgaoEntidade, unidadeOrgao }) => ({
    numero,
    cnpj: orgaoEntidade.cnpj,
    unidade: unidadeOrgao.codigoUnidade,
  }))
}

/** What axe finds wrong with a page, or with a part of it, each with where. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** The same in the light theme and in the dark one, with nothing in motion between them. */
export async function violationsInBothThemes(page: Page, part?: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const violation of await violations(page, part)) found.push(`${colorScheme}: ${violation}`)
  }
  return found
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
