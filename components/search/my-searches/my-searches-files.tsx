import { Download, Upload } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { formatCount } from '../../ui/format.ts'
import { exportText, importText, MOST_BYTES } from './my-searches-file.ts'
import type { MySearches } from './my-searches.ts'
import { mySearches, NOT_KEPT } from './my-searches-store.ts'

/** Takes the saved searches out to a file, and in from one. */
export function MySearchesFiles({ mine }: { mine: MySearches }) {
  const inputId = useId()
  const [told, setTold] = useState<{ text: string; isBad: boolean }>()
  const tell = (text: string, isBad = false) => setTold({ text, isBad })

  async function read(file: File) {
    try {
      if (file.size > MOST_BYTES)
        throw new Error('Este arquivo é grande demais para ser de pesquisas salvas.')
      const { mine: next, added, repeated } = importText(mySearches.get(), await file.text())
      const isKept = mySearches.change(() => next)
      tell(`${importedText(added, repeated)}${isKept ? '' : ` ${NOT_KEPT}`}`, !isKept)
    } catch (error) {
      tell(error instanceof Error ? error.message : 'Não foi possível ler o arquivo.', true)
    }
  }

  return (
    <div className="grid gap-2 text-sm">
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={mine.salvas.length === 0} onClick={() => download(exportText(mine))}>
          <Download aria-hidden size={15} />
          Exportar salvas
        </Button>
        <Button size="small" onClick={() => document.getElementById(inputId)?.click()}>
          <Upload aria-hidden size={15} />
          Importar
        </Button>
        <input
          id={inputId}
          type="file"
          accept="application/json,.json"
          aria-label="Arquivo de pesquisas salvas"
          className="sr-only"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            // The same file may be chosen again.
            currentTarget.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      <p
        role={told?.isBad ? 'alert' : undefined}
        aria-live="polite"
        className={told?.isBad ? 'text-bad' : ''}
      >
        {told?.text}
      </p>
    </div>
  )
}

function importedText(added: number, repeated: number): string {
  const taken =
    added === 0
      ? 'Nenhuma pesquisa nova no arquivo'
      : formatCount(added, 'pesquisa importada', 'pesquisas importadas')
  return repeated > 0
    ? `${taken}; ${formatCount(repeated, 'já estava salva', 'já estavam salvas')}.`
    : `${taken}.`
}

function download(text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: 'bidiq-pesquisas.json' })
  link.click()
  URL.revokeObjectURL(url)
}
