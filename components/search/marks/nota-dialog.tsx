import { Dialog } from '../../ui/dialog.tsx'
import { NotaEditor } from './nota-editor.tsx'

type Props = {
  objeto: string
  nota: string
  onSave: (nota: string) => void
  onClose: () => void
  returnFocus: () => void
}

/** The nota of a row of the list. */
export default function NotaDialog({ objeto, nota, onSave, onClose, returnFocus }: Props) {
  return (
    <Dialog title="Nota da contratação" onClose={onClose} returnFocus={returnFocus}>
      <p className="line-clamp-3 text-sm text-muted">{objeto}</p>
      <NotaEditor
        nota={nota}
        onCancel={onClose}
        onSave={(text) => {
          onSave(text)
          onClose()
        }}
      />
    </Dialog>
  )
}
