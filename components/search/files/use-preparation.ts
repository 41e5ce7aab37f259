import { useCallback, useState, type MouseEvent } from 'react'
import type { Preparation } from '../../../lib/search/preparation.ts'
import { followPreparation } from './follow-preparation.ts'
import { useUnderWay } from './use-under-way.ts'

export type Preparing =
  | { step: 'idle' }
  /** `told` is undefined until the server has said how far it has come. */
  | { step: 'making'; told: Extract<Preparation, { type: 'queued' | 'writing' }> | undefined }
  | { step: 'failed'; message: string }

/**
 * Has a workbook made in view of the user, and then lets the browser download it, instead of a click that seems to do
 * nothing for seconds. Leaving the page gives it up.
 */
export function usePreparation() {
  const [state, setState] = useState<Preparing>({ step: 'idle' })
  const { begin, giveUp } = useUnderWay()
  const cancel = useCallback(() => {
    giveUp()
    setState({ step: 'idle' })
  }, [giveUp])

  async function make(url: string, filename: string): Promise<void> {
    const leaving = begin()
    const tell = (next: Preparing) => !leaving.signal.aborted && setState(next)
    tell({ step: 'making', told: undefined })
    try {
      for await (const event of followPreparation(preparationUrl(url), leaving)) {
        if (event.type === 'failed') return void tell({ step: 'failed', message: event.message })
        if (event.type !== 'ready') tell({ step: 'making', told: event })
      }
      tell({ step: 'idle' })
      download(url, filename)
    } catch (error) {
      tell({ step: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    state,
    cancel,
    /** For the click on a link to a workbook. One that opens a tab, or saves under another name, is the browser's own. */
    onClick(event: MouseEvent<HTMLAnchorElement>) {
      if (isOfBrowser(event)) return
      event.preventDefault()
      const { href, download: filename } = event.currentTarget
      void make(href, filename)
    },
  }
}

/** A click that opens a tab, or saves under another name. */
export function isOfBrowser({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

export type PreparationControl = ReturnType<typeof usePreparation>

function preparationUrl(url: string): string {
  return url.replace(/\/excel(?=\?|$)/, '/excel/preparo')
}

function download(url: string, filename: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = filename
  link.click()
}
