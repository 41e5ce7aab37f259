import { breachesOf, type Breach } from '../lib/invariants.ts'
import { isEnd } from '../lib/seen.ts'
import type { Viewer } from '../lib/viewer.ts'
import { compareRows, readRows } from './check-rows.ts'
import { fetchWorkbook, isZip, numbersIn } from './check-workbook.ts'
import type { readOracle } from './oracle.ts'
import type { Row } from './rows.ts'
import type { Search } from './scene.ts'
import { visit, type Visit } from './visit.ts'

type Check = Breach['check'] | 'taken' | 'hang' | 'forgotten' | 'answer' | 'rows' | 'workbook'
export type Violation = { check: Check; detail: string }

export type Checked = {
  search: Search
  visit: Visit
  violations: Violation[]
  /** The fraction went back where nobody was left that knew better. */
  startedOver: boolean
  rows: number
  workbook: 'link' | 'replica' | undefined
}

type Options = {
  nginxUrl: string
  oracle: Awaited<ReturnType<typeof readOracle>>
  row: Row
  /** Whether to look into the workbook too. */
  opens: boolean
}

/** Visits a search that should have ended, and compares all that was and is told of it with what must be. */
export async function checkSearch(search: Search, options: Options): Promise<Checked> {
  const visited = await visit(options.nginxUrl, search)
  const violations = [...storyViolations(search, visited, options.row)]
  const startedOver = startsOver(search, visited, options.row)
  const checked: Checked = { search, visit: visited, violations, startedOver, rows: 0, workbook: undefined }
  if (visited.terminal?.type !== 'completed') return checked
  try {
    const numbers = await readRows(options.nginxUrl, search.searchId)
    checked.rows = numbers.length
    const to = Date.parse(visited.state?.finishedAt ?? '') || Date.now()
    const problem = compareRows(numbers, options.oracle.expected(search.query, search.postedAt, to))
    if (problem) violations.push({ check: 'rows', detail: problem })
  } catch (error) {
    violations.push({ check: 'rows', detail: String(error) })
  }
  try {
    checked.workbook = await checkWorkbook(options, search.searchId, checked.rows)
  } catch (error) {
    violations.push({ check: 'workbook', detail: String(error) })
  }
  return checked
}

async function checkWorkbook(
  { nginxUrl, opens }: Options,
  searchId: string,
  rows: number,
): Promise<'link' | 'replica'> {
  const { bytes, from } = await fetchWorkbook(nginxUrl, searchId)
  if (!isZip(bytes)) throw new Error(`no zip: ${bytes.length} bytes`)
  if (!opens) return from
  const numbers = await numbersIn(bytes)
  if (numbers.length !== rows)
    throw new Error(`${numbers.length} rows in the workbook, ${rows} in the result`)
  return from
}

/** What is wrong with how the story was told, to those who watched and to the one who came at last. */
function* storyViolations(search: Search, visited: Visit, row: Row): Generator<Violation> {
  const { terminal, state, afterEnd } = visited
  if (search.status !== 202) yield { check: 'taken', detail: `posts answered ${search.status}` }
  const viewers = [...search.watching, { kind: 'visitor', viewer: visited.viewer }]
  for (const [at, { kind, viewer }] of viewers.entries()) {
    const who = `viewer ${at + 1} (${kind})`
    for (const { check, detail, ofAnotherRun } of breachesOf(viewer.seen))
      if (
        !ofAnotherRun ||
        !mayStartOver(
          viewers.map((each) => each.viewer),
          row,
        )
      )
        yield { check, detail: `${who}: ${detail}` }
    if (!viewer.seen.some(isEnd)) yield { check: 'hang', detail: `${who}: no end` }
    const { posted } = viewer.counts
    if (posted > 0 && !row.loses) yield { check: 'forgotten', detail: `${who}: 404, posted again` }
  }
  if (afterEnd > 0) yield { check: 'end', detail: `${afterEnd} events after the end, to one who had seen it` }
  if (terminal && terminal.type !== 'completed')
    yield { check: 'answer', detail: `${terminal.type}: ${terminal.message}` }
  if (terminal?.type === 'completed' && state?.coverage?.complete !== true)
    yield { check: 'answer', detail: `not complete: ${terminal.message}` }
}

/**
 * Whether a search may have to be run from its beginning, seen by who watched it before: it was posted again, or
 * Redis and the run that knew how far it was are both gone.
 */
function mayStartOver(viewers: readonly Viewer[], { loses }: Row): boolean {
  if (loses === 'Redis and runner') return true
  return loses === 'Redis' && viewers.some(({ counts }) => counts.posted > 0)
}

function startsOver({ watching }: Search, visited: Visit, row: Row): boolean {
  const viewers = [...watching.map(({ viewer }) => viewer), visited.viewer]
  const isBack = viewers.some(({ seen }) => breachesOf(seen).some(({ ofAnotherRun }) => ofAnotherRun))
  return isBack && mayStartOver(viewers, row)
}
