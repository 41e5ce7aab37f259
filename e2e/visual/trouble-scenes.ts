import { expect } from 'playwright/test'
import { alert, objeto } from '../support.ts'
import type { Scene } from './scene.ts'
import {
  ask,
  cancel,
  FAILED,
  GONE,
  open,
  PARTIAL,
  pncp,
  RUNNING,
  SOUTHEAST_DAYS,
  waitForOthers,
} from './searches.ts'

/** The second page of one UF does not come; others are refused, and wait for the other source, which does not answer. */
const READING = 'SP'
const WAITING = ['BA', 'CE', 'MA', 'PA', 'PE', 'RJ', 'RN']

/** Searches while they run, and what they look like when a source is away. */
export const TROUBLE_SCENES: readonly Scene[] = [
  {
    name: 'running',
    devices: ['desktop', 'mobile'],
    async show(page, device) {
      const search = RUNNING[device]
      await pncp.faults(
        { source: 'busca', kind: 'hang', ufs: [READING], fromPage: 2 },
        { source: 'busca', kind: 'spurious422', ufs: WAITING },
        { source: 'consulta', kind: 'hang' },
      )
      await ask(page.request, search, 0)
      await waitForOthers(page, search, 1 + WAITING.length)
      await page.goto(`/buscar?id=${search.id}`)
      await expect(page.getByRole('status')).toHaveText(/^19 de 27 UFs concluídas/)
      await expect(objeto(page, 1)).toBeVisible()
    },
    leave: async (page, device) => void (await cancel(page, RUNNING[device])),
  },
  {
    name: 'unreachable',
    themes: ['light'],
    async show(page) {
      await page.route(`**/api/buscar/${GONE.id}*`, (route) => route.abort())
      await page.goto(`/buscar?id=${GONE.id}`)
      await expect(alert(page)).toBeVisible()
    },
  },
  {
    name: 'partial',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await ask(page.request, SOUTHEAST_DAYS)
      await pncp.faults({ source: 'both', kind: 'down' })
      await open(page, PARTIAL)
      await expect(page.getByRole('status')).toHaveText(/não foi possível consultar RS e SC/)
      await expect(page.getByRole('link', { name: 'Baixar planilha' })).toBeVisible()
      await expect(objeto(page, 1)).toBeVisible()
    },
  },
  {
    name: 'failed',
    devices: ['desktop', 'mobile'],
    async show(page) {
      await pncp.faults({ source: 'both', kind: 'down' })
      await open(page, FAILED)
      await expect(page.getByRole('status')).toHaveText('A pesquisa falhou.')
      await expect(page.getByRole('button', { name: 'Buscar de novo' })).toBeVisible()
    },
  },
]
