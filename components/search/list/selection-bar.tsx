import { FileSpreadsheet, X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { CalendarButton } from './calendar-button.tsx'
import { MARK_ICONS } from '../marks/mark-badges.tsx'
import { fileMarks, MARK_LABELS } from '../marks/mark-labels.ts'
import { MARK_STATUSES, type MarkStatus } from '../marks/marks-data.ts'
import { OwnFileStatus } from '../files/own-file-status.tsx'
import { selectedText } from './selection.ts'
import type { Marking } from '../marks/use-marking.ts'
import { useOwnFile } from '../files/use-own-file.ts'
import type { SelectionState } from './use-selection.ts'

type Props = {
  selection: SelectionState
  marking: Marking
  /** Where the deadlines of the list, and its workbook, are made; the workbook's name. */
  calendar: string
  excel: string
  filename: string
  /** The list hides what was just marked. */
  hides: (status: MarkStatus | null) => boolean
  onEmptied: () => void
}

/** What can be done with all the rows that are picked. At the foot of the page, as long as any is. */
export default function SelectionBar(props: Props) {
  const { selection, marking, calendar, excel, filename, hides, onEmptied } = props
  const own = useOwnFile()
  const numeros = [...selection.numeros]

  function clear() {
    selection.clear()
    onEmptied()
  }

  function mark(status: MarkStatus | null) {
    if (marking.setStatus(numeros, status) && hides(status)) clear()
  }

  const takeExcel = () =>
    own.make(excel, { numeros, marcas: fileMarks(marking.marks, selection.numeros) }, filename)

  return (
    <section
      aria-label="Seleção"
      className="sticky bottom-2 z-20 grid gap-2 rounded-md border border-edge bg-surface p-2 shadow-lg"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="px-1 text-sm font-semibold">{selectedText(numeros.length)}</p>
        <Button size="small" variant="quiet" className="ml-auto max-sm:px-1 sm:order-last" onClick={clear}>
          <X aria-hidden size={16} />
          Limpar seleção
        </Button>
        <span className="basis-full sm:hidden" />
        {MARK_STATUSES.map((status) => {
          const Icon = MARK_ICONS[status]
          return (
            <Button key={status} size="small" onClick={() => mark(status)}>
              <Icon aria-hidden size={16} />
              {MARK_LABELS[status]}
            </Button>
          )
        })}
        <Button size="small" onClick={() => mark(null)}>
          Tirar marca
        </Button>
        <CalendarButton url={calendar} body={{ numeros }} label="Prazos (.ics)" size="small" />
        <Button size="small" blocked={own.state.step === 'making'} onClick={takeExcel}>
          <FileSpreadsheet aria-hidden size={16} />
          Planilha
        </Button>
      </div>
      <OwnFileStatus {...own} />
    </section>
  )
}
