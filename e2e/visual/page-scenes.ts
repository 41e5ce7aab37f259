import { expect } from 'playwright/test'
import { alertWithNews } from './alert-with-news.ts'
import { openDetails } from './result-scenes.ts'
import type { Scene } from './scene.ts'
import { CLEANING, open } from './searches.ts'

/** The pages around a search. */
export const PAGE_SCENES: readonly Scene[] = [
  // The first of all: it tells what was read by then.
  {
    name: 'status',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await page.goto('/status')
      await expect(page.getByRole('row', { name: /^TO/ })).toContainText('Em dia')
      // How long a source took is of chance.
      for (const took of await page.getByText(/^[\d,.]+ m?s$/).all())
        await took.evaluate((cell) => (cell.textContent = '240 ms'))
    },
  },
  {
    name: 'idle',
    devices: ['desktop', 'tablet', 'mobile'],
    async show(page) {
      await page.goto('/buscar')
      // The page has come to life.
      await expect(page.getByRole('button', { name: 'Buscar', exact: true })).toBeEnabled()
    },
  },
  {
    name: 'idle-table',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await page.goto('/buscar?ufs=AC,AP')
      await page.getByRole('button', { name: 'Tabela', exact: true }).click()
      await expect(page.getByRole('checkbox', { name: 'AP Amapá' })).toBeChecked()
      await expect(page.getByText('Na hora: as 2 UFs já foram lidas')).toBeVisible()
    },
  },
  {
    name: 'shortcuts',
    async show(page) {
      await page.goto('/buscar')
      await page.getByRole('button', { name: 'Atalhos do teclado' }).click()
      await expect(page.getByRole('dialog').getByRole('checkbox')).toBeVisible()
    },
  },
  {
    name: 'alert',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await open(page, CLEANING)
      await page.getByRole('button', { name: 'Criar alerta' }).click()
      await expect(page.getByLabel('E-mail (opcional)')).toBeVisible()
      // The browser writes times in the language of the machine.
      for (const hour of await page.getByLabel(/^Horário \d$/).all())
        await hour.evaluate((input: HTMLInputElement) => Object.assign(input, { type: 'text', size: 6 }))
    },
  },
  {
    name: 'alert-page',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await page.goto(`/alertas/${await alertWithNews(page)}`)
      await expect(page.getByText('Prazo prorrogado').first()).toBeVisible()
    },
  },
  {
    name: 'followed',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await openDetails(page)
      await page.getByRole('button', { name: 'Acompanhar contratação' }).click()
      await page.getByRole('button', { name: 'Acompanhar órgão' }).click()
      // As if it had been followed since before it was published.
      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('bidiq-acompanhadas'))!
        const known = localStorage.getItem(key)!
        localStorage.setItem(key, known.replace(/"vistoAte":"[^"]+"/, '"vistoAte":"2026-01-05T12:00:00Z"'))
      })
      await page.goto('/acompanhadas')
      await expect(page.getByText(/novidades? desde/)).toBeVisible()
    },
  },
  {
    name: 'help',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await page.goto('/ajuda')
      await expect(page.getByRole('heading', { level: 1, name: 'Ajuda' })).toBeVisible()
    },
  },
]
