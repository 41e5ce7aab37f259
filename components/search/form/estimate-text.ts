import type { Estimate } from '../../../lib/search/estimate.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'

/** `≈ 5 s: 3 de 27 UFs já lidas`. */
export function estimateText({ segundos, paginas, conhecido: { ufs, de } }: Estimate): string {
  const known =
    ufs === de
      ? de === 1
        ? 'a UF já foi lida'
        : `as ${formatNumber(de)} UFs já foram lidas`
      : ufs === 0
        ? `${formatCount(paginas, 'página', 'páginas')} para ler no PNCP`
        : `${formatNumber(ufs)} de ${formatCount(de, 'UF já lida', 'UFs já lidas')}`
  return `${paginas === 0 && segundos !== null ? 'Na hora' : timeText(segundos)}: ${known}`
}

function timeText(segundos: number | null): string {
  if (segundos === null) return 'Tempo difícil de prever'
  if (segundos < 60) return `≈ ${segundos} s`
  return `≈ ${formatNumber(Math.round(segundos / 60))} min`
}
