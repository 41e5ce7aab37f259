import { useCallback, useState } from 'react'
import { saveFile } from '../../ui/save-file.ts'
import { post, requestFile } from '../api.ts'
import type { FileMarks } from '../marks/mark-labels.ts'
import { useUnderWay } from './use-under-way.ts'

/** `numeros`: of these rows only; `exceto`: without these. */
export type OwnFileBody = { marcas?: FileMarks; numeros?: string[]; exceto?: string[] }
export type OwnFile = { step: 'idle' } | { step: 'making' } | { step: 'failed'; message: string }

/** Has a file made with what only its user knows, and saves it. Leaving the page gives it up. */
export function useOwnFile() {
  const [state, setState] = useState<OwnFile>({ step: 'idle' })
  const { begin, giveUp } = useUnderWay()
  const cancel = useCallback(() => {
    giveUp()
    setState({ step: 'idle' })
  }, [giveUp])

  async function make(url: string, body: OwnFileBody, filename: string): Promise<void> {
    const { signal } = begin()
    setState({ step: 'making' })
    try {
      const file = await requestFile(url, { ...post(body), signal })
      if (signal.aborted) return
      saveFile(file, filename)
      setState({ step: 'idle' })
    } catch (error) {
      if (signal.aborted) return
      setState({ step: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  return { state, cancel, make: (...asked: Parameters<typeof make>) => void make(...asked) }
}

export type OwnFileControl = ReturnType<typeof useOwnFile>
