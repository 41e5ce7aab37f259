import type { Tipo } from '../../../lib/search/tipo.ts'
import type { ViewState } from '../url-state.ts'
import { CalendarButton } from './calendar-button.tsx'
import { FoldedKinds } from './folded-kinds.tsx'
import { PrintLink } from './print-link.tsx'
import type { List } from './use-list.ts'
import { listUrl } from './use-rows.ts'

type Props = {
  list: List
  folded: [tipo: Tipo, count: number][]
  onView: (change: Partial<ViewState>) => void
}

/** Under the rows: other ways to take them along, and what is folded away. */
export function ListFooter({ list: { rows, viewKey, listed }, folded, onView }: Props) {
  return (
    <>
      {rows.total !== 0 && (
        <div className="flex flex-wrap gap-2">
          <CalendarButton
            url={listUrl(viewKey, 'ics')}
            body={listed.picked?.body}
            label="Prazos desta lista na agenda (.ics)"
            size="small"
          />
          <PrintLink viewKey={viewKey} picked={listed.picked} />
        </div>
      )}
      <FoldedKinds folded={folded} onView={onView} />
    </>
  )
}
