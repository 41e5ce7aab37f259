import { useState, type ComponentProps, type ComponentType, type ReactNode } from 'react'

export type PopoverProps = {
  /** Of the panel. */
  label: string
  /** The button that opens it. */
  trigger: Omit<ComponentProps<'button'>, 'onClick' | 'type'>
  onOpen?: (() => void) | undefined
  /** `close` closes the panel. */
  children: (close: () => void) => ReactNode
}

const load = () => import('./open-popover.tsx').then(({ OpenPopover }) => OpenPopover)

/** A button with a panel. What panels are made of is loaded when a first one is pointed at or opened. */
export function Popover(props: PopoverProps) {
  const { trigger, onOpen } = props
  const [Loaded, setLoaded] = useState<ComponentType<PopoverProps>>()
  const [failed, setFailed] = useState(false)
  if (Loaded) return <Loaded {...props} />

  const open = () => {
    onOpen?.()
    load().then(
      (component) => setLoaded(() => component),
      () => setFailed(true),
    )
  }
  const preload = () => void load().catch(() => {}) // told when it is opened
  return (
    <>
      <button
        {...trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={false}
        onClick={open}
        onPointerEnter={preload}
        onFocus={preload}
      />
      {failed && (
        <span role="alert" className="text-xs text-bad">
          Sem conexão: tente abrir de novo.
        </span>
      )}
    </>
  )
}
