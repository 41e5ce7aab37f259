import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { PopoverProps } from './popover.tsx'

/** A popover that opens as soon as it is there. */
export function OpenPopover({ label, trigger, onOpen, children }: PopoverProps) {
  const [open, setOpen] = useState(true)
  function change(next: boolean) {
    setOpen(next)
    if (next) onOpen?.()
  }
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger {...trigger} />
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          // What only is read must scroll by keys too.
          tabIndex={0}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-30 grid max-h-[min(32rem,var(--radix-popover-content-available-height))] w-[min(26rem,calc(100vw-1rem))] gap-2 overflow-y-auto rounded-md border border-edge bg-surface p-3 text-sm text-text shadow-lg"
        >
          {children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
