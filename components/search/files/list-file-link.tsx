import { FileSpreadsheet } from 'lucide-react'
import type { MouseEvent } from 'react'
import { fileMarks } from '../marks/mark-labels.ts'
import type { PickedRows } from '../marks/marks-filter.ts'
import { useMarks } from '../marks/marks-store.ts'
import { carriesMarks } from './carries-marks.ts'
import { ExcelProgress } from './excel-progress.tsx'
import { OwnFileStatus } from './own-file-status.tsx'
import { useOwnFile } from './use-own-file.ts'
import { isOfBrowser, usePreparation } from './use-preparation.ts'

type Props = {
  /** Where the workbook of the rows is had that the list shows, in its order. */
  url: string
  filename: string
  /** Where a filter by marks is on: no address says which rows those are. */
  picked: PickedRows | undefined
}

const LINK = 'inline-flex min-h-6 cursor-pointer items-center gap-1 text-sm font-medium text-brand underline'

/** Takes along what the list shows and nothing else, in its order. */
export function ListFileLink({ url, filename, picked }: Props) {
  const preparation = usePreparation()
  const own = useOwnFile()
  const { marks } = useMarks()
  const carries = carriesMarks.use() && Object.keys(marks).length > 0
  const marcas = carries ? fileMarks(marks) : undefined
  const takeOwn = () => own.make(url, { ...picked?.body, ...(marcas && { marcas }) }, filename)

  function takeMarked(event: MouseEvent) {
    if (isOfBrowser(event)) return
    event.preventDefault()
    takeOwn()
  }

  const face = (
    <>
      <FileSpreadsheet aria-hidden size={16} />
      Baixar só esta lista
    </>
  )
  return (
    <>
      {picked ? (
        <button type="button" className={LINK} onClick={takeOwn}>
          {face}
        </button>
      ) : (
        <a
          className={LINK}
          href={url}
          download={filename}
          onClick={carries ? takeMarked : preparation.onClick}
        >
          {face}
        </a>
      )}
      <ExcelProgress {...preparation} />
      <OwnFileStatus {...own} />
    </>
  )
}
