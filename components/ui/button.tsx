import type { ComponentProps, MouseEvent } from 'react'
import { cx } from './cx.ts'

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-sm font-medium transition-colors disabled:opacity-60 aria-disabled:opacity-60'
const SMALL =
  'inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md border px-3 py-1 text-sm transition-colors disabled:opacity-60 aria-disabled:opacity-60'

const VARIANTS = {
  primary: 'border-transparent bg-brand text-on-brand hover:bg-brand-strong',
  secondary: 'border-edge bg-surface text-text hover:bg-sunken',
  quiet: 'border-transparent text-brand hover:bg-brand-soft',
} as const

export type ButtonVariant = keyof typeof VARIANTS

/** For links that look like buttons. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: 'normal' | 'small' = 'normal',
): string {
  return cx(size === 'small' ? SMALL : BASE, VARIANTS[variant])
}

type Props = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: 'normal' | 'small'
  /** For now a press does nothing. It keeps the focus, which one that is `disabled` loses under the finger. */
  blocked?: boolean
}

export function Button({ variant, size, type = 'button', blocked, onClick, className, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-disabled={blocked || undefined}
      onClick={blocked ? ignore : onClick}
      className={cx(buttonClass(variant, size), className)}
      {...rest}
    />
  )
}

/** A form is not sent either. */
function ignore(event: MouseEvent) {
  event.preventDefault()
}

/** One of several on/off choices. Its state is in `aria-pressed`. */
export function ToggleButton({
  pressed,
  className,
  ...rest
}: ComponentProps<'button'> & { pressed: boolean }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cx(
        'min-h-9 rounded-full border px-3 py-1 text-sm transition-colors disabled:opacity-60',
        pressed ? 'border-brand bg-brand text-on-brand' : 'border-edge bg-surface text-text hover:bg-sunken',
        className,
      )}
      {...rest}
    />
  )
}
