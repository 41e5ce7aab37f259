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

/** The rows that are picked in a list, also those that are not on screen. */
export function useSelection({ viewKey, rowAt, readNumeros }: Options) {
  const [state, setState] = useState({ viewKey, selection: NO_SELECTION })
  const [error, setError] = useState<string>()
  const selection = state.viewKey === viewKey ? state.selection : NO_SELECTION

  function set(next: Selection | undefined): void {
    setError(next ? undefined : TOO_MANY)
    if (next) setState({ viewKey, selection: next })
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
    if (numeros) set(withRows(selection, numeros, index))
    else setError(TOO_FAR)
  }

  function pick(index: number): void {
    const numero = rowAt(index)?.numeroControlePNCP
    if (numero) set(toggledRow(selection, numero, index))
  }

  const told = (failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure))

  return {
    numeros: selection.numeros,
    error,
    /** Picks a row or lets go of it; with `range`, picks all from the one picked last to it. */
    pick(index: number, range: boolean): void {
      if (range) void pickTo(index).catch(told)
      else pick(index)
    },
    pickAll(): void {
      readNumeros()
        .then((numeros) => set(withRows(NO_SELECTION, numeros, null)))
        .catch(told)
    },
    clear: () => set(NO_SELECTION),
  }
}

export type SelectionState = ReturnType<typeof useSelection>
