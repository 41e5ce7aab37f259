import { Dialog } from '../../ui/dialog.tsx'
import { NotaEditor } from './nota-editor.tsx'

type Props = {
  objeto: string
  nota: string
  /** Answers whether it is kept: what was written is lost to nobody. */
  onSave: (nota: string) => boolean
  /** Why it was not. */
  problem: string | undefined
  onClose: () => void
  returnFocus: () => void
}

/** The nota of a row of the list. */
export default function NotaDialog({ objeto, nota, onSave, problem, onClose, returnFocus }: Props) {
  return (
    <Dialog title="Nota da contratação" onClose={onClose} returnFocus={returnFocus}>
      <p className="line-clamp-3 text-sm text-muted">{objeto}</p>
      <NotaEditor
        nota={nota}
        onCancel={onClose}
        onSave={(text) => {
          if (onSave(text)) onClose()
        }}
      />
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
