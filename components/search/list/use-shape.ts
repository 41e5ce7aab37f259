import { useMediaQuery } from '../../ui/external.ts'
import type { Shape } from './result-layout.ts'

const TABLE = '(min-width: 64rem)'
const CARDS = '(min-width: 48rem)'

/** How a list is laid out in a page as wide as this one. The style sheet changes at the same widths. */
export function useShape(): Shape {
  const isTable = useMediaQuery(TABLE)
  const isCards = useMediaQuery(CARDS)
  return isTable ? 'table' : isCards ? 'cards' : 'narrowCards'
}
