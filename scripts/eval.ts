// `node scripts/eval.ts`: how well the definitions of the setores agree with a person's labels.
// `--misses SETOR` lists where they differ; `--half a` or `--half b` keeps one half of the sample.
// The sample is private: its texts go to the terminal only.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { SectorRule } from '../lib/search/match-plan.ts'
import { holds, type Phrase } from '../lib/search/terms.ts'
import { searchable } from '../lib/search/text.ts'
import { SETORES, sectorRule } from '../lib/sectors/catalog.ts'

const MIN_SUPPORT = 10
const file = new URL('../../shared/pncp/setores-dev.ndjson', import.meta.url)
if (!existsSync(file)) {
  console.log(`The labelled sample is absent (${file.pathname}): nothing to evaluate.`)
  process.exit(0)
}

const { values: options } = parseArgs({ options: { misses: { type: 'string' }, half: { type: 'string' } } })
const rowSchema = z.object({ id: z.string(), objeto: z.string(), setores: z.array(z.string()) })
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => rowSchema.parse(JSON.parse(line)))
  .map((row) => ({ ...row, half: halfOf(row.id), texto: searchable(row.objeto) }))
type Row = (typeof rows)[number]

/** Definitions are tuned on half a; half b shows whether they hold in general. */
function halfOf(id: string): 'a' | 'b' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b'
}

/** As `inSector` of lib/search/match-sector.ts does, and with the terms that counted. */
function reasons(texto: string, { any, none }: SectorRule): string[] {
  const found = (phrase: Phrase) => holds(texto, phrase)
  if (none.some(found)) return []
  return any
    .filter((t) => found(t.phrase) && (!t.with || t.with.some(found)) && !t.without?.some(found))
    .map(({ phrase }) => phrase.label)
}

function rule(id: string): SectorRule {
  const known = sectorRule(id)
  if (known) return known
  console.error(`No setor "${id}". They are: ${SETORES.map((setor) => setor.id).join(', ')}`)
  process.exit(1)
}

type Score = { id: string; support: number; precision: number; recall: number }

function score(id: string, sample: Row[]): Score {
  let hits = 0
  let claimed = 0
  let support = 0
  for (const { texto, setores } of sample) {
    const isIn = setores.includes(id)
    const isClaimed = reasons(texto, rule(id)).length > 0
    support += Number(isIn)
    claimed += Number(isClaimed)
    hits += Number(isIn && isClaimed)
  }
  return { id, support, precision: claimed ? hits / claimed : 0, recall: support ? hits / support : 0 }
}

function mean(scores: Score[], of: 'precision' | 'recall'): string {
  return (scores.reduce((sum, each) => sum + each[of], 0) / scores.length).toFixed(3)
}

function printScores(title: string, sample: Row[], table: boolean) {
  const scores = SETORES.map(({ id }) => score(id, sample))
  const counted = scores.filter(({ support }) => support >= MIN_SUPPORT)
  if (table) {
    console.log(`${'setor'.padEnd(22)}precision  recall  support`)
    for (const { id, precision, recall, support } of scores)
      console.log(
        `${id.padEnd(22)}${precision.toFixed(2).padStart(9)}${recall.toFixed(2).padStart(8)}${String(support).padStart(9)}`,
      )
  }
  console.log(
    `${title}: ${sample.length} objetos, ${counted.length} setores with ${MIN_SUPPORT} or more: ` +
      `macro precision ${mean(counted, 'precision')}, macro recall ${mean(counted, 'recall')}`,
  )
}

function printMisses(id: string, sample: Row[]) {
  for (const { id: row, objeto, texto, setores } of sample) {
    const why = reasons(texto, rule(id))
    const isIn = setores.includes(id)
    if (isIn && why.length === 0) console.log(`MISSED  ${row}  ${objeto}\n`)
    if (!isIn && why.length > 0) console.log(`WRONG   ${row}  [${why.join(', ')}]  ${objeto}\n`)
  }
}

const chosen = options.half ? rows.filter(({ half }) => half === options.half) : rows
if (options.misses) printMisses(options.misses, chosen)
else {
  printScores(options.half ? `half ${options.half}` : 'all', chosen, true)
  if (!options.half)
    for (const half of ['a', 'b'])
      printScores(
        `half ${half}`,
        rows.filter((row) => row.half === half),
        false,
      )
}
