import { Download } from 'lucide-react'
import { isDefaultChoice, type ColumnId } from '../../lib/search/column-list.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { buttonClass } from '../ui/button.tsx'
import { formatBytes } from '../ui/format.ts'
import { DownloadMenu } from './download-menu.tsx'
import { downloadUrl } from './download-urls.ts'

type Props = {
  state: SearchState
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
}

/** The ways to take all rows along: the workbook at once, other files and their columns from a menu. */
export function DownloadLink({ state, columns, onColumns }: Props) {
  const { excel } = state
  if (excel.status === 'pending')
    return (
      <span className={buttonClass('secondary')}>
        <Download aria-hidden size={18} />
        Preparando planilha…
      </span>
    )
  return (
    <span className="flex flex-wrap items-center gap-2">
      <a
        className={buttonClass('primary')}
        href={downloadUrl(state, 'excel', columns)}
        download={excel.filename}
      >
        <Download aria-hidden size={18} />
        Baixar planilha
      </a>
      <DownloadMenu state={state} columns={columns} onColumns={onColumns} />
      {excel.status === 'ready' && excel.bytes !== null && isDefaultChoice(columns) && (
        <span className="text-sm text-muted">{formatBytes(excel.bytes)}</span>
      )}
    </span>
  )
}
