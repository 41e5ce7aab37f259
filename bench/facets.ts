/**
 * Counts the facets of results of 20,000 and 200,000 rows: just saved, whose index is still packed, and looked at
 * before. Prints a table.
 *
 *     node bench/facets.ts
 */
import { encodeAnswer } from '../lib/acervo/encode.ts'
import { countFacets, type CountRequest } from '../lib/results/count-facets.ts'
import type { StoredResult } from '../lib/results/port.ts'
import { toStored } from '../lib/results/stored-answer.ts'
import type { IndexEntry } from '../lib/search/answer.ts'
import { emptySummary } from '../lib/search/summary.ts'
import { TIPOS } from '../lib/search/tipo.ts'
import { BRAZILIAN_UFS } from '../lib/search/ufs.ts'
import { machineLine, markdownTable, median } from './lib/stats.ts'

const SIZES = [20_000, 200_000]
const ROUNDS = 7
const AT = '2026-11-28T10:00:00'

const CHOICES: Record<string, CountRequest> = {
  'nothing chosen': { facets: {}, at: AT, fold: true },
  'three facets chosen': {
    facets: { uf: ['SP', 'MG'], faixa: ['ate100mil', 'ate500mil'], prazo: { any: ['15dias'], at: AT } },
    at: AT,
  },
}

const lines = []
for (const rows of SIZES)
  for (const [name, request] of Object.entries(CHOICES)) {
    const first = []
    const again = []
    for (let round = 0; round < ROUNDS; round++) {
      const result = await resultOf(rows, round)
      first.push(await timed(result, request))
      again.push(await timed(result, request))
    }
    const ms = [median(first), Math.max(...first), median(again), Math.max(...again)]
    lines.push([name, rows, ...ms.map(Math.round)])
  }
const headers = ['facets', 'rows', 'first, ms', 'first, most', 'again, ms', 'again, most']
console.log(`${machineLine()}; median of ${ROUNDS}\n\n${markdownTable(headers, lines)}`)

async function timed(result: StoredResult, request: CountRequest): Promise<number> {
  const start = performance.now()
  await countFacets(result, request)
  return performance.now() - start
}

async function resultOf(total: number, salt: number): Promise<StoredResult> {
  const index = Array.from({ length: total }, (_, at) => entryOf(at, (at * 7_919 + salt) % 100_003))
  const porTipo = { disputa: total }
  return toStored(1, await encodeAnswer({ summary: { ...emptySummary(), total, porTipo }, index, rows: [] }))
}

function entryOf(at: number, mixed: number): IndexEntry {
  const day = String(1 + (mixed % 28)).padStart(2, '0')
  return {
    numero: `${String(mixed).padStart(14, '0')}-1-${String(at % 1_000_000).padStart(6, '0')}/2026`,
    uf: BRAZILIAN_UFS[mixed % BRAZILIAN_UFS.length]!,
    modalidade: 1 + (mixed % 13),
    esfera: 'MEFN'[mixed % 4]!,
    municipio: '3549904',
    grupo: 'recebendo',
    tipo: TIPOS[mixed % TIPOS.length]!,
    ...(mixed % 5 === 0 && { conferir: ['valor' as const] }),
    valor: mixed % 5 ? mixed * 17.31 : null,
    publicacao: `2026-11-${day}T10:00:00`,
    encerramento: `2026-12-${day}T${mixed % 2 ? '00' : '09'}:00:00`,
  }
}
