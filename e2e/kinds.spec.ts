import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from 'playwright/test'
import { choose, pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

type Summary = { total: number; porTipo: Record<string, number>; conferir: Record<string, number> }

async function summaryOf(page: Page): Promise<Summary> {
  const id = new URL(page.url()).searchParams.get('id')
  return ((await (await page.request.get(`/api/buscar/${id}`)).json()) as { summary: Summary }).summary
}

const table = (page: Page) => page.getByRole('table', { name: 'Contratações' })
const expectRows = (page: Page, rows: number) =>
  expect(table(page)).toHaveAttribute('aria-rowcount', String(rows + 1))

test('credenciamentos are folded up and counted; one click shows them, one shows all @mobile', async ({
  page,
}) => {
  await search(page, { ufs: 'PR,SC', situacao: 'abertas' })
  await waitForEnd(page)
  const { total, porTipo } = await summaryOf(page)
  const { credenciamento = 0, contratacaoDireta = 0 } = porTipo
  expect(credenciamento).toBeGreaterThan(0)
  await expectRows(page, total - credenciamento - contratacaoDireta)
  await expect(page.getByRole('status')).toContainText(total.toLocaleString('pt-BR'))

  const folded = page.getByRole('region', { name: 'Recolhidas' })
  await expect(folded).toContainText(`Credenciamento: ${credenciamento.toLocaleString('pt-BR')}`)
  await folded.getByRole('button', { name: 'Mostrar credenciamento' }).click()
  await expectRows(page, credenciamento)
  await page.getByRole('button', { name: 'Limpar filtros' }).click()
  await expectRows(page, total - credenciamento - contratacaoDireta)
  await folded.getByRole('button', { name: 'Mostrar todos os tipos juntos' }).click()
  await expectRows(page, total)
  await expect(folded).toHaveCount(0)
})

test('what is folded up is counted under the other filters', async ({ page }) => {
  await search(page, { ufs: 'PR,SC', situacao: 'abertas' })
  await waitForEnd(page)
  const { porTipo } = await summaryOf(page)
  const folded = page.getByRole('region', { name: 'Recolhidas' })
  await choose(page, 'UF', /^Paraná/)
  const id = new URL(page.url()).searchParams.get('id')
  const answer = await page.request.get(`/api/buscar/${id}/facetas?recolher=1&uf=PR`)
  const { facetas } = (await answer.json()) as { facetas: { tipo: Record<string, number> } }
  const inParana = facetas.tipo.credenciamento!
  expect(inParana).toBeGreaterThan(0)
  expect(inParana).toBeLessThan(porTipo.credenciamento!)
  await expect(folded).toContainText(new RegExp(`Credenciamento: ${inParana.toLocaleString('pt-BR')},`))
  const all = inParana + (facetas.tipo.contratacaoDireta ?? 0)
  await expect(page.getByText(/^Mostrando /)).toContainText(
    `${all.toLocaleString('pt-BR')} recolhidas abaixo`,
  )
})

test('what is to be checked can be shown by itself', async ({ page }) => {
  await search(page, { ufs: 'PR,SC', situacao: 'abertas' })
  await waitForEnd(page)
  const { conferir } = await summaryOf(page)
  expect(conferir.valor).toBeGreaterThan(0)
  await choose(page, 'Tipo', 'Todos juntos')
  await choose(page, 'A conferir', /^Sem valor/)
  await expectRows(page, conferir.valor!)
  await expect(table(page).getByRole('row').nth(1)).toContainText(/não informado|sigiloso/i)
})

test('a row says until when to ask, and its deadline goes into a calendar', async ({ page }) => {
  await search(page, { ufs: 'PR', situacao: 'abertas', modalidades: '6' })
  await waitForEnd(page)
  await table(page).getByRole('row').nth(1).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('region', { name: 'Esclarecimentos e impugnação' })).toContainText(
    /Até \d{2}\/\d{2}\/\d{4} \(estimado\)/,
  )
  const downloading = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Pôr o prazo na agenda' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('prazos.ics')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z\r\n/)
})

test('all deadlines of a long list are taken to the calendar', async ({ page }) => {
  await search(page, { ufs: 'SP,MG,RS,PR,SC', situacao: 'abertas' })
  await waitForEnd(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Prazos desta lista na agenda' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  expect(text.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(1_000)
  expect(text).toMatch(/END:VCALENDAR\s*$/)
})
