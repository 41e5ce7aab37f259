import { GitCompareArrows, Pencil, Search, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRef, useState } from 'react'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { LastResultLine } from './last-result-line.tsx'
import { queryOn, rename, type SavedSearch } from './my-searches.ts'
import { mySearches } from './my-searches-store.ts'
import { NameForm } from './name-form.tsx'
import { PRESETS } from '../form/period.ts'
import { beginningUrl } from './search-links.ts'
import { momentText, sinceText } from './since-text.ts'

type Props = {
  /** Its own in the page. */
  domId: string
  saved: SavedSearch
  now: number
  onGo?: (() => void) | undefined
  onRemove: () => void
}

/** A search with a name, and what can be done with it. */
export function SavedSearchItem({ domId, saved, now, onGo, onRemove }: Props) {
  const { id, nome, echo, periodo, last } = saved
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const query = queryOn(saved, brasiliaDay(now))

  function endRenaming() {
    setRenaming(false)
    requestAnimationFrame(() => renameButton.current?.focus())
  }

  return (
    <li id={domId} tabIndex={-1} aria-label={nome} className="grid gap-1.5 px-3 py-2.5 text-sm">
      {renaming ? (
        <NameForm
          id={`${domId}-nome`}
          label="Novo nome"
          name={nome}
          onCancel={endRenaming}
          onName={(name) => {
            mySearches.change((mine) => rename(mine, id, name))
            endRenaming()
          }}
        />
      ) : (
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium wrap-anywhere">{nome}</span>
          {periodo && <Badge tone="neutral">{PRESETS.find((one) => one.id === periodo)?.label}, móvel</Badge>}
        </div>
      )}
      <p className="text-xs wrap-anywhere text-muted">{echo}</p>
      {last && <LastResultLine query={query} last={last} now={now} onGo={onGo} />}
      <div className="flex flex-wrap gap-1.5">
        <Link
          href={beginningUrl(query)}
          prefetch={false}
          onClick={onGo}
          className={buttonClass('secondary', 'small')}
        >
          <Search aria-hidden size={15} />
          Buscar agora
        </Link>
        {last && last.total !== null && !periodo && (
          <Link
            href={beginningUrl(query, last)}
            prefetch={false}
            onClick={onGo}
            className={buttonClass('secondary', 'small')}
          >
            <GitCompareArrows aria-hidden size={15} />O que mudou desde {sinceOf(last.at, now)}
          </Link>
        )}
        <CopyButton text={() => location.origin + beginningUrl(query)} label="Copiar link" />
        <Button ref={renameButton} size="small" variant="quiet" onClick={() => setRenaming(true)}>
          <Pencil aria-hidden size={15} />
          Renomear
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove}>
          <Trash2 aria-hidden size={15} />
          Remover
        </Button>
      </div>
    </li>
  )
}

function sinceOf(iso: string, now: number): string {
  const since = sinceText(iso, now)
  return since === 'hoje' ? momentText(iso, now) : since
}
