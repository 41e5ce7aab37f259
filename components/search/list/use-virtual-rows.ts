import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useRef, type RefObject } from 'react'
import { ROWS_PER_PAGE, type PageRange } from './use-rows.ts'

type Options = {
  scroller: RefObject<HTMLDivElement | null>
  /** Another one shows other rows, from the top. */
  view: string
  total: number
  /** All in pixels. `headerHeight`: of what sticks to the top. */
  rowHeight: number
  headerHeight: number
  /** The row the keyboard is at. */
  current: number
  onRange: (range: PageRange) => void
}

const RANGE_DELAY_MS = 60
const OVERSCAN = 6

/** Which of a list's rows are in the page. The current one comes into view whenever it is another one. */
export function useVirtualRows(options: Options) {
  const { scroller, view, total, rowHeight, headerHeight, current, onRange } = options
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // eslint-disable-next-line react-hooks/incompatible-library -- a note for the React Compiler, which is not in use
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The header pushes the rows down by its height: the last one would be out of sight.
    scrollPaddingEnd: headerHeight,
    rangeExtractor: (range) => withCurrent(range, current),
    onChange: ({ range }) => {
      if (!range) return
      clearTimeout(timer.current)
      const pageOf = (index: number) => Math.floor(index / ROWS_PER_PAGE) + 1
      const pages = { first: pageOf(range.startIndex), last: pageOf(range.endIndex) }
      // A drag of the scroll bar passes over pages that nobody will read.
      timer.current = setTimeout(() => onRange(pages), RANGE_DELAY_MS)
    },
  })

  useEffect(() => () => clearTimeout(timer.current), [])

  // With rows of another height, the one on top stays there.
  const height = useRef(rowHeight)
  useEffect(() => {
    if (height.current === rowHeight) return
    const top = Math.round((scroller.current?.scrollTop ?? 0) / height.current)
    height.current = rowHeight
    virtualizer.measure()
    virtualizer.scrollToIndex(top, { align: 'start' })
  }, [virtualizer, rowHeight, scroller])

  useEffect(() => virtualizer.scrollToOffset(0), [virtualizer, view])

  useEffect(() => virtualizer.scrollToIndex(current, { align: 'auto' }), [virtualizer, current])

  return virtualizer
}

/** The current row stays in the page wherever one scrolls, or the keyboard would lose its place. */
function withCurrent({ startIndex, endIndex, overscan, count }: Range, current: number): number[] {
  const first = Math.max(0, startIndex - overscan)
  const last = Math.min(count - 1, endIndex + overscan)
  const shown = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  if (current < first) return [current, ...shown]
  return current > last && current < count ? [...shown, current] : shown
}
