import { Printer } from 'lucide-react'
import { buttonClass } from '../../ui/button.tsx'
import { printUrl } from './print-url.ts'

/** Opens the rows that are looked at, all of them, as a list to be printed. */
export function PrintLink({ viewKey }: { viewKey: string }) {
  return (
    <a href={printUrl(viewKey)} target="_blank" rel="noopener" className={buttonClass('secondary', 'small')}>
      <Printer aria-hidden size={16} />
      Versão para imprimir
    </a>
  )
}
