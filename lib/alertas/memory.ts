import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import { unpack } from '../results/unpack.ts'
import type { ResultFacts } from '../search/difference.ts'
import type { Coverage, Reading, UfCoverage } from '../search/state.ts'
import type { MemoryRow } from './memory-row.ts'
import type { RunFacts } from './news.ts'

const compress = promisify(zstdCompress)

/** Whole readings of a UF that never was read whole are remembered: so many. */
const READINGS_KEPT = 400

type Remembered = {
  row: MemoryRow
  /** The Brasília day on which it was found to answer no longer. */
  goneOn?: string
}

/** What is known of a UF, whichever run read it: `at` is the end of the latest that did, Brasília wall clock. */
type KnownUf = Pick<UfCoverage, 'status' | 'readings'> & { at: string }

/** All that an alert has seen. `completeAt`: the end of the latest run that read everything; null: none did. */
export type Memory = {
  rows: Record<string, Remembered>
  ufs: Record<string, KnownUf>
  completeAt: string | null
  /** When its owner changed what it asks; absent or null: never. */
  askedAt?: number | null
}

/** The places that are known whole, after one more run. What an earlier run read whole stays known. */
export function verify(
  memory: Memory | undefined,
  { coverage, at }: RunFacts,
): Pick<Memory, 'ufs' | 'completeAt'> {
  const ufs = { ...memory?.ufs }
  for (const { uf, status, readings } of coverage.ufs) {
    const before = ufs[uf]
    if (status === 'COMPLETA') ufs[uf] = { status, readings: [], at }
    else if (before?.status !== 'COMPLETA')
      ufs[uf] = { status, readings: together(before?.readings ?? [], readings), at }
  }
  return { ufs, completeAt: coverage.complete ? at : (memory?.completeAt ?? null) }
}

/** What was known before a run of the place of a row, as a result to compare with. */
export function knownBefore(memory: Memory, { unidadeOrgao }: MemoryRow, run: RunFacts): ResultFacts {
  const { ufSigla: uf } = unidadeOrgao
  const known = uf === undefined ? undefined : memory.ufs[uf]
  const at = known?.at ?? memory.completeAt ?? run.at
  const isComplete = known === undefined && memory.completeAt !== null
  const ufs = known ? [{ ...known, uf } as unknown as UfCoverage] : []
  const coverage: Coverage = { complete: isComplete, unprovable: 0, ufs, notes: [] }
  return { situacao: run.situacao, at, coverage }
}

function together(before: readonly Reading[], now: readonly Reading[]): Reading[] {
  const whole = [...before, ...now].filter(({ complete, rejected }) => complete && rejected === 0)
  const keyOf = ({ modalidade, firstDay, lastDay }: Reading) => `${modalidade} ${firstDay} ${lastDay}`
  const apart = new Map(whole.map((reading) => [keyOf(reading), { ...reading, rejectedRecords: [] }]))
  return [...apart.values()].slice(-READINGS_KEPT)
}

export async function packMemory(memory: Memory): Promise<Uint8Array> {
  return compress(JSON.stringify(memory), { params: { [constants.ZSTD_c_compressionLevel]: 9 } })
}

export async function unpackMemory<Kind extends Memory = Memory>(bytes: Uint8Array): Promise<Kind> {
  return JSON.parse(await unpack(bytes)) as Kind
}
