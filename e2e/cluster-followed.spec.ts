import { expect } from 'playwright/test'
import { objeto, search, waitForEnd } from './support.ts'
import { test } from './support-cluster.ts'
import { answering, fromEach } from './support-replicas.ts'

/** Where the browser keeps what is followed. */
const KEY = 'bidiq-acompanhadas-1'

type Rows = { rows: { numeroControlePNCP: string }[] }
type Looked = Record<string, unknown> & { total: number }

/** What was read when is each replica's own: it looks by itself. */
const looked = async (answer: Response) => ({ ...((await answer.json()) as Looked), lidoEm: undefined })

test('items, files, history and what its órgão has open are had from every replica', async ({
  page,
  cluster,
}) => {
  await search(page, { ufs: 'SE', situacao: 'abertas' })
  await waitForEnd(page)
  const id = new URL(page.url()).searchParams.get('id')!
  const response = await page.request.get(`/api/buscar/${id}/resultados`)
  const { rows } = (await response.json()) as Rows
  const numero = rows[0]!.numeroControlePNCP
  const lists = ['itens', 'arquivos', 'historico', 'mudancas'].map(
    (list) => `/api/contratacoes/${numero.replace('/', '-')}/${list}`,
  )
  for (const path of [...lists, `/api/orgaos/${numero.slice(0, 14)}/abertas`]) {
    const answers = await fromEach(cluster, path)
    const [first, ...others] = await Promise.all(answers.map(looked))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const other of others) expect(other).toEqual(first)
  }
})

test('a contratação is followed, and its news come from whichever replica is asked', async ({ page }) => {
  const replicas = answering(page)
  await search(page, { ufs: 'ES', situacao: 'abertas' })
  await waitForEnd(page)
  const name = await objeto(page, 1).innerText()
  await objeto(page, 1).click()
  const panel = page.getByRole('dialog')
  await panel.getByText('Arquivos da contratação', { exact: true }).click()
  await expect(panel.getByText(/^(\d+ arquivos?, lidos?|Lido) em /)).toBeVisible()
  await panel.getByText('Histórico no PNCP', { exact: true }).click()
  await expect(panel.getByRole('list', { name: 'Histórico da contratação' })).toContainText('Inclusão')
  await panel.getByRole('button', { name: 'Acompanhar contratação' }).click()
  await panel.getByRole('button', { name: 'Acompanhar órgão' }).click()
  await panel.getByRole('link', { name: 'Ver acompanhadas' }).click()

  const card = page.getByRole('article', { name })
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(card).toContainText('Sem novidades desde')
  // As if it had been followed before it was published.
  await page.evaluate((key) => {
    const before = localStorage.getItem(key)!
    localStorage.setItem(key, before.replace(/"vistoAte":"[^"]+"/, '"vistoAte":"2026-01-01T00:00:00Z"'))
  }, KEY)
  await page.reload()
  await expect(card).toContainText(/\d+ novidades? desde 31\/12\/2025/)
  expect(replicas.size).toBeGreaterThan(1)
})
