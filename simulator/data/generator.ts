import { DAY_SECONDS } from './civil.ts'
import { LONGEST_DAYS, proposalWindow } from './deadlines.ts'
import { microsecondOf, orgaoOf, secondOfDay, valueOf } from './draws.ts'
import { mix, pickWeighted, unit, weightedTable } from './random.ts'
import { COMPETITIVE, DIRECT, UFS, VOLUME_BY_UF, competitiveShare } from './volume.ts'

export type GeneratorOptions = { rows: number; days: number; seed: number; today: number }

/** How busy each weekday is, Sunday first; the mean is 1. */
const WEEKDAYS = [0.08, 1.3, 1.42, 1.42, 1.4, 1.26, 0.12]

/** Days generated beyond today, so that a long run keeps receiving publications. */
const AHEAD_DAYS = 2

const UF_TABLE = weightedTable(UFS.map((uf) => (VOLUME_BY_UF[uf] as readonly number[])[1] as number))
const COMPETITIVE_SHARE = UFS.map(competitiveShare)
const COMPETITIVE_TABLE = weightedTable(COMPETITIVE.map(({ open, days }) => open / days))
const DIRECT_TABLE = weightedTable(DIRECT.map(({ share }) => share))

export type Columns = ReturnType<typeof columnsOf>

function columnsOf(capacity: number) {
  return {
    size: 0,
    key: new Uint32Array(capacity),
    published: new Uint32Array(capacity),
    opens: new Uint32Array(capacity),
    closes: new Uint32Array(capacity),
    sequencial: new Uint32Array(capacity),
    orgao: new Uint16Array(capacity),
    uf: new Uint8Array(capacity),
    modalidade: new Uint8Array(capacity),
    value: new Float64Array(capacity),
  }
}

/**
 * Draws the contratações: `rows` published in the last `days` days, those published earlier that are still
 * open today, and two days yet to come. A record depends on the seed, its day and its place in that day
 * alone: the same day asked for tomorrow has the same records.
 */
export function generate(options: GeneratorOptions): Columns {
  const { days, today } = options
  const firstDay = today - days + 1
  const columns = columnsOf(Math.ceil(options.rows * (1.05 + 20 / days) + 2_000))
  const slot = Math.min(2_700, 100 * Math.ceil(options.rows / days / 4_200))
  const counts = countsPerDay(options)
  for (let day = Math.min(firstDay, today - LONGEST_DAYS); day <= today + AHEAD_DAYS; day++) {
    const openAfter = day < firstDay ? today * DAY_SECONDS : 0
    drawDay(columns, { day, count: counts(day), seed: options.seed, openAfter, slot })
  }
  return columns
}

/** Splits the rows over the window by weekday so that they add up exactly; other days go at the same rate. */
function countsPerDay({ rows, days, today }: GeneratorOptions) {
  const weight = (day: number) => WEEKDAYS[(day + 4) % 7] as number
  const firstDay = today - days + 1
  let total = 0
  for (let day = firstDay; day <= today; day++) total += weight(day)
  const until = new Map<number, number>()
  let cumulated = 0
  for (let day = firstDay; day <= today; day++) {
    until.set(day, Math.round((cumulated / total) * rows))
    cumulated += weight(day)
  }
  until.set(today + 1, rows)
  return (day: number) => {
    const before = until.get(day)
    const after = until.get(day + 1)
    if (before === undefined || after === undefined) return Math.round((weight(day) / total) * rows)
    return after - before
  }
}

type Day = { day: number; count: number; seed: number; openAfter: number; slot: number }

function drawDay(columns: Columns, { day, count, seed, openAfter, slot }: Day) {
  const dayKey = mix(mix(seed, 7), day)
  const perOrgao = new Map<number, number>()
  const drawn: { moment: number; write: () => void }[] = []
  const firstOfYear = Date.UTC(new Date(day * DAY_SECONDS * 1000).getUTCFullYear(), 0, 1) / 1000 / DAY_SECONDS

  for (let ordinal = 0; ordinal < count; ordinal++) {
    const key = mix(dayKey, ordinal)
    const uf = pickWeighted(UF_TABLE, key, 1)
    const competitive = unit(key, 2) < (COMPETITIVE_SHARE[uf] as number)
    const [modalidade, meanDays] = competitive ? competitiveOf(key) : [directOf(key), 0]
    const orgao = orgaoOf(key, uf, perOrgao, slot)
    const ofOrgao = (perOrgao.get(orgao) ?? 0) + 1
    perOrgao.set(orgao, ofOrgao)
    const published = day * DAY_SECONDS + secondOfDay(key)
    const { opens, closes } = meanDays ? proposalWindow(key, published, meanDays) : { opens: 0, closes: 0 }
    if (closes <= openAfter && openAfter) continue

    const write = () => {
      const row = columns.size++
      columns.key[row] = key
      columns.published[row] = published
      columns.opens[row] = opens
      columns.closes[row] = closes
      columns.sequencial[row] = (day - firstOfYear) * slot + ofOrgao
      columns.orgao[row] = orgao
      columns.uf[row] = uf
      columns.modalidade[row] = modalidade
      columns.value[row] = valueOf(key, modalidade)
    }
    drawn.push({ moment: published * 1e6 + microsecondOf(key), write })
  }
  drawn.sort((a, b) => a.moment - b.moment).forEach(({ write }) => write())
}

function competitiveOf(key: number): readonly [modalidade: number, days: number] {
  const { modalidade, days } = COMPETITIVE[
    pickWeighted(COMPETITIVE_TABLE, key, 3)
  ] as (typeof COMPETITIVE)[number]
  return [modalidade, days]
}

function directOf(key: number): number {
  return (DIRECT[pickWeighted(DIRECT_TABLE, key, 3)] as (typeof DIRECT)[number]).modalidade
}
