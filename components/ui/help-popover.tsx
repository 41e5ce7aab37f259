import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Popover } from './popover.tsx'

export function HelpPopover({ label, children }: { label: string; children: ReactNode }) {
  const trigger = {
    'aria-label': label,
    title: label,
    className: 'inline-flex size-8 items-center justify-center rounded-full text-brand hover:bg-brand-soft',
    children: <CircleHelp aria-hidden size={18} />,
  }
  return (
    <Popover label={label} trigger={trigger}>
      {() => children}
    </Popover>
  )
}
