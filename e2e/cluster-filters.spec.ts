import { expect, type Page } from 'playwright/test'
import { choose, list, search, waitForEnd } from './support.ts'
import { runnerOf, test } from './support-cluster.ts'
import { answering, sameFromEach } from './support-replicas.ts'

const query = { ufs: 'SP,RJ,MG,PR', situacao: 'abertas' }
const table = (page: Page) => page.getByRole('table', { name: 'Contratações' })
const chips = (page: Page) => page.getByRole('list', { name: 'Filtros ativos' })
const map = (page: Page) => page.getByRole('group', { name: 'Mapa das UFs' })
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id')!

const expectRows = (page: Page, rows: number) =>
  expect(table(page)).toHaveAttribute('aria-rowcount', String(rows + 1))

type Facets = { total: number; uf: Record<string, number> }
type Rows = { total: number; rows: { numeroControlePNCP: string; unidadeOrgao: { ufSigla: string } }[] }

/** What each filter shows, as all replicas say it alike. */
async function counted(cluster: Parameters<typeof sameFromEach>[0], id: string) {
  const at = `/api/buscar/${id}`
  const facets = (choice: string) => sameFromEach<Facets>(cluster, `${at}/facetas?${choice}`)
  const rows = (choice: string) => sameFromEach<Rows>(cluster, `${at}/resultados?tamanho=200${choice}`)
  return {
    all: await facets('recolher=1'),
    minas: await facets('recolher=1&uf=MG'),
    municipal: await facets('recolher=1&uf=MG&esfera=M'),
    unfolded: await facets('uf=MG&esfera=M'),
    byValue: await rows('&uf=MG&esfera=M&ordenacao=-valor'),
    secondPage: await rows('&pagina=2'),
    funnel: await sameFromEach(cluster, `${at}/funil`),
  }
}

async function openResult(page: Page) {
  await search(page, query)
  await waitForEnd(page)
  await expect(list(page).getByRole('row').nth(2)).toContainText(/\d{2}\/\d{2}\/\d{4}/)
}

test('filters, counts and orders are one and the same on every replica, and when who searched is gone', async ({
  page,
  cluster,
}) => {
  await openResult(page)
  const id = idOf(page)
  const before = await counted(cluster, id)
  expect(before.minas.total).toBeLessThan(before.all.total)
  expect(before.byValue.total).toBe(before.unfolded.total)
  expect(new Set(before.byValue.rows.map(({ unidadeOrgao }) => unidadeOrgao.ufSigla))).toEqual(
    new Set(['MG']),
  )

  await choose(page, 'UF', /^Minas Gerais/)
  await expectRows(page, before.minas.total)
  await cluster.kill(await runnerOf(cluster, id))
  expect(await counted(cluster, id)).toEqual(before)
  await choose(page, 'Esfera', /^Municipal/)
  await expectRows(page, before.municipal.total)
  await page.reload()
  await expectRows(page, before.municipal.total)
  await expect(chips(page)).toContainText('Esfera: Municipal')
})

test('the map filters, headers order, and reload, back and forward keep what was chosen', async ({
  page,
  cluster,
}) => {
  const replicas = answering(page)
  await openResult(page)
  const { all, minas } = await counted(cluster, idOf(page))
  const tile = map(page).getByRole('button', { name: /^MG Minas Gerais/ })
  await expect(tile).toContainText(`${minas.total.toLocaleString('pt-BR')} contratações`)
  await tile.click()
  await expectRows(page, minas.total)
  await page
    .getByRole('columnheader', { name: /Valor estimado/ })
    .getByRole('button')
    .click()
  await expect(page).toHaveURL(/ver-ordem=/)
  const first = list(page).getByRole('row').nth(1)
  await expect(first).toContainText(/\d{2}\/\d{2}\/\d{4}/)
  const text = await first.textContent()
  await page.reload()
  await expectRows(page, minas.total)
  await expect(first).toHaveText(text!)

  await page.getByRole('button', { name: 'Nova pesquisa' }).click()
  await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeVisible()
  await page.goBack()
  await expectRows(page, minas.total)
  await expect(chips(page)).toContainText('UF: Minas Gerais (MG)')
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeVisible()
  await page.goBack()
  await chips(page).getByRole('button', { name: 'Remover filtro UF: Minas Gerais (MG)' }).click()
  await expectRows(page, all.total)
  expect(replicas.size).toBeGreaterThan(1)
})
