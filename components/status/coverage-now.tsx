import type { UfCoverageNow } from '../../lib/search/coverage-map.ts'
import { UF_NAMES } from '../../lib/search/ufs.ts'
import { Badge } from '../ui/badge.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import { OPEN_STATES } from './labels.ts'

/** What is known of each UF: a search reads only what is missing here. */
export function CoverageNow({ ufs }: { ufs: readonly UfCoverageNow[] | null }) {
  if (!ufs) return <p className="text-muted">Não foi possível ler agora.</p>
  return (
    <>
      <p className="max-w-prose text-sm text-muted">
        Uma pesquisa lê no PNCP só o que falta ou ficou antigo. As abertas valem por 15 minutos; um dia de
        publicação, de 15 minutos (hoje) a 7 dias.
      </p>
      <DataTable
        whole
        caption="O que já foi lido, por UF"
        headers={['UF', 'Abertas', 'Lidas em', 'Quantas', 'Publicadas: dias em dia, dos últimos 30']}
        numeric={[3, 4]}
        rows={ufs.map(({ uf, abertas, publicadas }) => {
          const [text, tone] = OPEN_STATES[abertas.estado]
          return [
            `${uf} · ${UF_NAMES[uf]}`,
            <Badge key={uf} tone={tone}>
              {text}
            </Badge>,
            abertas.lidaEm ? formatInstant(abertas.lidaEm) : '—',
            abertas.contratacoes === null ? '—' : formatNumber(abertas.contratacoes),
            `${publicadas.diasLidos} de ${publicadas.dias}`,
          ]
        })}
      />
    </>
  )
}
