import { useState } from 'react'
import type { ResultRow } from '../../../lib/search/row.ts'
import type { List } from './use-list.ts'

/** The row whose details are open. It stays the one that is open, wherever it goes in the list meanwhile. */
export function useOpenedRow({ rows, setCurrent }: Pick<List, 'rows' | 'setCurrent'>) {
  const [opened, setOpened] = useState<{ index: number; row: ResultRow | undefined }>()
  const found = opened && !opened.row ? rows.rowAt(opened.index) : undefined
  if (opened && found) setOpened({ ...opened, row: found })

  return {
    opened,
    open: (row: ResultRow, index: number) => setOpened({ index, row }),
    /** To another row of the list, whose page may have to be read first. */
    move(index: number) {
      setCurrent(index)
      setOpened({ index, row: rows.rowAt(index) })
    },
    close: () => setOpened(undefined),
  }
}
