import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptCounts } from '../../../lib/kept-file/kept-job.ts'
import type { ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { downloadUrl } from './download-urls.ts'
import { sendFile } from './send-file.ts'

export type MyColumns =
  | { step: 'idle' }
  | { step: 'sending'; name: string; fraction: number }
  | { step: 'reading'; name: string }
  | { step: 'done'; name: string; counts: KeptCounts; url: string; filename: string }
  | { step: 'failed'; name: string; message: string }

/** The server's own bound: nobody shall wait for a file to be sent and then refused. */
const MAX_BYTES = 50 * 1024 * 1024
const TOO_LARGE = 'O arquivo passa de 50 MB. Apague imagens ou folhas que não usa, salve e envie de novo.'

/** Sends an earlier workbook with a result, and holds the one that comes back. */
export function useMyColumns(result: SearchState, columns: readonly ColumnId[]) {
  const [state, setState] = useState<MyColumns>({ step: 'idle' })
  const underWay = useRef<AbortController>(undefined)
  const made = useRef<string>(undefined)

  const letGo = useCallback(() => {
    underWay.current?.abort()
    if (made.current) URL.revokeObjectURL(made.current)
    made.current = undefined
  }, [])
  useEffect(() => letGo, [letGo])

  async function send(file: File): Promise<void> {
    letGo()
    const { name } = file
    if (file.size > MAX_BYTES) return setState({ step: 'failed', name, message: TOO_LARGE })
    const leaving = new AbortController()
    underWay.current = leaving
    const tell = (next: MyColumns) => !leaving.signal.aborted && setState(next)
    tell({ step: 'sending', name, fraction: 0 })
    try {
      const { blob, header } = await sendFile(downloadUrl(result, 'planilha', columns), file, {
        signal: leaving.signal,
        onSent: (fraction) =>
          tell(fraction < 1 ? { step: 'sending', name, fraction } : { step: 'reading', name }),
      })
      const counts = JSON.parse(header('X-BidIQ-Contagens') ?? '{}') as KeptCounts
      const filename =
        /filename="([^"]+)"/.exec(header('Content-Disposition') ?? '')?.[1] ?? result.excel.filename
      made.current = URL.createObjectURL(blob)
      tell({ step: 'done', name, counts, url: made.current, filename })
    } catch (error) {
      tell({ step: 'failed', name, message: error instanceof Error ? error.message : String(error) })
    }
  }

  function cancel(): void {
    letGo()
    setState({ step: 'idle' })
  }

  return { state, send: (file: File) => void send(file), cancel }
}
