import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button.tsx'
import { FileButton } from './file-button.tsx'
import { saveFile } from './save-file.ts'

type Told = { text: string; isBad: boolean }

type Props = {
  /** What is taken out, and in: “acompanhadas” gives “Exportar acompanhadas”, “Importar acompanhadas”. */
  of: string
  filename: string
  isEmpty: boolean
  text: () => string
  mostBytes: number
  /** @throws Error whose message is for the user. */
  take: (text: string) => Told
}

/** Takes something that only this browser has out to a file, and in from one; says what came of it. */
export function JsonFiles({ of, filename, isEmpty, text, mostBytes, take }: Props) {
  const [told, setTold] = useState<Told>()

  async function read(file: File) {
    try {
      if (file.size > mostBytes) throw new Error(`Este arquivo é grande demais para ser de ${of}.`)
      setTold(take(await file.text()))
    } catch (error) {
      setTold({
        text: error instanceof Error ? error.message : 'Não foi possível ler o arquivo.',
        isBad: true,
      })
    }
  }

  return (
    <div className="grid gap-2 text-sm">
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={isEmpty}
          onClick={() => saveFile(new Blob([text()], { type: 'application/json' }), filename)}
        >
          <Download aria-hidden size={18} />
          Exportar {of}
        </Button>
        <FileButton
          label={`Importar ${of}`}
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
    </div>
  )
}
