// `npm run eval`: the corpus of the query language, then how well the definitions of the setores agree with what
// people labelled, by the product's own matcher. `--labels FILE` (again for each, NDJSON of id, objeto, setores) reads
// other samples beside the one in ../shared; `--only` leaves that one out; `--unseen FILE` is a sample that nobody read
// while tuning, with figures of its own. `--misses SETOR` lists where they differ, of the samples that may be read.
// Samples are private: their texts go to the terminal only.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inSector, termsOfSector } from '../lib/search/match-sector.ts'
import type { SectorRule } from '../lib/search/match-plan.ts'
import { SETORES, sectorRule } from '../lib/sectors/catalog.ts'
import { corpusMisses } from './lib/eval/corpus.ts'
import { readLabels, type Labelled, type Part } from './lib/eval/labels.ts'
import { macro, scoreOf, type Score } from './lib/eval/score.ts'

const MIN_SUPPORT = 10
const OWN_SAMPLE = fileURLToPath(new URL('../../shared/pncp/setores-dev.ndjson', import.meta.url))
const PARTS: Part[] = ['read', 'unseen']

const { values: options } = parseArgs({
  options: {
    labels: { type: 'string', multiple: true, default: [] },
    unseen: { type: 'string', multiple: true, default: [] },
    only: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
})
if (!options.misses) printCorpus()
const read = [...(options.only ? [] : [OWN_SAMPLE]), ...options.labels]
const files = [...read, ...options.unseen]
const absent = files.find((file) => !existsSync(file))
if (absent !== undefined || files.length === 0) {
  console.log(`No labelled sample${absent ? ` at ${absent}` : ''}: nothing to evaluate.`)
  process.exit(absent === OWN_SAMPLE ? 0 : 1)
}
const rows = readLabels({ read, unseen: options.unseen })
const ofPart = (part: Part) => rows.filter((row) => row.part === part)

if (options.misses) printMisses(ruleOf(options.misses), ofPart('read'))
else printTable()

function ruleOf(id: string): SectorRule {
  const rule = sectorRule(id)
  if (rule) return rule
  console.error(`No setor "${id}". They are: ${SETORES.map((setor) => setor.id).join(', ')}`)
  process.exit(1)
}

function printCorpus() {
  const { cases, wrong } = corpusMisses()
  console.log(`query language: ${cases - wrong.length} of ${cases} cases as they should be`)
  for (const { termos, objeto, matches } of wrong)
    console.log(`  ${termos}  ${matches ? 'misses' : 'meets'}  ${objeto}`)
  console.log()
}

function printTable() {
  const parts = PARTS.filter((part) => ofPart(part).length > 0)
  const scores = parts.map((part) => SETORES.map(({ id }) => scoreOf(ruleOf(id), ofPart(part))))
  console.log(`${''.padEnd(22)}${parts.map((part) => part.padStart(26)).join('')}`)
  console.log(`${'setor'.padEnd(22)}${parts.map(() => 'precision  recall  support'.padStart(26)).join('')}`)
  for (const [at, { id }] of SETORES.entries())
    console.log(`${id.padEnd(22)}${scores.map((part) => cells(part[at]!)).join('')}`)
  for (const [at, part] of parts.entries()) {
    const { setores, precision, recall } = macro(scores[at]!, MIN_SUPPORT)
    console.log(
      `${part}: ${ofPart(part).length} objetos, ${setores} setores with ${MIN_SUPPORT} or more: ` +
        `macro precision ${precision.toFixed(3)}, macro recall ${recall.toFixed(3)}`,
    )
  }
}

function cells({ precision, recall, support }: Score): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(2))
  return `${share(precision).padStart(9)}${share(recall).padStart(8)}${String(support).padStart(9)}`
}

function printMisses(rule: SectorRule, sample: Labelled[]) {
  for (const { id, objeto, reading, setores } of sample) {
    const isIn = setores.includes(rule.id)
    if (isIn === inSector(reading, rule)) continue
    if (isIn) console.log(`MISSED  ${id}  ${objeto}\n`)
    else console.log(`WRONG   ${id}  [${termsOfSector(reading, rule).join(', ')}]  ${objeto}\n`)
  }
}
