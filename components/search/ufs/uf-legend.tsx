import { cx } from '../../ui/cx.ts'
import { HEAT_TONES } from './uf-faces.ts'
import { heatLegend } from './uf-heat.ts'

/** What the colours and signs of the tiles mean. */
export function UfLegend({ bounds, isPart }: { bounds: readonly number[]; isPart: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-2.5 gap-y-1 text-xs text-muted">
      <p id="legenda-ufs">Contratações por UF{isPart && ', na lista'}</p>
      {/* Where the system chooses the colours there are none to explain: the numbers are in the tiles. */}
      <ul aria-labelledby="legenda-ufs" className="forced-colors:hidden flex flex-wrap gap-x-2.5 gap-y-1">
        {heatLegend(bounds).map(({ level, label }) => (
          <li key={level} className="flex items-center gap-1">
            <span
              aria-hidden
              className={cx('size-3.5 rounded-sm border', HEAT_TONES[level], 'border-edge')}
            />
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
