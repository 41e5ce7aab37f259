/** An answer that is whole as it stands. */
export type Reply = { status: number; contentType?: string; body: string | Buffer }

/** A page of records, still apart so that faults may repeat or damage some. */
export type Page = {
  rows: string[]
  /** The JSON before the rows and after them. */
  head: string
  tail: string
  /** The rows of the page before, for those that the PNCP repeats. */
  previous(): string[]
}

export type Answer = Reply | Page

export const JSON_TYPE = 'application/json;charset=UTF-8'
export const HTML_TYPE = 'text/html'

export const isPage = (answer: Answer): answer is Page => 'rows' in answer

export function json(status: number, value: unknown): Reply {
  return { status, contentType: JSON_TYPE, body: JSON.stringify(value) }
}

/**
 * The page as bytes. Rows are written one by one: a single joined text of some megabytes, with any character
 * beyond Latin-1 in it, costs ten times as much.
 */
export function pageBody({ head, tail }: Page, rows: readonly string[]): Buffer {
  // Three bytes are the most that UTF-8 needs for one unit of a JavaScript string.
  const most = rows.reduce((sum, row) => sum + row.length + 1, head.length + tail.length) * 3
  const body = Buffer.allocUnsafe(most)
  let length = body.write(head)
  rows.forEach((row, index) => {
    if (index > 0) length += body.write(',', length)
    length += body.write(row, length)
  })
  length += body.write(tail, length)
  return body.subarray(0, length)
}

export const NO_CONTENT: Reply = { status: 204, body: '' }
