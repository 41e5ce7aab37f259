import type { Page } from 'playwright'
import { BRAZILIAN_UFS } from '../../lib/search/ufs.ts'
import type { Scene } from './scene.ts'

const NATIONAL = BRAZILIAN_UFS.join(',')
const SOUTHEAST = 'ES,MG,RJ,SP'

let unreadDays = -8

async function start(page: Page, query: Record<string, string>) {
  await page.goto(`/buscar?${new URLSearchParams({ situacao: 'abertas', iniciar: 'true', ...query })}`)
}

async function ended(page: Page) {
  await page.getByRole('link', { name: 'Baixar planilha' }).waitFor({ timeout: 120_000 })
}

async function listed(page: Page) {
  await ended(page)
  await page.getByRole('table', { name: 'Contratações' }).getByText('Recebendo propostas').first().waitFor()
}

async function searched(page: Page) {
  await start(page, { ufs: SOUTHEAST, termos: '"material de limpeza" OR uniforme' })
  await listed(page)
}

async function openFirst(page: Page) {
  await page.locator('[data-row-button]').first().click()
  await page.getByRole('dialog').getByText('Id contratação PNCP').first().waitFor()
}

/** In the order of a visit. */
export const SCENES: readonly Scene[] = [
  {
    name: 'idle',
    async show(page) {
      await page.goto('/buscar')
      await page.getByRole('button', { name: 'Buscar', exact: true }).waitFor()
    },
  },
  {
    name: 'running',
    async show(page, simulator) {
      await simulator.latency(4)
      // Nobody read these days yet, whichever picture this is.
      unreadDays += 9
      const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
      await start(page, {
        ufs: NATIONAL,
        situacao: 'todas',
        dataInicial: day(unreadDays + 8),
        dataFinal: day(unreadDays),
      })
      await page.getByText(/^[1-9]\d? de 27 UFs concluídas/).waitFor({ timeout: 60_000 })
    },
  },
  { name: 'done', show: searched },
  {
    name: 'list',
    async show(page) {
      await searched(page)
      await page.getByRole('region', { name: 'Lista de contratações' }).scrollIntoViewIfNeeded()
      await page
        .getByRole('region', { name: 'Lista de contratações' })
        .evaluate((list) => list.scrollIntoView())
    },
  },
  {
    name: 'charts',
    async show(page) {
      await searched(page)
      await page.getByRole('button', { name: /^Gráficos/ }).click()
      await page.getByRole('group', { name: 'Encerram por semana' }).waitFor()
      await page.getByRole('region', { name: 'Gráficos' }).evaluate((charts) => charts.scrollIntoView())
    },
  },
  {
    name: 'details',
    async show(page) {
      await searched(page)
      await openFirst(page)
    },
  },
  {
    name: 'partial',
    async show(page, simulator) {
      await searched(page)
      await simulator.fail('both')
      await start(page, { ufs: `${SOUTHEAST},RS,SC`, termos: 'papel' })
      await page
        .getByRole('status')
        .getByText(/não foi possível consultar/)
        .waitFor({ timeout: 120_000 })
      await page.getByRole('link', { name: 'Baixar planilha' }).waitFor()
    },
    widths: ['desktop'],
  },
  {
    name: 'empty',
    async show(page) {
      await start(page, { ufs: 'AC', termos: 'zzzzinexistente' })
      await ended(page)
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'files',
    async show(page) {
      await searched(page)
      await page.getByRole('button', { name: 'Baixar como' }).click()
      await page.getByRole('menu').waitFor()
    },
    widths: ['desktop'],
  },
  {
    name: 'help',
    async show(page) {
      await page.goto('/ajuda')
    },
  },
  {
    name: 'status',
    async show(page) {
      await page.goto('/status')
    },
  },
  {
    name: 'followed',
    async show(page) {
      await searched(page)
      await openFirst(page)
      await page.getByRole('button', { name: 'Acompanhar contratação' }).click()
      await page.getByRole('button', { name: 'Acompanhar órgão' }).click()
      await page.getByRole('link', { name: 'Ver acompanhadas' }).click()
      await page
        .getByText(/Sem novidades|novidade/)
        .first()
        .waitFor()
    },
  },
]
