import { expect, test } from 'playwright/test'
import {
  alert,
  ALL_UFS,
  day,
  overflow,
  pncp,
  search,
  status,
  unfoldMore,
  violations,
  waitForEnd,
} from './support.ts'

test.beforeEach(() => pncp.heal())

/** A period nobody has read yet in this run, so that it must be asked for. */
let back = 330
const unreadPeriod = () => {
  back -= 8
  return { situacao: 'todas', dataInicial: day(back), dataFinal: day(back - 6) }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} @mobile`, () => {
    test.use({ colorScheme })

    test('the empty page, its advanced filters, its help and its errors', async ({ page }) => {
      await page.goto('/buscar')
      await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByText('Filtros avançados').click()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Buscar', exact: true }).click()
      await expect(alert(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('running', async ({ page }) => {
      await pncp.latency(10)
      await search(page, { ufs: ALL_UFS, ...unreadPeriod() })
      await expect(page.getByRole('progressbar')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Cancelar' }).click()
      await expect(status(page)).toHaveText('Pesquisa cancelada.')
      expect(await violations(page)).toEqual([])
    })

    test('done, with its coverage and a row open', async ({ page }) => {
      await search(page, { ufs: 'SP,RJ', situacao: 'abertas', termos: 'serviço OR aquisição' })
      await waitForEnd(page)
      await unfoldMore(page)
      await page.getByText('Cobertura: o que foi lido, UF por UF').click()
      await expect(page.getByRole('table', { name: 'Contratações' }).getByRole('row').nth(1)).toContainText(
        /serviç|aquisi/i,
      )
      expect(await violations(page)).toEqual([])
      await page.getByRole('region', { name: 'Lista de contratações' }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('nothing found', async ({ page }) => {
      await search(page, { ufs: 'AC', situacao: 'abertas', termos: 'zzzzinexistente' })
      await waitForEnd(page)
      expect(await violations(page)).toEqual([])
    })
  })
}

test('320 px wide, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await search(page, { ufs: 'SP', situacao: 'abertas', termos: 'material' })
  await waitForEnd(page)
  expect(await overflow(page)).toBe(0)
})
