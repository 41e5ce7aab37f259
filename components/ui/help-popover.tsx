import { CircleHelp } from 'lucide-react'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

export function HelpPopover({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={label}
        title={label}
        className="inline-flex size-8 items-center justify-center rounded-full text-brand hover:bg-brand-soft"
      >
        <CircleHelp aria-hidden size={18} />
      </Popover.Trigger>
      <Popover.Portal>
        <PopoverPanel label={label}>{children}</PopoverPanel>
      </Popover.Portal>
    </Popover.Root>
  )
}

export function PopoverPanel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover.Content
      aria-label={label}
      align="start"
      sideOffset={6}
      collisionPadding={8}
      className="z-30 grid max-h-[min(24rem,var(--radix-popover-content-available-height))] w-[min(26rem,calc(100vw-1rem))] gap-2 overflow-y-auto rounded-md border border-edge bg-surface p-3 text-sm text-text shadow-lg"
    >
      {children}
    </Popover.Content>
  )
}
