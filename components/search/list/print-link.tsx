import { Printer } from 'lucide-react'
import { buttonClass } from '../../ui/button.tsx'
import type { PickedRows } from '../marks/marks-filter.ts'
import { printUrl } from './print-url.ts'

type Props = { viewKey: string; picked: PickedRows | undefined }

/** Opens the rows that are looked at, all of them, as a list to be printed. */
export function PrintLink({ viewKey, picked }: Props) {
  const url = printUrl(viewKey, picked)
  if (url === undefined) return null
  return (
    <a href={url} target="_blank" rel="noopener" className={buttonClass('secondary', 'small')}>
      <Printer aria-hidden size={16} />
      Versão para imprimir
    </a>
  )
}
