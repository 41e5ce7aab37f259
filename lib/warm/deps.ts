import type { Acervo, RecordReader, Source } from '../search/ports.ts'
import type { SharedSweeps } from '../search/shared-sweeps.ts'
import type { Sweep } from '../search/sweep-ledger.ts'

/** What keeping warm is made of. */
export type WarmDeps = {
  acervo: Acervo
  busca: Source
  consulta: Source & RecordReader
  shared: SharedSweeps<Sweep[]>
  clock: () => number
}

/** What one part of a run came to; `failure` is why it stopped early. */
export type Part = { read: number; failure?: string }
