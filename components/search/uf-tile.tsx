import type { UfProgress } from '../../lib/search/state.ts'
import { UF_NAMES, type Uf } from '../../lib/search/ufs.ts'
import { cx } from '../ui/cx.ts'
import { formatNumber } from '../ui/format.ts'
import { isCutShort, ufProgressText } from './messages.ts'

type Props = {
  uf: Uf
  pressed: boolean
  onClick: () => void
  progress: UfProgress | undefined
  /** The search has ended: what is not read will not be. */
  stopped: boolean
  /** Not a part of the search. */
  out: boolean
}

/** One UF: a toggle button that may also show how its reading is going. Its whole name is in its text. */
export function UfTile({ uf, pressed, onClick, progress, stopped, out }: Props) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={UF_NAMES[uf]}
      disabled={out}
      onClick={onClick}
      className={cx(
        'relative grid h-12 w-full content-center justify-items-center overflow-hidden rounded-md border text-sm leading-tight font-semibold transition-colors',
        pressed ? 'border-brand bg-brand text-on-brand' : toneOf(progress, stopped, out),
      )}
    >
      <span>{uf}</span>
      <span className="sr-only">
        {UF_NAMES[uf]}
        {progress && `: ${ufProgressText(progress, stopped)}`}
        {out && ': fora desta pesquisa'}
      </span>
      {progress && <Sign progress={progress} stopped={stopped} />}
      {progress?.state === 'reading' && !stopped && <Filling progress={progress} />}
    </button>
  )
}

const WAITING = 'border-line bg-surface text-muted'

const STATE_TONES: Record<UfProgress['state'], string> = {
  waiting: WAITING,
  reading: 'border-brand bg-brand-soft text-brand',
  done: 'border-transparent bg-ok-soft text-ok',
  known: 'border-transparent bg-ok-soft text-ok',
  incomplete: 'border-warn bg-warn-soft text-warn',
  failed: 'border-bad bg-bad-soft text-bad',
}

function toneOf(progress: UfProgress | undefined, stopped: boolean, out: boolean): string {
  if (progress) return isCutShort(progress, stopped) ? WAITING : STATE_TONES[progress.state]
  return out
    ? 'border-transparent bg-sunken text-muted opacity-50'
    : 'border-edge bg-surface text-text hover:bg-sunken'
}

/** States are told by a sign as well as by colour. */
function Sign({ progress, stopped }: { progress: UfProgress; stopped: boolean }) {
  return (
    <span aria-hidden className="text-xs font-normal">
      {isCutShort(progress, stopped) ? '–' : signOf(progress)}
    </span>
  )
}

function signOf({ state, found }: UfProgress): string {
  if (state === 'waiting') return '…'
  if (state === 'failed') return 'falhou'
  return state === 'incomplete' ? `${formatNumber(found)} !` : formatNumber(found)
}

/** How much of what is known to be there has been read. */
function Filling({ progress: { pagesRead, pagesKnown } }: { progress: UfProgress }) {
  if (pagesKnown === 0) return null
  const percent = Math.min(100, (pagesRead / pagesKnown) * 100)
  return (
    <span aria-hidden className="absolute bottom-0 left-0 h-1 bg-brand" style={{ width: `${percent}%` }} />
  )
}
