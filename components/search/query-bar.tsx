import { Pencil, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

type Props = {
  echo: string | undefined
  editing: boolean
  onEdit: () => void
  onNew: () => void
  /** What gives it a name. */
  saving: ReactNode
}

/** The search in words, and the ways to another one. */
export function QueryBar({ echo, editing, onEdit, onNew, saving }: Props) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <p className="min-w-0 flex-1 basis-80 text-sm wrap-anywhere text-muted">{echo}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-expanded={editing} aria-controls="formulario" onClick={onEdit}>
          <Pencil aria-hidden size={15} />
          <span>
            Editar<span className="max-sm:sr-only"> pesquisa</span>
          </span>
        </Button>
        <Button size="small" onClick={onNew}>
          <Plus aria-hidden size={15} />
          <span>
            Nova<span className="max-sm:sr-only"> pesquisa</span>
          </span>
        </Button>
        {saving}
      </div>
    </div>
  )
}
