import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { day, pncp, search, status, unfoldMore, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())
test.afterEach(() => pncp.heal())

async function downloaded(page: Page, link: string) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await (await downloading).path())
  return workbook
}

test('what a filter kept out is counted, can be opened and downloaded with its reason @mobile', async ({
  page,
}) => {
  await search(page, { ufs: 'SP,RJ', situacao: 'abertas', termos: 'aquisição', valorMax: '100000' })
  await waitForEnd(page)
  await unfoldMore(page)
  await page.getByText('O que ficou de fora, e por quê').click()
  const funnel = page.getByRole('table', { name: 'O que cada filtro retirou' })
  await expect(funnel.getByRole('row', { name: /^Valor estimado −[1-9]/ })).toBeVisible()

  const byValue = page
    .getByRole('group', { name: 'Ficaram de fora por' })
    .getByRole('button', { name: /^Valor estimado/ })
  const kept = Number((await byValue.textContent())!.replace(/\D/g, ''))
  await byValue.click()
  const near = page.getByRole('table', { name: 'Quase atenderam' })
  await expect(near.getByRole('row').nth(1)).toContainText('acima do máximo de R$')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const workbook = await downloaded(page, 'Baixar as que quase atenderam')
  const sheet = workbook.getWorksheet('Quase atenderam')!
  const why = (sheet.getRow(1).values as string[]).indexOf('Por que ficou de fora')
  const reasons = sheet.getColumn(why).values.map((value) => (typeof value === 'string' ? value : ''))
  expect(reasons.filter((reason) => reason.includes('acima do máximo'))).toHaveLength(kept)
})

test('what failed is named with since when; one click asks for it again, and the file follows', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const period = { situacao: 'todas', dataInicial: day(36), dataFinal: day(35) }
  await search(page, { ufs: 'AC', ...period })
  await waitForEnd(page)

  await pncp.faults({ source: 'both', kind: 'down' })
  await search(page, { ufs: 'AC,SP', ...period })
  await expect(status(page)).toHaveText(
    /em 1 UF; não foi possível consultar SP \((fora do ar desde|sem resposta às) \d\d:\d\d\)$/,
    { timeout: 90_000 },
  )
  const before = (await downloaded(page, 'Baixar planilha')).getWorksheet('Contratações')!.actualRowCount

  await pncp.heal()
  await expect
    .poll(
      async () => {
        const ready = (await (await page.request.get('/api/ready')).json()) as {
          sources: { busca: { state: string } }
        }
        return ready.sources.busca.state
      },
      { timeout: 60_000 },
    )
    .not.toBe('open')
  await page.getByRole('button', { name: 'Tentar de novo o que falhou' }).click()
  await expect(status(page)).toHaveText(/ contratações de 2 UFs$/, { timeout: 90_000 })
  await page.getByText('Cobertura: o que foi lido, UF por UF').click()
  await expect(page.getByRole('row', { name: /^São Paulo/ })).toContainText('Completa')
  const after = (await downloaded(page, 'Baixar planilha')).getWorksheet('Contratações')!.actualRowCount
  expect(after).toBeGreaterThan(before)
})
