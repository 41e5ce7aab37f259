const MB = 1024 * 1024

/** What an uploaded file may be and ask of us. Far above any workbook of ours, far below what would hurt. */
export const LIMITS = {
  uploadBytes: 50 * MB,
  /** Of the whole archive, as its directory says. */
  entries: 5_000,
  sheets: 200,
  /** Of all parts that are read, counted while they are inflated: what an archive declares is not believed. */
  inflatedBytes: 1_536 * MB,
  /** Sheets of ours inflate to about 11 times their size, the emptiest to about 40; deflate can do 1,032. */
  inflatedRatio: 200,
  /** Below this the ratio says nothing. */
  inflatedFloorBytes: 64 * MB,
  /** Between two events of XML: an attribute, a text or a comment that never ends. A full cell takes a third of it. */
  xmlTokenChars: MB,
  xmlDepth: 64,
  /** What was read, once written out: short shared texts can be asked for again and again. */
  recordBytes: 1_024 * MB,
  rows: 400_000,
  /** Columns that the user added. */
  extraColumns: 500,
  cellChars: 32_767,
  comments: 50_000,
  readMs: 180_000,
}

export type Limits = typeof LIMITS
