import { expect, type Page } from 'playwright/test'
import { objeto, row } from '../support.ts'
import type { Scene } from './scene.ts'
import { CLEANING, NOTHING, open } from './searches.ts'

async function openList(page: Page, view?: string) {
  await open(page, CLEANING, view)
  await expect(page.getByRole('link', { name: 'Baixar planilha' })).toBeVisible()
  await expect(objeto(page, 3)).toBeVisible()
}

const toTop = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).evaluate((region) => region.scrollIntoView())

const filterBar = (page: Page) => page.getByRole('group', { name: 'Filtros', exact: true })

export async function openDetails(page: Page) {
  await openList(page)
  await objeto(page, 1).click()
  await expect(page.getByRole('dialog').getByText('Id contratação PNCP').first()).toBeVisible()
}

/** A result, and what can be done with it. */
export const RESULT_SCENES: readonly Scene[] = [
  { name: 'done', devices: ['desktop', 'tablet', 'mobile'], show: (page) => openList(page) },
  {
    name: 'list',
    devices: ['desktop', 'tablet', 'mobile'],
    async show(page) {
      await openList(page)
      await toTop(page, 'Lista de contratações')
    },
  },
  {
    name: 'filters',
    devices: ['desktop', 'mobile'],
    async show(page, device) {
      await openList(page, '&ver-uf=SP,MG')
      if (device === 'desktop') await filterBar(page).evaluate((bar) => bar.scrollIntoView())
      await page.getByRole('button', { name: device === 'mobile' ? /^Filtros/ : /^Prazo$/ }).click()
      await expect(page.getByRole('dialog').locator('label', { hasText: 'Em até 7 dias' })).toContainText(
        /\d/,
      )
    },
  },
  {
    name: 'charts',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await openList(page)
      await page.getByRole('button', { name: /^Gráficos/ }).click()
      await expect(page.getByRole('group', { name: 'Encerram por semana' })).toBeVisible()
      await toTop(page, 'Gráficos')
    },
  },
  { name: 'details', devices: ['desktop', 'tablet', 'mobile'], show: openDetails },
  {
    name: 'marks',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await openList(page)
      await row(page, 1).getByRole('button', { name: 'Interessante' }).click()
      await row(page, 2).getByRole('button', { name: 'Descartada' }).click()
      await row(page, 1).getByRole('button', { name: 'Nota' }).click()
      await page.getByRole('textbox', { name: 'Nota' }).fill('Ligar para o pregoeiro')
      await page.getByRole('button', { name: 'Salvar nota' }).click()
      for (const nth of [1, 3]) await row(page, nth).getByRole('checkbox').check()
      await expect(page.getByRole('region', { name: 'Seleção' })).toContainText('2 selecionadas')
      await toTop(page, 'Lista de contratações')
    },
  },
  {
    name: 'files',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await openList(page)
      await page.getByRole('button', { name: 'Baixar como' }).click()
      await expect(page.getByRole('menuitem', { name: /^CSV/ })).toBeVisible()
    },
  },
  {
    name: 'print',
    themes: ['light'],
    async show(page) {
      await openList(page)
      await page.setViewportSize({ width: 720, height: 1020 })
      await page.emulateMedia({ media: 'print' })
      await page.goto(`/imprimir/${CLEANING.id}`)
      await expect(page.getByRole('heading', { name: 'Contratações', exact: true })).toBeVisible()
    },
  },
  {
    name: 'empty',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await open(page, NOTHING)
      await expect(page.getByRole('status')).toHaveText(/^Nenhuma contratação/)
      await expect(page.getByRole('link', { name: 'Baixar planilha' })).toBeVisible()
    },
  },
  {
    name: 'offline',
    themes: ['light'],
    async show(page) {
      await openList(page)
      await page.context().setOffline(true)
      await expect(page.getByText(/^Sem internet/)).toBeVisible()
    },
  },
]
