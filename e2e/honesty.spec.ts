import { expect, test } from 'playwright/test'
import { day, overflow, pncp, search, status, violationsInBothThemes, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())
test.afterEach(() => pncp.heal())

/** A period nobody has read yet in this run, so that it must be asked for. */
let back = 200
const unreadPeriod = () => {
  back -= 3
  return { situacao: 'todas', dataInicial: day(back), dataFinal: day(back) }
}

test('a source that is down: the other one answers, and the coverage says so', async ({ page }) => {
  test.setTimeout(120_000)
  await pncp.faults({ source: 'busca', kind: 'down' })
  await search(page, { ufs: 'AP', ...unreadPeriod() })
  await waitForEnd(page)
  await page.getByText('Cobertura: o que foi lido, UF por UF').click()
  await expect(page.getByRole('row', { name: /AP/ })).toContainText(/consulta/i)
})

test('both down and one UF known: its rows are shown, and the other is said not to have been asked', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const period = unreadPeriod()
  await search(page, { ufs: 'SP', ...period })
  await waitForEnd(page)
  await pncp.faults({ source: 'both', kind: 'down' })
  await search(page, { ufs: 'SP,RR', ...period })
  await expect(page.getByRole('button', { name: 'Tentar de novo o que falhou' })).toBeVisible({
    timeout: 90_000,
  })
  await expect(status(page)).toHaveText(
    /^[1-9][\d.]* contrataç(ão|ões) em 1 UF; não foi possível consultar RR \(/,
  )
  await page.getByText('Cobertura: o que foi lido, UF por UF').click()
  await expect(page.getByRole('row', { name: /RR/ }).first()).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
})

test('both down and nothing known: could not ask, never zero', async ({ page }) => {
  test.setTimeout(120_000)
  await pncp.faults({ source: 'both', kind: 'down' })
  await search(page, { ufs: 'RO,RR', ...unreadPeriod() })
  await expect(status(page)).toHaveText('A pesquisa falhou.', { timeout: 90_000 })
  await expect(page.getByText('Não foi possível consultar o PNCP')).toBeVisible()
  await expect(page.getByText(/^0 contratações|Nenhuma contratação/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Buscar de novo' })).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflow(page)).toBe(0)
})

test('zero found in a whole reading is said as such', async ({ page }) => {
  await pncp.heal()
  await expect
    .poll(
      async () =>
        ((await (await page.request.get('/api/ready')).json()) as { sources: { busca: { state: string } } })
          .sources.busca.state,
      { timeout: 60_000 },
    )
    .not.toBe('open')
  await search(page, { ufs: 'AC', situacao: 'abertas', termos: 'zzzzinexistente' })
  await waitForEnd(page)
  await expect(status(page)).toHaveText(/^Nenhuma contratação com estes filtros em 1 UF/)
})
