import type { SourceNow } from '../../lib/status/source-now.ts'
import { Badge } from '../ui/badge.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { formatInstant, formatNumber, formatTenths } from '../ui/format.ts'
import { SOURCE_NAMES, SOURCE_STATES } from './labels.ts'

const MS = 1000

/** Whether each source answers, when it last did and how fast. */
export function SourcesNow({ fontes }: { fontes: readonly SourceNow[] }) {
  return (
    <DataTable
      whole
      caption="Como está cada fonte"
      headers={['Fonte', 'Situação', 'Última resposta', 'Tempo usual']}
      numeric={[3]}
      rows={fontes.map(({ fonte, estado, ultimaResposta, tempoUsualMs }) => {
        const [text, tone] = SOURCE_STATES[estado]
        return [
          SOURCE_NAMES[fonte],
          <Badge key={fonte} tone={tone}>
            {text}
          </Badge>,
          ultimaResposta ? formatInstant(ultimaResposta) : '—',
          ultimaResposta ? seconds(tempoUsualMs) : '—',
        ]
      })}
    />
  )
}

function seconds(ms: number): string {
  return ms < MS ? `${formatNumber(ms)} ms` : `${formatTenths(ms / MS)} s`
}
