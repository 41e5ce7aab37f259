import { useState } from 'react'
import type { Registro } from '../../../lib/search/sub-resources.ts'
import type { LookedUp as Answer } from '../../../lib/sub-resources/look-up.ts'
import { Button } from '../../ui/button.tsx'
import { formatCount, formatDayTime, formatNumber } from '../../ui/format.ts'
import { groupHistory, groupNames, groupTitle, type HistoryGroup } from './history-groups.ts'
import { LookedUp } from './looked-up.tsx'

type Body = Omit<Answer<Registro>, 'lista'> & { historico: Registro[] }

const SHOWN_AT_FIRST = 15

/** What the PNCP notes of one contratação, the latest first. Asked for when opened. */
export default function ContratacaoHistorico({ numero }: { numero: string }) {
  return (
    <LookedUp<Body>
      numero={numero}
      resource="historico"
      waiting="Lendo o histórico no PNCP…"
      none="O PNCP não tem histórico desta contratação."
      read={(total) => formatCount(total, 'registro, lido', 'registros, lidos')}
    >
      {({ historico, total }) => (
        <>
          <Groups groups={groupHistory(historico)} />
          {total > historico.length && (
            <p className="text-sm">
              Os {formatNumber(historico.length)} registros mais novos, de {formatNumber(total)}.
            </p>
          )}
        </>
      )}
    </LookedUp>
  )
}

function Groups({ groups }: { groups: HistoryGroup[] }) {
  const [whole, setWhole] = useState(false)
  const shown = whole ? groups : groups.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <ol aria-label="Histórico da contratação" className="grid gap-2 border-l-2 border-line pl-3 text-sm">
        {shown.map((group, at) => (
          <li key={at} className="grid min-w-0 gap-0.5 wrap-anywhere">
            <span className="text-xs text-muted">
              {group.quando ? formatDayTime(group.quando) : 'Data não informada'}
              {group.usuario && `, por ${group.usuario}`}
            </span>
            <span className="font-medium">{groupTitle(group)}</span>
            {group.justificativa && <span>{group.justificativa}</span>}
            {groupNames(group) && <span className="text-muted">{groupNames(group)}</span>}
          </li>
        ))}
      </ol>
      {groups.length > shown.length && (
        <Button size="small" className="justify-self-start" onClick={() => setWhole(true)}>
          Mostrar mais {formatNumber(groups.length - shown.length)}
        </Button>
      )}
    </>
  )
}
