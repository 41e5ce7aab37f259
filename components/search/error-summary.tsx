import { Notice } from '../ui/notice.tsx'
import type { FieldErrors } from './draft.ts'
import { fieldId } from './form-field.ts'

/** All that is wrong with the form, each line leading to its field. Takes the focus when it appears. */
export default function ErrorSummary({ errors }: { errors: FieldErrors }) {
  return (
    <div tabIndex={-1} ref={(element) => element?.focus()} key={JSON.stringify(errors)}>
      <Notice tone="bad" role="alert" title="Revise a pesquisa">
        <ul className="list-disc pl-5">
          {Object.entries(errors).map(([field, message]) => (
            <li key={field}>
              <a
                href={`#${fieldId(field)}`}
                className="underline"
                onClick={() => document.getElementById(fieldId(field))?.focus()}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
