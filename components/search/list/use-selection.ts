import { useState } from 'react'
import { formatNumber } from '../../ui/format.ts'
import { MAX_SELECTED, NO_SELECTION, rangeTo, toggledRow, withRows, type Selection } from './selection.ts'
import type { Rows } from './use-rows.ts'

type Options = {
  /** Another list is another selection. */
  viewKey: string
  rowAt: Rows['rowAt']
  /** Control numbers of the list in its order: the first `MAX_SELECTED`. */
  readNumeros: () => Promise<string[]>
}

const TOO_MANY = `São no máximo ${formatNumber(MAX_SELECTED)} selecionadas de uma vez.`
const TOO_FAR = 'Esse trecho não pode ser selecionado de uma vez: role até o meio dele e selecione em partes.'

type State = { viewKey: string; selection: Selection; error: string | undefined }

const nothingOf = (viewKey: string): State => ({ viewKey, selection: NO_SELECTION, error: undefined })

/** The rows that are picked in a list, also those that are not on screen. */
export function useSelection({ viewKey, rowAt, readNumeros }: Options) {
  const [state, setState] = useState(() => nothingOf(viewKey))
  if (state.viewKey !== viewKey) setState(nothingOf(viewKey))
  const { selection, error } = state

  /** Starts from what is picked now; of a list that is shown no more nothing is. */
  function change(next: (now: Selection) => Selection | undefined): void {
    setState((now) => {
      if (now.viewKey !== viewKey) return now
      const changed = next(now.selection)
      return changed ? { viewKey, selection: changed, error: undefined } : { ...now, error: TOO_MANY }
    })
  }

  function tell(text: string): void {
    setState((now) => (now.viewKey === viewKey ? { ...now, error: text } : now))
  }

  /** The rows of a stretch, asked for where they are not at hand. */
  async function numerosOf(first: number, last: number): Promise<string[] | undefined> {
    const known = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at)?.numeroControlePNCP)
    if (known.every((numero) => numero !== undefined)) return known
    const all = await readNumeros()
    return last < all.length ? all.slice(first, last + 1) : undefined
  }

  async function pickTo(index: number): Promise<void> {
    const range = rangeTo(selection, index)
    if (!range) return pick(index)
    const numeros = await numerosOf(...range)
    if (numeros) change((now) => withRows(now, numeros, index))
    else tell(TOO_FAR)
  }

  function pick(index: number): void {
    const numero = rowAt(index)?.numeroControlePNCP
    if (numero) change((now) => toggledRow(now, numero, index))
  }

  const failed = (failure: unknown) => tell(failure instanceof Error ? failure.message : String(failure))

  return {
    numeros: selection.numeros,
    error,
    /** Picks a row or lets go of it; with `range`, picks all from the one picked last to it. */
    pick(index: number, range: boolean): void {
      if (range) void pickTo(index).catch(failed)
      else pick(index)
    },
    pickAll(): void {
      readNumeros()
        .then((numeros) => change(() => withRows(NO_SELECTION, numeros, null)))
        .catch(failed)
    },
    clear: () => change(() => NO_SELECTION),
  }
}

export type SelectionState = ReturnType<typeof useSelection>
