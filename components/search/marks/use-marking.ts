import { useState } from 'react'
import { formatCount } from '../../ui/format.ts'
import { MARK_LABELS } from './mark-labels.ts'
import type { MarkChange, Marks, MarkStatus } from './marks-data.ts'
import { changeMarks, restoreMarks, useMarks, type MarkOutcome } from './marks-store.ts'

/** What was done to marks last, or why it could not be. `undo` is there when it can be undone. */
export type MarkNews = { text: string; failed: boolean; undo?: () => void }

/** The marks of this browser, and what its user does to them: always told, and undone when it was wrong. */
export function useMarking() {
  const { marks, warning } = useMarks()
  const [news, setNews] = useState<MarkNews>()

  function tell(outcome: MarkOutcome, numeros: readonly string[], text: string): boolean {
    if (!outcome.done) setNews({ text: outcome.message, failed: true })
    else setNews({ text, failed: false, undo: () => undo(numeros, outcome.before) })
    return outcome.done
  }

  function undo(numeros: readonly string[], before: Marks): void {
    const outcome = restoreMarks(numeros, before)
    setNews({ text: outcome.done ? 'Marca desfeita.' : outcome.message, failed: !outcome.done })
  }

  function change(numeros: readonly string[], to: MarkChange, text: string): boolean {
    return tell(changeMarks(numeros, to), numeros, text)
  }

  return {
    marks,
    warning,
    news,
    forgetNews: () => setNews(undefined),

    /** Gives a contratação a status, or takes it away when it has that one. */
    toggle(numero: string, status: MarkStatus): void {
      const isOn = marks[numero]?.status === status
      const label = MARK_LABELS[status]
      change(
        [numero],
        { status: isOn ? null : status },
        isOn ? `Não mais ${label.toLowerCase()}.` : `${label}.`,
      )
    },

    /** Gives many the same status; null takes it away. */
    setStatus(numeros: readonly string[], status: MarkStatus | null): boolean {
      const label = status
        ? `como ${MARK_LABELS[status].toLowerCase()}${numeros.length === 1 ? '' : 's'}`
        : 'sem marca'
      const count = formatCount(numeros.length, 'contratação', 'contratações')
      return change(numeros, { status }, `${count} ${label}.`)
    },

    setNota(numero: string, nota: string): boolean {
      return change([numero], { nota }, nota.trim() ? 'Nota salva.' : 'Nota apagada.')
    },
  }
}

export type Marking = ReturnType<typeof useMarking>
