import { machineLine, markdownTable, median } from '../lib/stats.ts'
import type { Checked } from './check-search.ts'
import type { Row } from './rows.ts'
import type { Played } from './run-row.ts'
import { takeOvers } from './take-over.ts'
import type { Upstream } from './upstream.ts'

export type RowResult = { row: Row; played: Played; checked: Checked[]; upstream: Upstream }

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

export function tableOf(results: readonly RowResult[]): string {
  return markdownTable(
    [
      'fault',
      'searches',
      'viewers',
      'events seen',
      'connections lost',
      'error answers',
      'posts tried again',
      'forgotten, posted again',
      'ended once for each viewer',
      'ids',
      'fraction never back',
      'begun anew, after a loss',
      'rows as the oracle',
      'workbooks',
      'pages asked, again',
      'take-over, ms: median, most',
    ],
    results.map(lineOf),
  )
}

function lineOf({ row, played, checked, upstream }: RowResult): (string | number)[] {
  const viewers = checked.flatMap(({ search, visit }) => [
    ...search.watching.map(({ viewer }) => viewer),
    visit.viewer,
  ])
  const failed = (...checks: string[]) =>
    checked.filter(({ violations }) => violations.some(({ check }) => checks.includes(check))).length
  const good = (...checks: string[]) => `${checked.length - failed(...checks)} of ${checked.length}`
  const times = takeOvers(played, checked)
  return [
    row.name,
    checked.length,
    viewers.length,
    sum(viewers.map(({ seen }) => seen.length)),
    sum(viewers.map(({ counts }) => counts.broken)),
    sum(viewers.flatMap(({ counts }) => Object.values(counts.refused))),
    sum(checked.map(({ search }) => search.tries - 1)),
    sum(viewers.map(({ counts }) => counts.posted)),
    good('taken', 'hang', 'end', 'answer', 'forgotten'),
    good('ids'),
    good('fraction'),
    checked.filter(({ startedOver }) => startedOver).length,
    good('rows', 'taken', 'hang', 'answer'),
    `${checked.filter(({ workbook }) => workbook).length} (${checked.filter(({ workbook }) => workbook === 'link').length} by link)`,
    `${upstream.pages}, ${upstream.again}`,
    times.length > 0 ? `${median(times).toFixed(0)}, ${Math.max(...times)} (${times.length})` : '',
  ]
}

export function headingOf(options: { searches: number; seed: number }, seconds: number): string {
  const day = new Date().toISOString().slice(0, 10)
  return `${machineLine()}, ${day}, --searches ${options.searches} --seed ${options.seed}, ${seconds.toFixed(0)} s`
}
