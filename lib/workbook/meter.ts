import { Counter, Histogram } from 'prom-client'
import type { WorkbookInput, WriteOptions } from './workbook.ts'

type Write<Written> = (input: WorkbookInput, options: WriteOptions) => Promise<Written>

const BUCKETS_S = [0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80]

/** The same writing, measured: what operators see of it, for a registry of theirs. */
export function createWorkbookMeter<Written extends { rows: number }>(write: Write<Written>) {
  const seconds = new Histogram({
    name: 'bidiq_workbook_seconds',
    help: 'From being asked to write a workbook to its end, waiting included',
    labelNames: ['kind', 'outcome'],
    buckets: BUCKETS_S,
    registers: [],
  })
  const rows = new Counter({
    name: 'bidiq_workbook_rows_total',
    help: 'Rows of the workbooks that were made',
    labelNames: ['kind'],
    registers: [],
  })
  return {
    metrics: [seconds, rows],
    async write(input: WorkbookInput, options: WriteOptions): Promise<Written> {
      const kind = kindOf(input)
      const end = seconds.startTimer({ kind })
      try {
        const written = await write(input, options)
        rows.inc({ kind }, written.rows)
        end({ outcome: 'made' })
        return written
      } catch (error) {
        end({ outcome: options.signal?.aborted ? 'cancelled' : 'failed' })
        throw error
      }
    },
  }
}

function kindOf({ difference, nearMisses, kept }: WorkbookInput): string {
  if (difference) return 'difference'
  if (kept) return 'kept'
  return nearMisses ? 'near-misses' : 'result'
}
