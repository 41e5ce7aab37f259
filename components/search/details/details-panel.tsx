import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { ResultRow } from '../../../lib/search/row.ts'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/format.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ContratacaoDetails } from './contratacao-details.tsx'
import { neighbourOf } from '../list/row-keys.ts'
import type { Marking } from '../marks/use-marking.ts'

type Props = {
  searchId: string
  /** Place of the row in the list, and the row once it is there. */
  index: number
  row: ResultRow | undefined
  total: number
  now: number
  marking: Marking
  onMove: (index: number) => void
  onClose: () => void
  returnFocus: () => void
}

const TYPED = 'input, textarea, select, [data-own-arrows]'

/** The details of one row after the other, without going back to the list in between. */
export function DetailsPanel(props: Props) {
  const { searchId, index, row, total, now, marking, onMove, onClose, returnFocus } = props
  const content = useRef<HTMLDivElement>(null)
  const [hasMoved, setHasMoved] = useState(false)
  const place = `${formatNumber(index + 1)} de ${formatNumber(total)}`

  function move(by: -1 | 1) {
    const next = index + by
    if (next < 0 || next >= total) return
    setHasMoved(true)
    onMove(next)
    const { current } = content
    current?.scrollTo({ top: 0 })
    // What had the focus there goes with its row.
    if (current?.contains(document.activeElement)) current.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = neighbourOf(event)
    if (!by || (event.target as HTMLElement).closest(TYPED)) return
    event.preventDefault()
    move(by)
  }

  return (
    <SidePanel
      backCloses
      title={`Contratação ${place}`}
      open
      onClose={onClose}
      returnFocus={returnFocus}
      onKeyDown={onKeyDown}
      contentRef={content}
      actions={
        <>
          <Step label="Anterior (K ou ←)" by={-1} isEnd={index === 0} onMove={move} />
          <Step label="Próxima (J ou →)" by={1} isEnd={index >= total - 1} onMove={move} />
        </>
      }
    >
      <p aria-live="polite" className="sr-only">
        {hasMoved && (row ? `${place}: ${row.objetoCompra}` : `${place}: carregando…`)}
      </p>
      {row ? (
        <ContratacaoDetails
          key={row.numeroControlePNCP}
          searchId={searchId}
          row={row}
          now={now}
          marking={marking}
        />
      ) : (
        <Skeleton className="h-48 w-full" />
      )}
    </SidePanel>
  )
}

type StepProps = { label: string; by: -1 | 1; isEnd: boolean; onMove: (by: -1 | 1) => void }

/** At an end it keeps the focus, and does nothing. */
function Step({ label, by, isEnd, onMove }: StepProps) {
  const Icon = by < 0 ? ChevronLeft : ChevronRight
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={label}
      title={label}
      blocked={isEnd}
      onClick={() => onMove(by)}
    >
      <Icon aria-hidden size={20} className={isEnd ? 'opacity-40' : ''} />
    </Button>
  )
}
