import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

export type LogSizes = Map<string, number>

/** How long the append-only log of a Redis is now, file by file. */
export function logSizes(redisFolder: string): LogSizes {
  const folder = join(redisFolder, 'appendonlydir')
  const files = readdirSync(folder).filter((name) => name.endsWith('.incr.aof'))
  return new Map(files.map((name) => [join(folder, name), statSync(join(folder, name)).size]))
}

/** Cuts the log back to what it was, as the loss of what the disk had not been given does. */
export function cutLog(sizes: LogSizes): void {
  for (const [file, size] of sizes) truncateSync(file, size)
}
