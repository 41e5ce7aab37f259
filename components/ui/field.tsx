import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = {
  /** Unique on the page: the control's id, and what the error summary links to. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
  children: (wiring: FieldWiring) => ReactNode
}

/** A labelled control with its hint and its error, wired together for screen readers. */
export function Field({ id, label, hint, error, className, children }: Props) {
  const described = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null)
  return (
    <div className={cx('grid content-start gap-1', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`} message={error} />}
    </div>
  )
}

export function FieldError({ id, message }: { id: string; message: string }) {
  return (
    <p id={id} className="text-sm font-medium text-bad">
      {message}
    </p>
  )
}

/** The same for a group of controls. */
export function FieldGroup({
  id,
  legend,
  hint,
  error,
  className,
  children,
}: Omit<Props, 'label' | 'children'> & { legend: ReactNode; children: ReactNode }) {
  const described = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null)
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx('min-w-0', className)}
      aria-describedby={described || undefined}
    >
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-2 text-xs text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={`${id}-error`} message={error} />}
    </fieldset>
  )
}
