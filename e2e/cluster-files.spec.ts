import { expect, type Page } from 'playwright/test'
import { objeto, row, search, waitForEnd } from './support.ts'
import { runnerOf, test } from './support-cluster.ts'
import { fromEach } from './support-replicas.ts'
import { columnIn, downloadedBy, workbookIn } from './support-workbook.ts'

const NOTA = '=1+1 não é fórmula: ligar para o pregoeiro'
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id')!
const bar = (page: Page) => page.getByRole('region', { name: 'Seleção' })

type Rows = { rows: { numeroControlePNCP: string }[] }

async function openResult(page: Page, ufs: string): Promise<string[]> {
  await search(page, { ufs, situacao: 'abertas' })
  await waitForEnd(page)
  await expect(objeto(page, 3)).toBeVisible()
  const response = await page.request.get(`/api/buscar/${idOf(page)}/resultados?tamanho=500`)
  return ((await response.json()) as Rows).rows.map(({ numeroControlePNCP }) => numeroControlePNCP)
}

async function mark(page: Page) {
  await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
  await row(page, 2).getByRole('button', { name: 'Nota' }).click()
  await page.getByRole('textbox', { name: 'Nota' }).fill(NOTA)
  await page.getByRole('button', { name: 'Salvar nota' }).click()
  await expect(row(page, 2)).toContainText(NOTA.slice(0, 20))
}

test('the signed address of a file is had from every replica, and works', async ({ page, cluster }) => {
  const numeros = await openResult(page, 'AM,PA')
  const links = await fromEach(cluster, `/api/buscar/${idOf(page)}/excel`)
  for (const link of links) {
    expect(link.status).toBe(302)
    const workbook = await workbookIn(await fetch(link.headers.get('Location')!))
    expect(columnIn(workbook)).toEqual(numeros)
  }
})

test('picked rows with marks are a file wherever it is made, also when who searched is gone', async ({
  page,
  cluster,
}) => {
  await openResult(page, 'AC,RR,AP')
  await mark(page)
  for (const nth of [1, 2]) await row(page, nth).getByRole('checkbox').check()
  await expect(bar(page)).toContainText('2 selecionadas')
  await cluster.kill(await runnerOf(cluster, idOf(page)))

  const asking = page.waitForRequest(
    (request) => request.method() === 'POST' && /\/excel/.test(request.url()),
  )
  const { workbook } = await downloadedBy(page, () =>
    bar(page).getByRole('button', { name: 'Planilha' }).click(),
  )
  expect(columnIn(workbook, 'Status')).toEqual(['Em análise', ''])
  expect(columnIn(workbook, 'Observações')).toEqual(['', NOTA])

  const request = await asking
  const { pathname, search: choice } = new URL(request.url())
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: request.postData()! }
  const answers = await fromEach(cluster, pathname + choice, init)
  expect(answers).toHaveLength(2)
  for (const answer of answers) {
    const made = await workbookIn(answer)
    for (const header of ['Nº de controle PNCP', 'Status', 'Observações'])
      expect(columnIn(made, header)).toEqual(columnIn(workbook, header))
  }
})

test('all marks that a browser keeps go through the balancer', async ({ page }) => {
  const [numero] = await openResult(page, 'SE')
  const observacoes = 'nota '.repeat(400)
  const others = Array.from(
    { length: 4_999 },
    (_, at) => `00000000000191-1-${String(at).padStart(6, '0')}/2026`,
  )
  const marcas = Object.fromEntries([numero!, ...others].map((each) => [each, { observacoes }]))
  const answer = await page.request.post(`/api/buscar/${idOf(page)}/excel?versao=1`, { data: { marcas } })
  expect(answer.status()).toBe(200)
})
