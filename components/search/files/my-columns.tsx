import { Download } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import type { ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { FileButton } from '../../ui/file-button.tsx'
import { formatList } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { carriedText, setAsideText } from './my-columns-text.ts'
import { useMyColumns, type MyColumns as Progress } from './use-my-columns.ts'

const USER_COLUMNS = formatList(['Status', 'Responsável', 'Observações'])

/** An earlier workbook, sent with this result, comes back as this result's workbook with what its user wrote. */
export default function MyColumns({ state, columns }: { state: SearchState; columns: readonly ColumnId[] }) {
  const { state: progress, send, cancel } = useMyColumns(state, columns)
  const isBusy = progress.step === 'sending' || progress.step === 'reading'
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        Envie a planilha que você baixou antes e marcou. Ela volta como a planilha deste resultado, com{' '}
        {USER_COLUMNS} e as colunas que você criou, o que é novo e o que mudou. O arquivo não fica guardado
        aqui.
      </p>
      <FilePicker onFile={send} />
      {isBusy && <UnderWay progress={progress} onCancel={cancel} />}
      <Outcome progress={progress} />
    </div>
  )
}

function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false)

  function drop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={cx(
        'flex flex-wrap items-center gap-3 rounded-md border border-dashed p-3',
        isOver ? 'border-brand bg-brand-soft' : 'border-edge',
      )}
    >
      <FileButton label="Escolher planilha anterior" accept=".xlsx,.xlsm" onFile={onFile} />
      <span aria-hidden className="text-sm text-muted pointer-coarse:hidden">
        ou solte o arquivo .xlsx aqui
      </span>
    </div>
  )
}

function UnderWay({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const isSending = progress.step === 'sending'
  return (
    <div className="grid gap-2">
      <p role="status" className="text-sm">
        {isSending ? 'Enviando a planilha…' : 'Lendo suas anotações e comparando com este resultado…'}
      </p>
      {isSending && <ProgressBar fraction={progress.fraction} label="Envio da planilha" />}
      <div>
        <Button size="small" onClick={onCancel}>
          Cancelar envio
        </Button>
      </div>
    </div>
  )
}

function Outcome({ progress }: { progress: Progress }) {
  if (progress.step === 'failed')
    return (
      <Notice tone="bad" role="alert" title={`Não foi possível usar “${progress.name}”.`}>
        {progress.message}
      </Notice>
    )
  if (progress.step !== 'done') return null
  const aside = setAsideText(progress.counts)
  return (
    <div className="grid justify-items-start gap-2">
      <p role="status" className="text-sm font-medium">
        {carriedText(progress.counts)}
      </p>
      {aside && <p className="text-sm text-muted">{aside}</p>}
      <a className={buttonClass('primary')} href={progress.url} download={progress.filename}>
        <Download aria-hidden size={18} />
        Baixar planilha com minhas colunas
      </a>
    </div>
  )
}
