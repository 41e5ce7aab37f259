import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { expect, test, type Page } from 'playwright/test'
import { pncp, search, waitForEnd } from './support.ts'

test.beforeEach(() => pncp.heal())

const OPEN = { ufs: 'AP,AC,RR', situacao: 'abertas' }
const NOTA = '=1+1 não é fórmula: ligar para o pregoeiro'

const list = (page: Page) => page.getByRole('region', { name: 'Lista de contratações' })
/** Rows from 1: the first is the header. */
const row = (page: Page, nth: number) => list(page).getByRole('row').nth(nth)
const objeto = (page: Page, nth: number) => row(page, nth).getByRole('button').first()
const bar = (page: Page) => page.getByRole('region', { name: 'Seleção' })
const details = (page: Page) => page.getByRole('dialog')

async function openList(page: Page, query: Record<string, string> = OPEN) {
  await search(page, query)
  await waitForEnd(page)
  await expect(objeto(page, 3)).toBeVisible()
}

/** As people come to it: the focus on the list, and then on its first row. */
async function focusFirst(page: Page) {
  await list(page).focus()
  await page.keyboard.press('Home')
  await expect(objeto(page, 1)).toBeFocused()
}

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

type Answer = { rows: { numeroControlePNCP: string }[] }

async function numeros(page: Page): Promise<string[]> {
  const id = new URL(page.url()).searchParams.get('id')
  const { rows } = (await (
    await page.request.get(`/api/buscar/${id}/resultados?tamanho=500`)
  ).json()) as Answer
  return rows.map(({ numeroControlePNCP }) => numeroControlePNCP)
}

/** The place in the list of the first row whose contratação has, or has no, files. */
async function placeWithFiles(page: Page, has: boolean): Promise<number> {
  const id = new URL(page.url()).searchParams.get('id')
  const tipos =
    'disputa,dispensaComDisputa,dispensa,chamadaPublica,preQualificacao,manifestacaoDeInteresse,leilao,aConferir'
  const answer = await page.request.get(`/api/buscar/${id}/resultados?tamanho=20&tipo=${tipos}`)
  const { rows } = (await answer.json()) as Answer
  for (const [at, { numeroControlePNCP: numero }] of rows.entries()) {
    const files = await page.request.get(`/api/contratacoes/${numero.replace('/', '-')}/arquivos`)
    if (((await files.json()) as { total: number }).total > 0 === has) return at + 1
  }
  throw new Error('The simulator has none')
}

test.describe('the details', () => {
  test('files lead to the PNCP, none is said, and the history has the latest first @mobile', async ({
    page,
  }) => {
    await openList(page)
    const place = await placeWithFiles(page, true)
    await focusFirst(page)
    for (let at = 1; at < place; at++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await details(page).getByText('Arquivos da contratação', { exact: true }).click()
    const file = details(page)
      .getByRole('list', { name: 'Arquivos da contratação' })
      .getByRole('link')
      .first()
    await expect(file).toHaveAttribute('href', /^https:\/\/pncp\.gov\.br\/.*\/arquivos\/1$/)
    await expect(file).toHaveAttribute('target', '_blank')
    await expect(file).toHaveAttribute('rel', /noopener/)
    await expect(
      details(page).getByText(/^\d+ arquivos?, lidos? em \d\d\/\d\d\/\d{4} \d\d:\d\d\.$/),
    ).toBeVisible()
    await details(page).getByText('Histórico no PNCP', { exact: true }).click()
    await expect(details(page).getByRole('list', { name: 'Histórico da contratação' })).toContainText(
      'Inclusão: Contratação',
    )
  })

  test('a source that is away is said, and asked again when its user wants', async ({ page }) => {
    test.setTimeout(90_000)
    await openList(page, { ufs: 'TO', situacao: 'abertas' })
    await pncp.faults({ source: 'api', kind: 'spurious422' })
    await objeto(page, 1).click()
    await details(page).getByText('Histórico no PNCP', { exact: true }).click()
    const failure = details(page).getByRole('alert')
    await expect(failure).toContainText('Não foi possível ler o histórico no PNCP agora.', {
      timeout: 40_000,
    })
    await pncp.heal()
    await failure.getByRole('button', { name: 'Tentar de novo' }).click()
    await expect(details(page).getByRole('list', { name: 'Histórico da contratação' })).toBeVisible({
      timeout: 20_000,
    })
  })

  test('leads from row to row by keys, with the focus kept and the row told', async ({ page }) => {
    await openList(page)
    const texts = [await objeto(page, 1).innerText(), await objeto(page, 2).innerText()]
    await focusFirst(page)
    await page.keyboard.press('Enter')
    await expect(details(page)).toHaveAccessibleName(/^Contratação 1 de \d+$/)
    for (const [key, at] of [
      ['j', 1],
      ['k', 0],
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['j', 1],
    ] as const) {
      await page.keyboard.press(key)
      await expect(details(page)).toHaveAccessibleName(new RegExp(`^Contratação ${at + 1} de `))
      await expect(details(page)).toContainText(texts[at]!)
      await expect(details(page).locator('[aria-live]').first()).toContainText(`${at + 1} de `)
      expect(await details(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    }
    await details(page).getByRole('button', { name: 'Escrever nota' }).click()
    await page.keyboard.type('jk')
    await expect(details(page).getByRole('textbox', { name: 'Nota' })).toHaveValue('jk')
    await page.keyboard.press('Escape')
    await expect(details(page).getByRole('button', { name: 'Escrever nota' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(details(page)).toBeHidden()
    await expect(objeto(page, 2)).toBeFocused()
  })
})

test.describe('marks', () => {
  test('are made by keys on the row in focus, stay, and narrow the list', async ({ page }) => {
    await openList(page)
    const all = await numeros(page)
    await focusFirst(page)
    await page.keyboard.press('i')
    await expect(row(page, 1).getByRole('button', { name: 'Interessante' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(row(page, 1)).toContainText('Interessante')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    await expect(row(page, 2)).toContainText('Descartada')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Nota' }).fill(NOTA)
    await page.keyboard.press('Control+Enter')
    await expect(row(page, 3)).toContainText(NOTA.slice(0, 20))
    await expect(objeto(page, 3)).toBeFocused()

    await page.reload()
    await expect(row(page, 1)).toContainText('Interessante')
    const show = page.getByLabel('Mostrar', { exact: true })
    const count = () => list(page).getByRole('table').getAttribute('aria-rowcount')
    const whole = Number(await count())
    await show.selectOption('Interessantes')
    await expect.poll(count).toBe('2')
    await expect(page).toHaveURL(/ver-marcas=interessantes/)
    await show.selectOption('Com nota')
    await expect(row(page, 1)).toContainText(NOTA.slice(0, 20))
    await show.selectOption('Sem descartadas')
    await expect.poll(count).toBe(String(whole - 1))
    await objeto(page, 1).focus()
    await page.keyboard.press('d')
    await expect.poll(count).toBe(String(whole - 2))
    await expect(objeto(page, 1)).toBeFocused()
    await page.getByRole('button', { name: 'Desfazer' }).click()
    await expect.poll(count).toBe(String(whole - 1))
    expect(all.length).toBeGreaterThan(10)
  })

  test('agree among tabs, and go to another browser as a file @mobile', async ({
    page,
    context,
    browser,
  }) => {
    await openList(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(objeto(other, 1)).toBeVisible()
    await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
    await expect(row(other, 1)).toContainText('Interessante')
    await row(other, 1).getByRole('button', { name: 'Descartada' }).click()
    await expect(row(page, 1)).toContainText('Descartada')

    await page.getByRole('button', { name: 'Minhas marcas: 1' }).click()
    await expect(details(page)).toContainText('1 descartada')
    const exporting = page.waitForEvent('download')
    await details(page).getByRole('button', { name: 'Exportar marcas' }).click()
    const file = await (await exporting).path()
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ versao: 1 })
    expect(await violations(page)).toEqual([])

    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(page.url())
    await elsewhere.getByRole('button', { name: 'Minhas marcas' }).click()
    await details(elsewhere).getByLabel('Importar marcas').setInputFiles(file)
    await expect(details(elsewhere)).toContainText('Importado: 1 marca nova.')
    await details(elsewhere)
      .getByLabel('Importar marcas')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"marcas":1}') })
    await expect(details(elsewhere)).toContainText('“x.json” não é um arquivo de marcas')
    await elsewhere.keyboard.press('Escape')
    await expect(row(elsewhere, 1)).toContainText('Descartada')
    await elsewhere.context().close()
  })

  test('go into the workbook, unless its user leaves them out', async ({ page }) => {
    await openList(page)
    await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
    await row(page, 1).getByRole('button', { name: 'Nota' }).click()
    await page.getByRole('textbox', { name: 'Nota' }).fill(NOTA)
    await page.getByRole('button', { name: 'Salvar nota' }).click()

    const sheetOf = async () => {
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Baixar planilha' }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.readFile(await download.path())
      const sheet = workbook.getWorksheet('Contratações')!
      const headers = (sheet.getRow(1).values as string[]).slice(1)
      return (header: string) =>
        (sheet.getColumn(headers.indexOf(header) + 1).values as unknown[])
          .slice(2)
          .filter((value) => value !== null)
    }
    const marked = await sheetOf()
    expect(marked('Status').filter(Boolean)).toEqual(['Em análise'])
    expect(marked('Observações').filter(Boolean)).toEqual([NOTA])

    await page.getByRole('button', { name: 'Baixar como' }).click()
    await page.getByRole('menuitemcheckbox', { name: /Levar minhas marcas/ }).click()
    await page.keyboard.press('Escape')
    const plain = await sheetOf()
    expect(plain('Status').filter(Boolean)).toEqual([])
  })
})

test.describe('the selection', () => {
  test('goes by Shift, by keys and to all; what is done to it is done to many @mobile', async ({ page }) => {
    await openList(page)
    await row(page, 2).getByRole('checkbox').check()
    await row(page, 4)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] })
    await expect(bar(page)).toContainText('3 selecionadas')
    await focusFirst(page)
    await page.keyboard.press('Space')
    await expect(row(page, 1).getByRole('checkbox')).toBeChecked()
    await expect(details(page)).toBeHidden()
    await expect(bar(page)).toContainText('4 selecionadas')
    expect(await violations(page)).toEqual([])

    await bar(page).getByRole('button', { name: 'Descartada' }).click()
    for (const nth of [1, 2, 3, 4]) await expect(row(page, nth)).toContainText('Descartada')
    await expect(page.getByText('4 contratações como descartadas.')).toBeVisible()
    await page.getByRole('button', { name: 'Desfazer' }).click()
    await expect(row(page, 1).getByRole('button', { name: 'Descartada' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )

    const downloading = page.waitForEvent('download')
    await bar(page).getByRole('button', { name: 'Prazos (.ics)' }).click()
    const calendar = await readFile(await (await downloading).path(), 'utf8')
    expect(calendar.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(0)
    expect(calendar.match(/BEGIN:VEVENT/g)!.length).toBeLessThanOrEqual(4)

    await bar(page).getByRole('button', { name: 'Limpar seleção' }).click()
    await expect(bar(page)).toBeHidden()
    const total = Number(await list(page).getByRole('table').getAttribute('aria-rowcount')) - 1
    await page.getByLabel('Selecionar todas desta lista').click()
    await expect(bar(page)).toContainText(`${total.toLocaleString('pt-BR')} selecionadas`)
    const taking = page.waitForEvent('download')
    await bar(page).getByRole('button', { name: 'Planilha' }).click()
    expect((await taking).suggestedFilename()).toMatch(/\.xlsx$/)
  })
})

test.describe('the list', () => {
  test('has the columns that are chosen, which stay in the address', async ({ page }) => {
    await openList(page)
    await page.getByRole('button', { name: 'Colunas da lista' }).click()
    await details(page).getByLabel('Órgão', { exact: true }).uncheck()
    await details(page).getByLabel('Processo', { exact: true }).check()
    await details(page).getByLabel('Minha nota', { exact: true }).check()
    await details(page).getByRole('button', { name: 'Mover Minha nota para cima' }).click()
    await page.keyboard.press('Escape')
    const headers = () => list(page).getByRole('columnheader').allInnerTexts()
    const expected = ['Selecionar', 'Objeto', 'UF/Município', 'Modalidade', 'Valor estimado', 'Publicação']
    expect((await headers()).slice(0, 6).map((text) => text.trim())).toEqual(expected)
    expect((await headers()).slice(-3).map((text) => text.trim())).toEqual([
      'Minha nota',
      'Processo',
      'Ações',
    ])
    await page.reload()
    await expect(list(page).getByRole('columnheader', { name: 'Minha nota' })).toBeVisible()
    await expect(list(page).getByRole('columnheader', { name: 'Órgão', exact: true })).toBeHidden()
  })

  test('is compact where its user wants it, and remembers', async ({ page }) => {
    await openList(page)
    const height = async () => (await row(page, 1).boundingBox())!.height
    const roomy = await height()
    await page.getByRole('button', { name: 'Lista compacta' }).click()
    await expect.poll(height).toBeLessThan(roomy)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Lista compacta' })).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(height).toBeLessThan(roomy)
  })

  test('is gone through by keys', async ({ page }) => {
    await openList(page)
    const total = Number(await list(page).getByRole('table').getAttribute('aria-rowcount')) - 1
    await focusFirst(page)
    const at = async () =>
      Number(
        await page.evaluate(() =>
          document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'),
        ),
      ) - 1
    await page.keyboard.press('End')
    await expect.poll(at).toBe(total)
    await page.keyboard.press('PageUp')
    await expect.poll(at).toBeLessThan(total)
    await page.keyboard.press('Home')
    await expect.poll(at).toBe(1)
    await page.keyboard.press('PageDown')
    await expect.poll(at).toBeGreaterThan(2)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} @mobile`, () => {
    test.use({ colorScheme })

    test('marked rows, the selection, the open panel and the nota break no rule', async ({ page }) => {
      await openList(page)
      await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
      await row(page, 2).getByRole('button', { name: 'Descartada' }).click()
      await row(page, 1).getByRole('checkbox').check()
      await expect(bar(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await row(page, 1).getByRole('button', { name: 'Nota' }).click()
      await expect(page.getByRole('textbox', { name: 'Nota' })).toBeFocused()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await objeto(page, 1).click()
      await details(page).getByText('Arquivos da contratação', { exact: true }).click()
      await details(page).getByText('Histórico no PNCP', { exact: true }).click()
      await expect(details(page).getByText(/registros?, lidos? em/)).toBeVisible()
      await expect(details(page).getByText(/arquivos?, lidos? em/)).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}
