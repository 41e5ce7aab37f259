import { describe, expect, test } from 'vitest'
import { completeCnpj } from './cnpj.ts'
import { DAY_SECONDS, parseDay } from './civil.ts'
import { createGeneratedStore } from './generated-store.ts'
import { PLACES } from './places.ts'
import { type Store, isOpen } from './store.ts'
import { UFS, VOLUME_BY_UF } from './volume.ts'

const today = parseDay('2026-11-20', 'iso') as number
const now = today * DAY_SECONDS + 20 * 3600
const make = (options: { rows?: number; days?: number; seed?: number; today?: number } = {}) =>
  createGeneratedStore({ rows: 12_000, days: 30, seed: 1, today, ...options })

const store = make()
const rowsOf = (from: Store) => Array.from({ length: from.size }, (_, row) => row)
const records = (from: Store) => rowsOf(from).map((row) => from.contratacao(row, now))
const all = records(store)
const inWindow = rowsOf(store).filter(
  (row) =>
    store.published[row]! >= (today - 29) * DAY_SECONDS && store.published[row]! < (today + 1) * DAY_SECONDS,
)

describe('the generator', () => {
  test('gives the same records for the same seed and day, others for another seed', () => {
    // As texts: comparing 14,000 nested objects takes seconds.
    expect(JSON.stringify(records(make())) === JSON.stringify(all)).toBe(true)
    expect(make({ seed: 2 }).contratacao(0, now)).not.toEqual(store.contratacao(0, now))
  })

  test('a day asked for tomorrow has the same records', () => {
    const tomorrow = make({ today: today + 1 })
    const idsOf = (from: Store) =>
      records(from)
        .filter(({ dataPublicacaoPncp }) => dataPublicacaoPncp.startsWith('2026-11-18'))
        .map(({ numeroControlePNCP }) => numeroControlePNCP)
    const before = idsOf(store)
    const after = new Set(idsOf(tomorrow))
    expect(before.filter((id) => !after.has(id)).length).toBeLessThan(before.length * 0.05)
  })

  test('publishes exactly the rows asked for, in order, each with its own number', () => {
    expect(inWindow).toHaveLength(12_000)
    expect(Array.from(store.published)).toEqual(Array.from(store.published).sort((a, b) => a - b))
    expect(new Set(all.map(({ numeroControlePNCP }) => numeroControlePNCP)).size).toBe(all.length)
  })

  test('has the volume of the PNCP by UF, published and open', () => {
    const scale = 12_000 / 125_487
    const openRows = rowsOf(store).filter((row) => isOpen(store, row, now))
    for (const uf of UFS.filter((each) => (VOLUME_BY_UF[each]?.[1] ?? 0) > 4000)) {
      const [open, published] = VOLUME_BY_UF[uf] as readonly [number, number]
      const own = (rows: number[]) => rows.filter((row) => store.ufs[store.uf[row]!] === uf).length
      expect(Math.abs(own(inWindow) / (published * scale) - 1), uf).toBeLessThan(0.2)
      expect(own(rowsOf(store).filter((row) => isOpen(store, row, now))) / (open * scale), uf).toBeCloseTo(
        1,
        0,
      )
    }
    expect(openRows.length / (36_878 * scale)).toBeGreaterThan(0.9)
    expect(openRows.length / (36_878 * scale)).toBeLessThan(1.1)
    const accredited = openRows.filter((row) => store.modalidade[row] === 12).length
    expect(accredited / openRows.length).toBeGreaterThan(0.27)
  })

  test('numbers are well formed', () => {
    for (const { orgaoEntidade } of all.slice(0, 2000)) {
      expect(completeCnpj(orgaoEntidade.cnpj.slice(0, 12))).toBe(orgaoEntidade.cnpj)
    }
    expect(completeCnpj('000000000001')).toBe('00000000000191')
    for (const { ibge } of PLACES) expect(ibge).toMatch(/^\d{7}$/)
    expect(PLACES.find(({ nome }) => nome === 'São Paulo')?.ibge).toBe('3550308')
    expect(new Set(PLACES.map(({ ibge }) => ibge)).size).toBe(PLACES.length)
  })

  test('has the accidents of the real ones', () => {
    const share = (test: (record: (typeof all)[number]) => boolean) => all.filter(test).length / all.length
    expect(share(({ valorTotalEstimado }) => valorTotalEstimado === 0)).toBeCloseTo(0.15, 1)
    expect(share(({ situacaoCompraId }) => situacaoCompraId !== 1)).toBeCloseTo(0.03, 2)
    expect(share(({ objetoCompra }) => objetoCompra === objetoCompra.toUpperCase())).toBeGreaterThan(0.25)
    expect(share(({ objetoCompra }) => objetoCompra.startsWith('[')) > 0.05).toBe(true)
    expect(all.some(({ objetoCompra }) => objetoCompra.includes('\x13'))).toBe(true)
    expect(all.some(({ linkSistemaOrigem }) => linkSistemaOrigem === 'string')).toBe(true)
    expect(all.some(({ orgaoEntidade }) => orgaoEntidade.esferaId === null)).toBe(true)
    expect(new Set(all.map(({ objetoCompra }) => objetoCompra)).size).toBeGreaterThan(all.length / 3)
  })

  test('is quick at the size of a month', () => {
    const started = process.cpuUsage()
    make({ rows: 125_000 })
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(4_000)
  })
})
