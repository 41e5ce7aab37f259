import { Download } from 'lucide-react'
import { isDefaultChoice, type ColumnId } from '../../lib/search/column-list.ts'
import { writingText } from '../../lib/search/preparation.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { buttonClass } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { formatBytes } from '../ui/format.ts'
import { DownloadMenu } from './download-menu.tsx'
import { downloadUrl } from './download-urls.ts'
import { ExcelProgress } from './excel-progress.tsx'
import { usePreparation } from './use-preparation.ts'

type Props = {
  state: SearchState
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
}

/** The ways to take all rows along: the workbook at once, other files and their columns from a menu. */
export function DownloadLink({ state, columns, onColumns }: Props) {
  const { excel } = state
  const preparation = usePreparation()
  if (excel.status === 'pending')
    return (
      <span className={buttonClass('secondary')}>
        <Download aria-hidden size={18} />
        {writingText(excel.rowsWritten ?? 0, excel.rowsWritten === undefined ? 0 : excel.rows)}
      </span>
    )
  // What is there already is downloaded at once, by the browser alone.
  const isThere = excel.bytes !== null && isDefaultChoice(columns)
  const onExcel = isThere ? undefined : preparation.onClick
  return (
    <span className={cx('flex flex-wrap items-center gap-2', preparation.state.step !== 'idle' && 'w-full')}>
      <a
        className={buttonClass('primary')}
        href={downloadUrl(state, 'excel', columns)}
        download={excel.filename}
        onClick={onExcel}
      >
        <Download aria-hidden size={18} />
        Baixar planilha
      </a>
      <DownloadMenu
        state={state}
        columns={columns}
        onColumns={onColumns}
        onExcelQuase={preparation.onClick}
      />
      {excel.status === 'ready' && excel.bytes !== null && isDefaultChoice(columns) && (
        <span className="text-sm text-muted">{formatBytes(excel.bytes)}</span>
      )}
      <ExcelProgress {...preparation} />
    </span>
  )
}
