import { useState } from 'react'
import useSWR from 'swr'
import type { MissCounts, MissRule } from '../../../lib/search/near-misses.ts'
import type { Funnel } from '../../../lib/search/state.ts'
import { Button, ToggleButton } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatNumber } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type ApiError, isPassing, request } from '../api.ts'
import { NearMisses } from './near-misses.tsx'
import { ruleName } from './rule-names.ts'
import { searchKey } from '../progress/use-progress.ts'

type Told = { funnel: Funnel; misses: MissCounts; perRule: number }

/** Why the answer is as small as it is: what each filter removed, and what almost made it. Asked for when opened. */
export default function LeftOut({ searchId, total }: { searchId: string; total: number }) {
  const { data, error, mutate } = useSWR<Told, ApiError>(`${searchKey(searchId)}/funil`, request<Told>, {
    revalidateOnFocus: false,
    shouldRetryOnError: isPassing,
  })
  const [rule, setRule] = useState<MissRule | null>(null)
  if (error)
    return (
      <Notice tone="bad" actions={<Button onClick={() => void mutate()}>Tentar de novo</Button>}>
        {error.message}
      </Notice>
    )
  if (!data) return <Skeleton className="h-24 w-full" />
  const rules = Object.entries(data.misses) as [MissRule, number][]
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <FunnelTable funnel={data.funnel} />
      {data.funnel.left !== total && (
        <p className="text-sm text-muted">
          Desde a pesquisa o PNCP publicou ou mudou contratações: hoje seriam {formatNumber(data.funnel.left)}
          .
        </p>
      )}
      <div className="grid min-w-0 grid-cols-1 gap-2">
        <p className="font-medium">Quase atenderam</p>
        <p className="text-sm text-muted">
          {rules.length > 0
            ? 'Têm as palavras e ficaram de fora por uma única regra. Escolha a regra para ver quais são; são procuradas no que já foi lido do PNCP, também em outras UFs.'
            : 'Nenhuma contratação já lida ficou de fora por uma única regra.'}
        </p>
        <div role="group" aria-label="Ficaram de fora por" className="flex flex-wrap gap-1.5">
          {rules
            .sort(([, a], [, b]) => a - b)
            .map(([name, count]) => (
              <ToggleButton
                key={name}
                pressed={rule === name}
                onClick={() => setRule(rule === name ? null : name)}
              >
                {ruleName(name)} {formatNumber(count)}
              </ToggleButton>
            ))}
        </div>
        {rule && <NearMisses key={rule} searchId={searchId} rule={rule} count={data.misses[rule] ?? 0} />}
        {rules.length > 0 && (
          <p>
            <a
              className="text-brand underline underline-offset-2"
              href={`${searchKey(searchId)}/quase/excel`}
            >
              Baixar as que quase atenderam
            </a>
            {rules.some(([, count]) => count > data.perRule) && (
              <span className="text-sm text-muted">
                {' '}
                (no máximo {formatNumber(data.perRule)} de cada regra)
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

function FunnelTable({ funnel }: { funnel: Funnel }) {
  const lines = funnel.steps.map(({ rule, left }, at) => {
    const before = funnel.steps[at - 1]?.left ?? funnel.known
    return [ruleName(rule), `−${formatNumber(before - left)}`, formatNumber(left)]
  })
  return (
    <DataTable
      caption="O que cada filtro retirou"
      headers={['Filtro', 'Retirou', 'Ficaram']}
      numeric={[1, 2]}
      rows={[['Lidas nestas UFs, situação e período', '', formatNumber(funnel.known)], ...lines]}
    />
  )
}
