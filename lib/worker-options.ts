import { join } from 'node:path'
import type { WorkerOptions } from 'node:worker_threads'

/** Beyond it the thread fails, not the process. */
const MAX_HEAP_MB = 1_024
/** Of what is short-lived. Left to itself a thread takes 100 MB more and is no faster; with half of this it is slower. */
const MAX_YOUNG_MB = 48

/**
 * How a thread that does one job and ends is started. It keeps its compiled modules on disk, since loading them is
 * most of a small job; where nothing can be written there it compiles them each time.
 */
export function workerOptions(workerData?: unknown): WorkerOptions {
  return {
    workerData,
    env: { NODE_COMPILE_CACHE: ownCache() }, // the environment is read in one place, and none of it here
    execArgv: [], // the flags of the parent are its own
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: MAX_YOUNG_MB },
  }
}

/** The comment keeps the bundler from following it. */
function ownCache(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '.cache', 'bidiq-workers')
}
