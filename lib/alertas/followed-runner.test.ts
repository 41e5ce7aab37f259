import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SourcedContratacao } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import type { Registro } from '../search/sub-resources.ts'
import { rowOf } from '../search/testing/compared-rows.ts'
import { newFolder } from '../searches/testing/searches.ts'
import { made } from './contract.ts'
import { createFollowedRunner } from './followed-runner.ts'
import type { Alert, AlertStore } from './port.ts'
import { createSqliteAlertStore } from './sqlite/sqlite.ts'
import { HOUR, NOW } from './testing/alerts.ts'

const path = join(newFolder(), 'acervo.db')
const CNPJ = '00000000000191'
const numbers = [1, 2, 3, 4, 5].map((numero) => rowOf({ numero }).numeroControlePNCP)
const never = new AbortController().signal

let now: number
let store: AlertStore
beforeEach(() => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  now = NOW
  store = createSqliteAlertStore(path)
})
afterEach(() => store.close())

/** A PNCP whose answers a test decides. `asked` is what it was asked for. */
function pncp({ onAsk = () => {} } = {}) {
  const asked: string[] = []
  const away = new Set<string>()
  const histories = new Map<string, Registro[]>()
  const answer = <T>(key: string, value: T): Promise<T> => {
    asked.push(key)
    onAsk()
    const error = new SourceError('consulta', 'unavailable', 'away')
    return away.has(key) ? Promise.reject(error) : Promise.resolve(value)
  }
  const sourced = (numero: string): SourcedContratacao => {
    const { bidiq: _, ...contratacao } = rowOf({ numero: Number(/-(\d+)\//.exec(numero)![1]) })
    return { contratacao, fonte: 'consulta', lidoEm: now }
  }
  const readers = {
    records: { readOne: (numero: string) => answer(`record ${numero}`, sourced(numero)) },
    subResources: {
      readHistorico: (numero: string) => answer(numero, histories.get(numero) ?? []),
      readArquivos: (numero: string) => answer(`files ${numero}`, []),
    },
    compradores: {
      readAbertasOf: ({ cnpj }: { cnpj: string }) =>
        answer(cnpj, { declared: 1, rows: [sourced(numbers[4]!)] }),
    },
    acervo: { upsert: () => Promise.resolve() },
  }
  const log = pino({ level: 'silent' })
  const runner = createFollowedRunner({ ...readers, store, clock: () => now, log })
  return { asked, away, histories, runner }
}

const follow = (count: number): Promise<Alert> =>
  made(store, {
    query: null,
    acompanha: { contratacoes: numbers.slice(0, count), orgaos: [{ cnpj: CNPJ, unidade: null }] },
  })

async function again(alert: Alert, { runner }: ReturnType<typeof pncp>) {
  now += HOUR
  await store.requestRun(alert.id, now)
  await runner.run(never)
  return (await store.runs(alert.id, 1))[0]!
}

test('reads all of it one after the other, and tells what happened since once', async () => {
  const { asked, histories, ...source } = pncp()
  const alert = await follow(2)
  await source.runner.run(never)
  expect(asked.filter((key) => !key.includes(' '))).toEqual([...numbers.slice(0, 2), CNPJ])
  histories.set(numbers[1]!, [
    { logManutencaoDataInclusao: '2026-11-23T09:30:00', tipoLogManutencaoNome: 'Retificação' },
  ])
  expect(await again(alert, { asked, histories, ...source })).toMatchObject({ news: 1, complete: true })
  expect(await store.news(alert.id, 1)).toMatchObject([
    { estado: 'RETIFICADA', row: { sequencialCompra: 2 }, acontecimentos: ['Retificação'] },
  ])
  expect(await again(alert, { asked, histories, ...source })).toMatchObject({ news: 0 })
})

test('what has no answer is said, and costs the others nothing', async () => {
  const source = pncp()
  const alert = await follow(2)
  source.away.add(`files ${numbers[0]}`)
  await source.runner.run(never)
  expect(await store.runs(alert.id, 1)).toMatchObject([
    {
      status: 'completed',
      complete: false,
      coverage: 'Lidos no PNCP: 1 contratação e 1 órgão ou unidade; não foi possível ler: 1 contratação',
    },
  ])
})

test('a PNCP that is away is not asked on and on; a run without any answer is tried again soon', async () => {
  const source = pncp()
  const alert = await follow(5)
  for (const key of [...numbers, CNPJ]) source.away.add(key)
  await source.runner.run(never)
  expect(source.asked).toEqual([...numbers.slice(0, 3), CNPJ])
  expect(await store.runs(alert.id, 1)).toMatchObject([{ status: 'failed', total: null }])
  expect(await store.find('chave', alert.chave, now)).toMatchObject({ dueAt: NOW + 10 * 60_000 })
})

test('a run that a stop cuts off is taken up at once by another replica, under its id', async () => {
  const stopping = new AbortController()
  const source = pncp({ onAsk: () => stopping.abort() })
  const alert = await follow(2)
  const other = createSqliteAlertStore(path)
  await source.runner.run(stopping.signal)
  expect(source.asked.every((key) => key.includes(numbers[0]!))).toBe(true)
  expect(await store.runs(alert.id, 1)).toEqual([])
  const [held] = await other.claim(now, { leaseMs: HOUR, most: 1, followed: true })
  expect(held!.search).toMatchObject({ query: null })
  await other.leave(alert.id, held!.turn, now)
  await pncp().runner.run(never)
  expect(await store.runs(alert.id, 1)).toMatchObject([{ id: held!.search!.id, status: 'completed' }])
  await other.close()
})
