import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx.ts'

const LOOKS =
  'min-w-0 rounded-md border border-edge bg-surface px-3 text-base text-text placeholder:text-muted aria-invalid:border-bad sm:text-sm'
const CONTROL = `min-h-11 w-full py-2 ${LOOKS}`
const SMALL = `min-h-9 py-1 ${LOOKS}`

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx(CONTROL, className)} {...rest} />
}

type SelectProps = Omit<ComponentProps<'select'>, 'size'> & { size?: 'normal' | 'small' }

export function Select({ className, size = 'normal', ...rest }: SelectProps) {
  return <select className={cx(size === 'small' ? SMALL : CONTROL, className)} {...rest} />
}

/** A button with a control's looks: it opens something to choose from. */
export function controlClass(className?: string): string {
  return cx(CONTROL, className)
}

type CheckProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; description?: ReactNode }

function Check({
  type,
  label,
  description,
  className,
  id,
  ...rest
}: CheckProps & { type: 'checkbox' | 'radio' }) {
  const descriptionId = description && id ? `${id}-description` : undefined
  return (
    <div className={cx('flex items-start gap-2', className)}>
      <input
        type={type}
        id={id}
        className="mt-0.5 size-5 shrink-0 accent-brand"
        aria-describedby={descriptionId}
        {...rest}
      />
      <div className="grid text-sm">
        <label htmlFor={id}>{label}</label>
        {description && (
          <span id={descriptionId} className="text-xs text-muted">
            {description}
          </span>
        )}
      </div>
    </div>
  )
}

/** `id` is what ties the label to the box: give a unique one. */
export function Checkbox(props: CheckProps & { id: string }) {
  return <Check type="checkbox" {...props} />
}

export function Radio(props: CheckProps & { id: string; name: string }) {
  return <Check type="radio" {...props} />
}
