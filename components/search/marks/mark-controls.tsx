import { NotebookPen } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { MARK_ICONS } from './mark-badges.tsx'
import { MARK_LABELS } from './mark-labels.ts'
import { MARK_STATUSES } from './marks-data.ts'
import { NotaEditor } from './nota-editor.tsx'
import type { Marking } from './use-marking.ts'

/** What its user says of one contratação, and where they say it. */
export function MarkControls({ numero, marking }: { numero: string; marking: Marking }) {
  const [writing, setWriting] = useState(false)
  const write = useRef<HTMLButtonElement>(null)
  const mark = marking.marks[numero]
  const nota = mark?.nota ?? ''

  function close() {
    flushSync(() => setWriting(false))
    write.current?.focus()
  }

  return (
    <section aria-label="Minhas marcas" className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {MARK_STATUSES.map((status) => {
          const Icon = MARK_ICONS[status]
          const pressed = mark?.status === status
          return (
            <Button
              key={status}
              size="small"
              aria-pressed={pressed}
              className={cx(pressed && (status === 'interessante' ? 'bg-ok-soft! text-ok!' : 'bg-sunken!'))}
              onClick={() => marking.toggle(numero, status)}
            >
              <Icon
                aria-hidden
                size={16}
                fill={pressed && status === 'interessante' ? 'currentColor' : 'none'}
              />
              {MARK_LABELS[status]}
            </Button>
          )
        })}
        {!writing && (
          <Button ref={write} size="small" onClick={() => setWriting(true)}>
            <NotebookPen aria-hidden size={16} />
            {nota ? 'Editar nota' : 'Escrever nota'}
          </Button>
        )}
      </div>
      {marking.news?.failed && (
        <p role="alert" className="text-sm text-bad">
          {marking.news.text}
        </p>
      )}
      {writing ? (
        <NotaEditor
          nota={nota}
          onCancel={close}
          onSave={(text) => {
            if (marking.setNota(numero, text)) close()
          }}
        />
      ) : (
        nota && (
          <p className="rounded-md border-l-4 border-brand bg-sunken px-3 py-2 text-sm wrap-anywhere whitespace-pre-line">
            <span className="sr-only">Nota: </span>
            {nota}
          </p>
        )
      )}
    </section>
  )
}
