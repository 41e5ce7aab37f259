import { Download } from 'lucide-react'
import type { SearchState } from '../../lib/search/state.ts'
import { buttonClass } from '../ui/button.tsx'
import { formatBytes } from '../ui/format.ts'
import { searchKey } from './use-progress.ts'

/**
 * The way to the file. Always through our own address, which leads to a link that is still alive: a signed
 * one kept on the page would die while the page is open.
 */
export function DownloadLink({ state: { excel, searchId, versao } }: { state: SearchState }) {
  if (excel.status === 'pending')
    return (
      <span className={buttonClass('secondary')}>
        <Download aria-hidden size={18} />
        Preparando planilha…
      </span>
    )
  return (
    <span className="flex flex-wrap items-center gap-2">
      <a
        className={buttonClass('primary')}
        href={`${searchKey(searchId)}/excel?versao=${versao}`}
        download={excel.filename}
      >
        <Download aria-hidden size={18} />
        Baixar planilha
      </a>
      {excel.status === 'ready' && excel.bytes !== null && (
        <span className="text-sm text-muted">{formatBytes(excel.bytes)}</span>
      )}
    </span>
  )
}
