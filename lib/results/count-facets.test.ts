import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeAnswer } from '../acervo/encode.ts'
import type { IndexEntry } from '../search/answer.ts'
import { CHECKS } from '../search/checks.ts'
import { COUNTED_FACETS } from '../search/facet-counts.ts'
import { PRAZOS } from '../search/prazo-choice.ts'
import { GRUPOS } from '../search/row.ts'
import { emptySummary } from '../search/summary.ts'
import { TIPOS } from '../search/tipo.ts'
import { FAIXAS } from '../search/faixas.ts'
import { countFacets } from './count-facets.ts'
import type { Facets } from './facets.ts'
import { readPage } from './page.ts'
import { toStored } from './stored-answer.ts'

const AT = '2026-11-26T10:00:00'

/** `of(n, i)`: one of `n`, mixed, so that no two facets go together. */
const of = (n: number, i: number, salt: number) => ((i * 7_919 + salt * 104_729) % 10_007) % n

function entryOf(i: number): IndexEntry {
  const day = String(1 + of(28, i, 1)).padStart(2, '0')
  const month = String(10 + of(3, i, 2))
  const checks = CHECKS.filter((_, at) => of(4, i, 10 + at) === 0)
  return {
    numero: `n${i}`,
    uf: ['SP', 'RJ', 'MG', null][of(4, i, 3)]!,
    modalidade: [6, 8, 12][of(3, i, 4)]!,
    esfera: ['F', 'E', 'M', null][of(4, i, 5)]!,
    municipio: null,
    grupo: GRUPOS[of(GRUPOS.length, i, 6)]!,
    tipo: TIPOS[of(TIPOS.length, i, 7)]!,
    ...(checks.length > 0 && { conferir: checks }),
    valor: [null, 10, 70_000.5, 3_000_000.25, 99_999, 2e9][of(6, i, 8)]!,
    publicacao: null,
    encerramento: of(5, i, 9) ? `2026-${month}-${day}T${of(2, i, 20) ? '18:00' : '00:00'}:00` : null,
  }
}

async function resultOf(total: number) {
  const index = Array.from({ length: total }, (_, i) => entryOf(i))
  const rows = index.map(({ numero }) => ({ head: Buffer.from(`{"numero":"${numero}"`), tail: '}' }))
  const porTipo: Record<string, number> = {}
  for (const { tipo } of index) porTipo[tipo] = (porTipo[tipo] ?? 0) + 1
  return toStored(1, await encodeAnswer({ summary: { ...emptySummary(), total, porTipo }, index, rows }))
}

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { nil: undefined })

/** Facets as a page may choose them. */
const chosen = fc
  .record({
    uf: some(['SP', 'RJ', 'MG']),
    modalidade: some([6, 8, 12]),
    grupo: some(GRUPOS),
    tipo: some(TIPOS),
    conferir: some(CHECKS),
    faixa: some(FAIXAS),
    prazo: some([...PRAZOS, '2026-11-26..2026-12-06']),
  })
  .map(
    ({ prazo, ...lists }) =>
      Object.fromEntries(
        Object.entries({ ...lists, prazo: prazo && { any: prazo, at: AT } }).filter(([, value]) => value),
      ) as Facets,
  )

describe('facets', async () => {
  const result = await resultOf(700)
  const shown = async (facets: Facets) => (await readPage(result, { pagina: 1, tamanho: 1, facets })).total

  const withValue = (facets: Facets, name: string, value: string): Facets => ({
    ...facets,
    [name]: name === 'prazo' ? { any: [value], at: AT } : name === 'modalidade' ? [Number(value)] : [value],
  })

  test('every count is the number of rows that the choice shows, the other facets as they are', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (facets) => {
        const { total, facetas } = await countFacets(result, { facets, at: AT })
        expect(total).toBe(await shown(facets))
        for (const name of COUNTED_FACETS)
          for (const [value, count] of Object.entries(facetas[name]))
            expect([name, value, count]).toEqual([name, value, await shown(withValue(facets, name, value))])
      }),
      { numRuns: 40 },
    )
  })

  test('what is not counted has no row', async () => {
    const facets: Facets = { uf: ['RJ'], faixa: ['acima'] }
    const { facetas } = await countFacets(result, { facets, at: AT })
    for (const faixa of FAIXAS)
      expect([faixa, facetas.faixa[faixa] ?? 0]).toEqual([faixa, await shown({ uf: ['RJ'], faixa: [faixa] })])
  })

  test('weeks have the rows of their days, and values add up to the cent', async () => {
    const facets: Facets = { uf: ['SP'], prazo: { any: ['hoje'], at: AT } }
    const { semanas, somas } = await countFacets(result, { facets, at: AT })
    expect(semanas).toHaveLength(12)
    expect(semanas.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThan(0)
    for (const { de, ate, total } of semanas)
      expect([de, total]).toEqual([
        de,
        await shown({ uf: ['SP'], prazo: { any: [`${de}..${ate}`], at: AT } }),
      ])
    const rows = await shown({ ...facets, faixa: ['ate5mi'] })
    expect(somas.ate5mi).toBe(rows * 3_000_000.25)
    expect(somas.semValor ?? 0).toBe(0)
  })
})

describe('folded kinds', async () => {
  const result = await resultOf(700)
  const count = (facets: Facets) => countFacets(result, { facets, at: AT, fold: true })

  test('are in no count but those of what would bring them back', async () => {
    const folded = await count({})
    const all = await countFacets(result, { facets: {}, at: AT })
    const { credenciamento, contratacaoDireta } = all.facetas.tipo
    expect(folded.total).toBe(all.total - credenciamento! - contratacaoDireta!)
    expect(folded.facetas.tipo).toEqual(all.facetas.tipo)
    expect(folded.facetas.modalidade).toEqual(all.facetas.modalidade)
    expect(folded.facetas.grupo.diretas).toBe(all.facetas.grupo.diretas)
    expect(folded.facetas.grupo.recebendo).toBeLessThan(all.facetas.grupo.recebendo!)
    expect(folded.facetas.uf.SP).toBeLessThan(all.facetas.uf.SP!)
  })

  test('are counted as all others once they are asked for', async () => {
    for (const facets of [
      { modalidade: [12] },
      { tipo: ['credenciamento'] },
      { grupo: ['diretas'] },
    ] as Facets[])
      expect(await count(facets)).toEqual(await countFacets(result, { facets, at: AT }))
  })

  test('of another grupo, only grupo diretas brings them back', async () => {
    const { facetas } = await count({ grupo: ['recebendo'] })
    const { facetas: unfolded } = await countFacets(result, { facets: { grupo: ['recebendo'] }, at: AT })
    expect(facetas.grupo.diretas).toBe(unfolded.grupo.diretas)
    expect(facetas.grupo.aReceber).toBeLessThan(unfolded.grupo.aReceber!)
  })
})
