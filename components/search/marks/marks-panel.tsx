import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { cx } from '../../ui/cx.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { ForgetMarks } from './forget-marks.tsx'
import { importText } from './import-text.ts'
import { MAX_MARKS, readMarks, writeMarks, type Marks } from './marks-data.ts'
import { forgetMarks, importMarks } from './marks-store.ts'
import type { Marking } from './use-marking.ts'

/** Far above 5,000 marks at their longest. */
const MAX_FILE_BYTES = 32 * 1024 * 1024

/** Where marks are kept, and how they go elsewhere. */
export default function MarksPanel({ marking }: { marking: Marking }) {
  const { marks, warning } = marking
  const [told, setTold] = useState<{ text: string; failed: boolean }>()
  const total = Object.keys(marks).length

  async function take(file: File): Promise<void> {
    if (file.size > MAX_FILE_BYTES) return setTold({ text: 'Este arquivo é grande demais.', failed: true })
    const { marks: theirs, invalid, problem } = readMarks(await file.text())
    if (problem)
      return setTold({ text: `“${file.name}” não é um arquivo de marcas deste BidIQ.`, failed: true })
    const { message, ...counts } = importMarks(theirs)
    setTold({ text: message ?? importText(counts, invalid), failed: message !== undefined })
  }

  return (
    <div className="grid gap-4 text-sm">
      <p>
        As marcas e notas ficam só neste navegador, em todas as abas dele: até {formatNumber(MAX_MARKS)}. Elas
        vão em Status (“Em análise” ou “Descartada”) e Observações dos arquivos que você baixar. Para usá-las
        em outro computador, exporte aqui e importe lá.
      </p>
      {warning && <Notice tone="warn">{warning}</Notice>}
      <Totals marks={marks} />
      <div className="flex flex-wrap gap-2">
        <Button disabled={total === 0} onClick={() => saveFile(fileOf(marks), 'bidiq-marcas.json')}>
          <Download aria-hidden size={18} />
          Exportar marcas
        </Button>
        <FileButton
          label="Importar marcas"
          accept=".json,application/json"
          onFile={(file) => void take(file)}
        />
      </div>
      <p aria-live="polite" className={cx('font-medium', told?.failed && 'text-bad')}>
        {told?.text}
      </p>
      {total > 0 && (
        <ForgetMarks
          total={total}
          onForget={() => {
            const outcome = forgetMarks()
            setTold({
              text: outcome.done ? 'Todas as marcas foram apagadas.' : outcome.message,
              failed: !outcome.done,
            })
          }}
        />
      )}
    </div>
  )
}

function Totals({ marks }: { marks: Marks }) {
  const all = Object.values(marks)
  const count = (is: (mark: (typeof all)[number]) => boolean) => all.filter(is).length
  const lines = [
    formatCount(
      count(({ status }) => status === 'interessante'),
      'interessante',
      'interessantes',
    ),
    formatCount(
      count(({ status }) => status === 'descartada'),
      'descartada',
      'descartadas',
    ),
    formatCount(
      count(({ nota }) => nota !== undefined),
      'com nota',
      'com nota',
    ),
  ]
  return (
    <ul className="flex flex-wrap gap-2">
      {lines.map((line) => (
        <li key={line} className="rounded-md bg-sunken px-3 py-2 font-medium">
          {line}
        </li>
      ))}
    </ul>
  )
}

function fileOf(marks: Marks): Blob {
  return new Blob([writeMarks(marks)], { type: 'application/json' })
}
