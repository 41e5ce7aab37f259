import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import { formatCount } from '../ui/format.ts'
import { saveFile } from '../ui/save-file.ts'
import { OUTCOME_TEXTS } from './follow-text.ts'
import { exportText, importText, MOST_BYTES } from './followed-file.ts'
import type { Followed } from './followed-list.ts'
import { changeAll, followed } from './store.ts'

/** Takes what is followed out to a file, and in from one. */
export function FollowedFiles({ list }: { list: Followed }) {
  const [told, setTold] = useState<{ text: string; isBad: boolean }>()
  const isEmpty = list.contratacoes.length === 0 && list.orgaos.length === 0

  async function read(file: File) {
    try {
      if (file.size > MOST_BYTES) throw new Error('Este arquivo é grande demais para ser de acompanhadas.')
      const { list: next, added, repeated } = importText(followed.get(), await file.text())
      const isKept = changeAll(next) === 'done'
      const text = importedText(added, repeated)
      setTold({ text: isKept ? text : `${text} ${OUTCOME_TEXTS.notKept}`, isBad: !isKept })
    } catch (error) {
      setTold({
        text: error instanceof Error ? error.message : 'Não foi possível ler o arquivo.',
        isBad: true,
      })
    }
  }

  return (
    <section aria-label="Arquivo da lista" className="grid gap-2 text-sm">
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={isEmpty}
          onClick={() =>
            saveFile(new Blob([exportText(list)], { type: 'application/json' }), 'bidiq-acompanhadas.json')
          }
        >
          <Download aria-hidden size={18} />
          Exportar acompanhadas
        </Button>
        <FileButton
          label="Importar acompanhadas"
          accept="application/json,.json"
          onFile={(file) => void read(file)}
        />
      </div>
      <p
        role={told?.isBad ? 'alert' : undefined}
        aria-live="polite"
        className={told?.isBad ? 'text-bad' : ''}
      >
        {told?.text}
      </p>
    </section>
  )
}

function importedText(added: number, repeated: number): string {
  const taken =
    added === 0
      ? 'Nada de novo no arquivo'
      : formatCount(added, 'acompanhada importada', 'acompanhadas importadas')
  return repeated > 0
    ? `${taken}; ${formatCount(repeated, 'já era acompanhada', 'já eram acompanhadas')}.`
    : `${taken}.`
}
