import type { UfProgress } from '../../../lib/search/state.ts'
import { UF_NAMES, type Uf } from '../../../lib/search/ufs.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { heatLevel } from './uf-heat.ts'
import { isCutShort, ufProgressText } from '../progress/messages.ts'
import type { TileFace } from './uf-face.ts'

const WAITING = 'border-line bg-surface text-muted'
const OUT = 'border-transparent bg-sunken text-muted opacity-50'

const STATE_TONES: Record<UfProgress['state'], string> = {
  waiting: WAITING,
  reading: 'border-brand bg-brand-soft text-brand',
  done: 'border-transparent bg-ok-soft text-ok',
  known: 'border-transparent bg-ok-soft text-ok',
  incomplete: 'border-warn bg-warn-soft text-warn',
  failed: 'border-bad bg-bad-soft text-bad',
}

/** By level of heat, from none. The last two are dark enough to need light letters. */
export const HEAT_TONES: readonly string[] = [
  'border-line bg-surface text-muted',
  'border-transparent bg-heat-1 text-text',
  'border-transparent bg-heat-2 text-text',
  'border-transparent bg-heat-3 text-text',
  'border-transparent bg-heat-4 text-on-brand',
  'border-transparent bg-heat-5 text-on-brand',
]

/** While the search goes on, or where it ended short: how the reading is going. */
export function progressFace(uf: Uf, progress: UfProgress | undefined, stopped: boolean): TileFace {
  const name = UF_NAMES[uf]
  if (!progress) return { text: `${name}: fora desta pesquisa`, tone: OUT, out: true }
  const { state, pagesRead, pagesKnown } = progress
  const cut = isCutShort(progress, stopped)
  return {
    text: `${name}: ${ufProgressText(progress, stopped)}`,
    tone: cut ? WAITING : STATE_TONES[state],
    sign: cut ? '–' : signOf(progress),
    ...(state === 'reading' && !stopped && pagesKnown > 0 && { read: Math.min(1, pagesRead / pagesKnown) }),
  }
}

/**
 * Once it is over: how many rows choosing the UF shows, in colour and number; what was not read whole still says so.
 * `isPart`: these are not all that were found.
 */
export function heatFace(
  uf: Uf,
  progress: UfProgress | undefined,
  count: number,
  bounds: readonly number[],
  isPart = false,
): TileFace {
  const face = progressFace(uf, progress, true)
  if (!progress) return face
  const isCut = isCutShort(progress, true)
  const isHot = progress.state === 'done' || progress.state === 'known' || (isCut && count > 0)
  const counted = formatCount(count, 'contratação', 'contratações')
  const sign = isCut ? `${formatNumber(count)} –` : signOf({ ...progress, found: count })
  return {
    ...face,
    text: `${UF_NAMES[uf]}, ${counted}${isPart ? ' na lista' : ''}; consulta ${ufProgressText(progress, true)}`,
    tone: isHot ? HEAT_TONES[heatLevel(count, bounds)]! : face.tone,
    sign: isCut && count === 0 ? face.sign! : sign,
  }
}

function signOf({ state, found }: Pick<UfProgress, 'state' | 'found'>): string {
  if (state === 'waiting') return '…'
  if (state === 'failed') return 'falhou'
  return state === 'incomplete' ? `${formatNumber(found)} !` : formatNumber(found)
}
