import { expect, type APIRequestContext, type Page } from 'playwright/test'
import { ALL_UFS, pncpAt } from '../support.ts'
import { database } from './database.ts'
import type { Device } from './scene.ts'
import { SIMULATOR } from './servers.ts'

export const pncp = pncpAt(SIMULATOR)

type Query = {
  ufs: string[]
  situacao: 'abertas' | 'todas'
  termos?: string
  dataInicial?: string
  dataFinal?: string
}
type Search = { id: string; query: Query }

/** With an id of its own a search is run once, and found as it ended whenever it is asked for again. */
const searchOf = (number: number, query: Query): Search => ({
  id: `b1d10000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  query,
})

export const BRAZIL = ALL_UFS.split(',')
const SOUTHEAST = ['ES', 'MG', 'RJ', 'SP']
const days = (dataInicial: string, dataFinal: string) => ({
  situacao: 'todas' as const,
  dataInicial,
  dataFinal,
})

/** Asked for before the first picture: what is open is known in all of them. */
export const OPEN = searchOf(1, { ufs: BRAZIL, situacao: 'abertas' })
export const CLEANING = searchOf(2, {
  ufs: BRAZIL,
  situacao: 'abertas',
  termos: '"material de limpeza" OR uniforme',
})
export const NOTHING = searchOf(3, { ufs: ['AC'], situacao: 'abertas', termos: 'helicóptero' })

/** Days that nothing else reads. */
export const SOUTHEAST_DAYS = searchOf(4, { ufs: SOUTHEAST, ...days('2026-03-02', '2026-03-04') })
export const PARTIAL = searchOf(5, { ...SOUTHEAST_DAYS.query, ufs: [...SOUTHEAST, 'RS', 'SC'] })
export const FAILED = searchOf(6, { ufs: ['RO', 'RR'], ...days('2026-01-05', '2026-01-05') })
export const GONE = searchOf(7, { ufs: ['SP'], situacao: 'abertas' })

/** For each device other days, since what was read once is read no more. */
export const RUNNING = {
  desktop: searchOf(10, { ufs: BRAZIL, ...days('2026-02-23', '2026-03-01') }),
  tablet: searchOf(11, { ufs: BRAZIL, ...days('2026-02-16', '2026-02-22') }),
  mobile: searchOf(12, { ufs: BRAZIL, ...days('2026-02-09', '2026-02-15') }),
} satisfies Record<Device, Search>

export async function ask(request: APIRequestContext, { id, query }: Search, waitSeconds = 60) {
  const answer = await request.post('/api/buscar', {
    data: { searchId: id, ...query },
    headers: waitSeconds > 0 ? { Prefer: `wait=${waitSeconds}` } : {},
    timeout: 70_000,
  })
  expect(answer.ok()).toBe(true)
}

/** Opens a search, which is run first if nobody ran it yet. */
export async function open(page: Page, search: Search, view = '') {
  await ask(page.request, search)
  await page.goto(`/buscar?id=${search.id}${view}`)
}

export const cancel = (page: Page, { id }: Search) => page.request.delete(`/api/buscar/${id}`)

type State = { progress: { ufs: Record<string, { state: string }> }; summary: { total: number } | null }

/** Waits until all UFs of a search were read but so many, and all that is known by then can be seen. */
export async function waitForOthers(page: Page, { id, query }: Search, held: number) {
  const state = async () => (await (await page.request.get(`/api/buscar/${id}`)).json()) as State
  const read = async () =>
    Object.values((await state()).progress.ufs).filter(({ state }) => state === 'done').length
  await expect.poll(read, { timeout: 60_000 }).toBe(query.ufs.length - held)
  await expect.poll(async () => (await state()).summary?.total, { timeout: 60_000 }).toBe(knownOf(query))
}

function knownOf({ dataInicial, dataFinal }: Query): number {
  const text = 'SELECT count(*) AS known FROM contratacao WHERE substr(publicacao, 1, 10) BETWEEN ? AND ?'
  return database((sql) => sql.prepare(text).get(dataInicial!, dataFinal!)!.known) as number
}
