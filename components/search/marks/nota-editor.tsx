import { useId, useState, type KeyboardEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { controlClass } from '../../ui/controls.tsx'
import { formatNumber } from '../../ui/format.ts'
import { MAX_NOTA } from './marks-data.ts'

type Props = {
  nota: string
  onSave: (nota: string) => void
  onCancel: () => void
}

/** Where a nota is written. Ctrl and Enter save it. */
export function NotaEditor({ nota, onSave, onCancel }: Props) {
  const id = useId()
  const [text, setText] = useState(nota)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return onCancel()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSave(text)
  }

  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        Nota
      </label>
      <textarea
        id={id}
        rows={5}
        autoFocus
        data-own-escape
        maxLength={MAX_NOTA}
        value={text}
        aria-describedby={`${id}-ajuda`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className={controlClass('resize-y')}
      />
      <p id={`${id}-ajuda`} className="text-xs text-muted">
        Fica só neste navegador, e vai nas Observações dos arquivos que você baixar.{' '}
        {text.length > MAX_NOTA - 200 && `Restam ${formatNumber(MAX_NOTA - text.length)} caracteres. `}
        Ctrl+Enter salva.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => onSave(text)}>
          Salvar nota
        </Button>
        <Button onClick={onCancel}>Cancelar</Button>
      </div>
    </div>
  )
}
