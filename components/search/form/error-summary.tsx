import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/notice.tsx'
import type { FieldErrors } from './draft.ts'
import { FIELD_NAMES } from './field-names.ts'
import { fieldId } from './form-field.ts'

type Props = {
  errors: FieldErrors
  /** All that was found wrong when the form was sent last. */
  found: FieldErrors
}

/**
 * All that is wrong with the form, each line leading to its field. Takes the focus whenever the form was found wrong,
 * with the same errors too, and never from whoever is mending it.
 */
export default function ErrorSummary({ errors, found }: Props) {
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => self.current?.focus(), [found])
  return (
    <div tabIndex={-1} ref={self} key={JSON.stringify(found)}>
      <Notice tone="bad" role="alert" title="Revise a pesquisa">
        <ul className="list-disc pl-5">
          {Object.entries(errors).map(([field, message]) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`} className="underline" onClick={() => lead(field)}>
                {nameOf(field)}
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

/** The same words may be said of more than one field. */
function nameOf(field: string): string {
  const name = (FIELD_NAMES as Record<string, string>)[field]
  return name ? `${name}: ` : ''
}

/** The field may stand in a part of the form that was closed again. */
function lead(field: string) {
  const control = document.getElementById(fieldId(field))
  control?.closest('details')?.setAttribute('open', '')
  control?.focus()
}
