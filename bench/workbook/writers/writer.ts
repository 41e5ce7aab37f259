/** Writes the rows kept at `rowsPath`, `count` of them, to a workbook at `path`. */
export type Write = (job: { rowsPath: string; count: number; path: string }) => Promise<void>

export type Writer = {
  /** Rows beyond which it takes more time or memory than a benchmark is worth. */
  largest: number
  /** Work that is not measured, before. */
  prepare?(job: Parameters<Write>[0]): Promise<void>
  write: Write
}
