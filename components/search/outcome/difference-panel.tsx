import { Download } from 'lucide-react'
import { useState } from 'react'
import useSWR from 'swr'
import type { KeptVersion } from '../../../lib/kept-results/port.ts'
import { ESTADO_HELP, ESTADO_LABELS } from '../../../lib/search/difference-labels.ts'
import { ESTADOS, type Estado } from '../../../lib/search/difference.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button, buttonClass, ToggleButton } from '../../ui/button.tsx'
import { Select } from '../../ui/controls.tsx'
import { Field } from '../../ui/field.tsx'
import { formatCount, formatInstant, formatNumber } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type ApiError, isPassing, request } from '../api.ts'
import { DifferenceItem, type DifferenceRow } from './difference-item.tsx'
import type { Earlier } from './use-earlier.ts'
import { searchKey } from '../progress/use-progress.ts'

const PAGE_ROWS = 20

type Difference = { contagens: Record<Estado, number>; total: number; rows: DifferenceRow[] }
type Props = {
  state: SearchState
  earlier: Earlier
  /** Until another is chosen. */
  since: KeptVersion
}

const keyOf = ({ searchId, versao }: KeptVersion) => `${searchId} ${versao}`

/** The difference to an earlier result, to be chosen: how many of each state, and which, page by page. */
export default function DifferencePanel({ state, earlier, since }: Props) {
  const { anteriores, total } = earlier
  const [chosen, setChosen] = useState(keyOf(since))
  const [view, setView] = useState<{ estado: Estado | null; pagina: number }>({ estado: null, pagina: 1 })
  const other = anteriores.find((one) => keyOf(one) === chosen) ?? since
  const compared = `versao=${state.versao}&com=${other.searchId}&comVersao=${other.versao}`
  const base = `${searchKey(state.searchId)}/diferenca`
  const shown = `${view.estado ? `&estado=${view.estado}` : ''}&pagina=${view.pagina}&tamanho=${PAGE_ROWS}`
  const { data, error, mutate } = useSWR<Difference, ApiError>(
    `${base}?${compared}${shown}`,
    request<Difference>,
    { keepPreviousData: true, revalidateOnFocus: false, shouldRetryOnError: isPassing },
  )
  return (
    <div className="grid min-w-0 grid-cols-1 gap-4">
      <Field
        id="comparar-com"
        label="Comparar com o resultado de"
        hint={
          total > anteriores.length
            ? `Os ${formatNumber(anteriores.length)} mais recentes de ${formatNumber(total)}.`
            : undefined
        }
        className="max-w-md"
      >
        {(wiring) => (
          <Select
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value)
              setView({ estado: null, pagina: 1 })
            }}
            {...wiring}
          >
            {anteriores.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {error && (
        <Notice tone="bad" actions={<Button onClick={() => void mutate()}>Tentar de novo</Button>}>
          {error.message}
        </Notice>
      )}
      {!data && !error && <Skeleton className="h-24 w-full" />}
      {data && (
        <>
          <Counts
            contagens={data.contagens}
            estado={view.estado}
            onEstado={(estado) => setView({ estado, pagina: 1 })}
          />
          <ul aria-label="O que mudou" className="grid grid-cols-1 divide-y divide-line">
            {data.rows.map((row) => (
              <DifferenceItem key={row.contratacao.numeroControlePNCP} row={row} />
            ))}
          </ul>
          <Pages
            pagina={view.pagina}
            pages={Math.max(1, Math.ceil(data.total / PAGE_ROWS))}
            onPagina={(pagina) => setView({ ...view, pagina })}
          />
          <p>
            <a className={buttonClass('secondary')} href={`${base}/excel?${compared}`} download>
              <Download aria-hidden size={18} />
              Baixar o que mudou
            </a>
          </p>
        </>
      )}
    </div>
  )
}

function nameOf({ finishedAt, versao, total, complete }: KeptVersion): string {
  const parts = [
    formatInstant(finishedAt),
    formatCount(total, 'contratação', 'contratações'),
    versao > 1 && `versão ${versao}`,
    !complete && 'incompleto',
  ]
  return parts.filter(Boolean).join(' · ')
}

type CountsProps = Pick<Difference, 'contagens'> & {
  estado: Estado | null
  onEstado: (estado: Estado | null) => void
}

/** How many there are of each state, each a filter of the list. */
function Counts({ contagens, estado, onEstado }: CountsProps) {
  const present = ESTADOS.filter((one) => contagens[one] > 0)
  const all = present.reduce((sum, one) => sum + contagens[one], 0)
  if (all === 0) return <p role="status">Nada mudou entre os dois resultados.</p>
  return (
    <div className="grid gap-2">
      <p role="status" className="text-sm">
        {formatCount(all, 'contratação com novidade', 'contratações com novidades')}
        {estado && `; mostrando ${formatNumber(contagens[estado])}: ${ESTADO_HELP[estado]}`}
      </p>
      <div role="group" aria-label="Mostrar só o que ficou assim" className="flex flex-wrap gap-1.5">
        {present.map((one) => (
          <ToggleButton
            key={one}
            title={ESTADO_HELP[one]}
            pressed={estado === one}
            onClick={() => onEstado(estado === one ? null : one)}
          >
            {ESTADO_LABELS[one]} {formatNumber(contagens[one])}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}

function Pages({
  pagina,
  pages,
  onPagina,
}: {
  pagina: number
  pages: number
  onPagina: (pagina: number) => void
}) {
  if (pages === 1) return null
  return (
    <nav aria-label="Páginas do que mudou" className="flex flex-wrap items-center gap-2 text-sm">
      <Button size="small" blocked={pagina === 1} onClick={() => onPagina(pagina - 1)}>
        Anteriores
      </Button>
      <span>
        Página {formatNumber(pagina)} de {formatNumber(pages)}
      </span>
      <Button size="small" blocked={pagina >= pages} onClick={() => onPagina(pagina + 1)}>
        Próximas
      </Button>
    </nav>
  )
}
