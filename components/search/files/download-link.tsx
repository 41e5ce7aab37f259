import { Download } from 'lucide-react'
import type { MouseEvent } from 'react'
import { isDefaultChoice, type ColumnId } from '../../../lib/search/column-list.ts'
import { writingText } from '../../../lib/search/preparation.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { buttonClass } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { formatBytes } from '../../ui/format.ts'
import { carriesMarks } from './carries-marks.ts'
import { DownloadMenu } from './download-menu.tsx'
import { downloadUrl } from './download-urls.ts'
import { ExcelProgress } from './excel-progress.tsx'
import { fileMarks } from '../marks/mark-labels.ts'
import { useMarks } from '../marks/marks-store.ts'
import { OwnFileStatus } from './own-file-status.tsx'
import { useOwnFile } from './use-own-file.ts'
import { isOfBrowser, usePreparation } from './use-preparation.ts'

type Props = {
  state: SearchState
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
}

/** The ways to take all rows along: the workbook at once, other files and their columns from a menu. */
export function DownloadLink({ state, columns, onColumns }: Props) {
  const { excel } = state
  const preparation = usePreparation()
  const own = useOwnFile()
  const { marks } = useMarks()
  const wantsMarks = carriesMarks.use()
  const hasMarks = Object.keys(marks).length > 0
  const carries = hasMarks && wantsMarks
  if (excel.status === 'pending')
    return (
      <span className={buttonClass('secondary')}>
        <Download aria-hidden size={18} />
        {writingText(excel.rowsWritten ?? 0, excel.rowsWritten === undefined ? 0 : excel.rows)}
      </span>
    )
  // What is there already is downloaded at once, by the browser alone.
  const isThere = excel.bytes !== null && isDefaultChoice(columns)
  const prepare = isThere ? undefined : preparation.onClick

  /** For the click on a link to a file: the same one with the user's marks is asked for in another way. */
  function takeMarked(event: MouseEvent<HTMLAnchorElement>) {
    if (isOfBrowser(event)) return
    event.preventDefault()
    const { href, download } = event.currentTarget
    own.make(href, { marcas: fileMarks(marks) }, download)
  }

  const isAlone = preparation.state.step !== 'idle' || own.state.step !== 'idle'
  return (
    <span className={cx('flex flex-wrap items-center gap-2', isAlone && 'w-full')}>
      <a
        className={buttonClass('primary')}
        href={downloadUrl(state, 'excel', columns)}
        download={excel.filename}
        onClick={carries ? takeMarked : prepare}
      >
        <Download aria-hidden size={18} />
        Baixar planilha
      </a>
      <DownloadMenu
        state={state}
        columns={columns}
        onColumns={onColumns}
        onExcelQuase={preparation.onClick}
        marks={
          hasMarks
            ? { carries, onCarries: (wanted) => carriesMarks.change(() => wanted), onTake: takeMarked }
            : undefined
        }
      />
      {carries && <span className="text-sm text-muted">com suas marcas</span>}
      {!carries && excel.status === 'ready' && excel.bytes !== null && isDefaultChoice(columns) && (
        <span className="text-sm text-muted">{formatBytes(excel.bytes)}</span>
      )}
      <ExcelProgress {...preparation} />
      <OwnFileStatus {...own} />
    </span>
  )
}
