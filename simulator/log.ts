export type Source = 'consulta' | 'busca' | 'api'

export type LogEntry = {
  n: number
  /** Milliseconds since 1970, by the real clock. */
  at: number
  /** Null while the request is under way. */
  endedAt: number | null
  source: Source
  path: string
  params: Record<string, string>
  /** Null until an answer began, and for good where the socket was cut before. */
  status: number | null
  rows: number
  fault?: string
  /** The client left before the answer was whole. */
  aborted?: boolean
}

export type RequestLog = ReturnType<typeof createLog>

/** What the clients asked for, the oldest forgotten first. `n` is never given twice. */
export function createLog(limit = 200_000) {
  let entries: LogEntry[] = []
  let last = 0
  return {
    open(source: Source, path: string, params: Record<string, string>): LogEntry {
      const entry: LogEntry = {
        n: ++last,
        at: Date.now(),
        endedAt: null,
        source,
        path,
        params,
        status: null,
        rows: 0,
      }
      entries.push(entry)
      // Forgetting a tenth at a time keeps this cheap.
      if (entries.length > limit) entries = entries.slice(Math.ceil(limit / 10))
      return entry
    },
    all: (): readonly LogEntry[] => entries,
    clear() {
      entries = []
    },
  }
}
