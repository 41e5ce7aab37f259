import { rm, stat } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { APART, WRITERS } from './writers/all.ts'

/** Bytes of the file; delays, in ms, of the event loop that asked for it. */
export type Measured = { ms: number; bytes: number; peakMb: number; delayP99: number; delayMost: number }

/** The histogram only sees a stop that has a tick on either side. */
const SETTLE_MS = 50

/** `node measure.ts <writer> <rows> <their file> <file to write>`: one measurement in a process of its own, printed as JSON. */
const [name = '', count, rowsPath = '', path = ''] = process.argv.slice(2)
const writer = WRITERS[name] ?? APART[name]
if (!writer) throw new Error(`No writer is called ${name}`)
const job = { rowsPath, count: Number(count), path }
await writer.prepare?.(job)

const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
await setTimeout(SETTLE_MS)
const start = performance.now()
await writer.write(job)
const ms = performance.now() - start
await setTimeout(SETTLE_MS)
delay.disable()
const { size: bytes } = await stat(path)
await rm(path)
const measured: Measured = {
  ms,
  bytes,
  peakMb: process.resourceUsage().maxRSS / 1024,
  delayP99: delay.percentile(99) / 1e6,
  delayMost: delay.max / 1e6,
}
console.log(JSON.stringify(measured))
