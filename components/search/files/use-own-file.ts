import { useCallback, useEffect, useRef, useState } from 'react'
import { saveFile } from '../../ui/save-file.ts'
import { post, requestFile } from '../api.ts'
import type { FileMarks } from '../marks/mark-labels.ts'

/** `numeros`: of these rows only. */
export type OwnFileBody = { marcas?: FileMarks; numeros?: string[] }
export type OwnFile = { step: 'idle' } | { step: 'making' } | { step: 'failed'; message: string }

/** Has a file made with what only its user knows, and saves it. Leaving the page gives it up. */
export function useOwnFile() {
  const [state, setState] = useState<OwnFile>({ step: 'idle' })
  const underWay = useRef<AbortController>(undefined)
  const cancel = useCallback(() => {
    underWay.current?.abort()
    underWay.current = undefined
    setState({ step: 'idle' })
  }, [])
  useEffect(() => () => underWay.current?.abort(), [])

  async function make(url: string, body: OwnFileBody, filename: string): Promise<void> {
    underWay.current?.abort()
    const leaving = new AbortController()
    underWay.current = leaving
    const { signal } = leaving
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
