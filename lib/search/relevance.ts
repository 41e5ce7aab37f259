import type { Facts } from './facts.ts'
import type { MatchPlan } from './match-plan.ts'
import type { Match } from './match.ts'
import { coreOf } from './objeto-core.ts'
import { hitsIn, type Hit } from './hits.ts'
import type { Grupo } from './row.ts'
import { leavesOf } from './terms-tree.ts'
import { phraseOf, type Phrase } from './terms.ts'
import { daysBetween } from './time.ts'

/** What a word counts where the objeto says for whom or what for, beside 1 where it says what is bought. */
const OUTSIDE_CORE = 0.25
const WEIGHTS = { text: 0.7, standing: 0.2, time: 0.1 }
const STANDING: Record<Grupo, number> = {
  recebendo: 1,
  aReceber: 0.9,
  aConferir: 0.55,
  suspensas: 0.35,
  diretas: 0.2,
  encerradas: 0,
}
const ITEM_SCORE = 0.4
/** Fewer days are hard to make, more need no haste. */
const BEST_DAYS = { least: 3, most: 20 }
/** Words before the first hit that halve what its place is worth. */
const HALF_PLACE = 8
/** An objeto that says this much else is as diluted as one that says more. */
const LONG_CORE = 24

/**
 * How well a contratação answers the words of a plan, 0 to 1: that they say what is bought and not for whom, that
 * all of them are there, near the beginning and near one another, with little else; then whether one can still
 * bid, and how fresh it is. Null when the plan has no words to judge by.
 */
export function relevanceOf(facts: Facts, matched: Match, plan: MatchPlan): number | null {
  const asked = askedOf(plan, matched)
  if (asked.length === 0) return null
  const score =
    WEIGHTS.text * Math.max(textScore(facts.texto, asked), itemScore(matched)) +
    WEIGHTS.standing * STANDING[matched.grupo] +
    WEIGHTS.time * timeScore(facts, plan.now)
  return Math.round(score * 1000) / 1000
}

/** The user's own words weigh alone where there are any; else those by which the row is of the setor. */
function askedOf({ termos }: MatchPlan, { termosSetor }: Match): Phrase[] {
  const own = leavesOf(termos).flatMap(({ phrase, excluded }) => (excluded ? [] : [phrase]))
  return own.length > 0 ? own : termosSetor.map(phraseFor).filter((phrase) => phrase !== undefined)
}

const phrases = new Map<string, Phrase | undefined>()

function phraseFor(label: string): Phrase | undefined {
  if (!phrases.has(label)) phrases.set(label, phraseOf(label))
  return phrases.get(label)
}

/** An item that has the words is worth less than an objeto that is about them, and more than a mention. */
function itemScore({ itens }: Match): number {
  return itens && itens.found.length > 0 ? ITEM_SCORE : 0
}

function textScore(texto: string, asked: Phrase[]): number {
  const words = texto.split(' ')
  const bar = words.indexOf('|')
  const end = bar < 0 ? words.length : bar
  const core = coreOf(words.slice(0, end))
  const hits = asked.map((phrase) => bestHit(hitsIn(words, end, phrase), core))
  const there = hits.filter((hit) => hit !== undefined)
  if (there.length === 0) return 0
  const inCore = there.reduce((sum, { at }) => sum + (core[at] ? 1 : OUTSIDE_CORE), 0) / there.length
  const first = wordsBefore(Math.min(...there.map(({ at }) => at)), core)
  const place = HALF_PLACE / (HALF_PLACE + first)
  const length = Math.min(
    LONG_CORE,
    core.reduce((sum, flag) => sum + flag, 0),
  )
  const said = there.reduce((sum, { length }) => sum + length, 0)
  const density = Math.min(1, said / Math.max(1, length))
  return inCore * (0.3 + 0.3 * place + 0.2 * nearness(there) + 0.2 * density)
}

/** Of several places that in what is bought, else the first. */
function bestHit(hits: Hit[], core: Uint8Array): Hit | undefined {
  return hits.find(({ at }) => core[at]) ?? hits[0]
}

/** Openings such as “registro de preços para” are no words of the core, and cost nothing. */
function wordsBefore(at: number, core: Uint8Array): number {
  let before = 0
  for (let place = 0; place < at; place++) before += core[place]!
  return before
}

/** 1 when the words stand side by side, less the further they are apart. */
function nearness(hits: Hit[]): number {
  const first = Math.min(...hits.map(({ at }) => at))
  const last = Math.max(...hits.map(({ at, length }) => at + length))
  const said = hits.reduce((sum, { length }) => sum + length, 0)
  return said / Math.max(said, last - first)
}

function timeScore({ publicacao, encerramento }: Facts, now: string): number {
  const today = now.slice(0, 10)
  const age = publicacao === null ? 60 : Math.max(0, daysBetween(publicacao.slice(0, 10), today))
  const fresh = Math.exp(-age / 30)
  if (encerramento === null || encerramento <= now) return 0.5 * fresh
  const days = daysBetween(today, encerramento.slice(0, 10))
  const { least, most } = BEST_DAYS
  const due = days < least ? (days + 1) / (least + 1) : days <= most ? 1 : most / days
  return 0.5 * fresh + 0.5 * due
}
