import { expect, test, type Page } from 'playwright/test'
import { pncp, search, status, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const VAGUE = /conforme (anexo|edital)|remanescentes|Termo de Referência/i

type Row = { numeroControlePNCP: string; objetoCompra: string }
type Item = { numeroItem: number; descricao: string }

/** An item, of three words and more, of an open contratação whose objeto tells nothing. */
async function hiddenItem(page: Page): Promise<{ row: Row; item: Item; words: string }> {
  const id = new URL(page.url()).searchParams.get('id')
  const answer = await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  const { rows } = (await answer.json()) as { rows: Row[] }
  for (const row of rows.filter(({ objetoCompra }) => VAGUE.test(objetoCompra))) {
    const numero = row.numeroControlePNCP.replace('/', '-')
    const { itens } = (await (await page.request.get(`/api/contratacoes/${numero}/itens`)).json()) as {
      itens: Item[]
    }
    const item = itens.find(({ descricao }) => /^\p{L}{4,} \p{L}{4,} /u.test(descricao))
    if (item) return { row, item, words: `"${item.descricao.split(' ').slice(0, 2).join(' ')}"` }
  }
  throw new Error('The simulator has none')
}

test('the words are found in items too, and the items of a contratação can be read @mobile', async ({
  page,
}) => {
  const query = { ufs: 'AP,AC,RR', situacao: 'abertas' }
  await search(page, query)
  await waitForEnd(page)
  const { row, item, words } = await hiddenItem(page)

  await page.goto(`/buscar?${new URLSearchParams({ ...query, termos: words }).toString()}`)
  await page.getByText('Filtros avançados').click()
  await page.getByLabel('Procurar também nos itens').check()
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  await expect(status(page)).toContainText(/itens lidos: [\d.]+ de [\d.]+ contratações/)
  await expect(page).toHaveURL(/itens=true/)

  const table = page.getByRole('table', { name: 'Contratações' })
  const found = table
    .getByRole('row')
    .filter({ hasText: `Item ${item.numeroItem}: ${item.descricao.slice(0, 20)}` })
  await found
    .getByRole('button', { name: row.objetoCompra.trim().slice(0, 20) })
    .first()
    .click()
  const details = page.getByRole('dialog')
  await expect(details.getByRole('heading', { name: /^Itens encontrados: \d+/ })).toBeVisible()
  await details.getByText('Itens da contratação', { exact: true }).click()
  await expect(details.getByRole('table', { name: 'Itens da contratação' })).toContainText(item.descricao)
})

test('a benefit keeps what has it and says what is not known', async ({ page }) => {
  await page.goto('/buscar?ufs=AP&situacao=abertas&beneficios=1')
  await expect(page.getByRole('button', { name: /Benefício ME\/EPP/ })).toBeVisible()
  await page.getByRole('button', { name: 'Buscar', exact: true }).click()
  await waitForEnd(page)
  await expect(page.getByText(/com item de participação exclusiva para ME\/EPP, ou a conferir/)).toBeVisible()
  await expect(status(page)).toContainText(/itens lidos/)
})
