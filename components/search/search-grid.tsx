import type { ReactNode } from 'react'
import { cx } from '../ui/cx.ts'
import { ufView } from './ufs/uf-view.ts'

const AREAS = "[grid-template-areas:'said'_'ufs'_'filters'_'list']"
/** The list is what people came for: what is above it shares its height. */
const BESIDE_MAP =
  "lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr_auto] lg:[grid-template-areas:'said_ufs'_'filters_ufs'_'list_list']"
const BESIDE_TABLE =
  "xl:grid-cols-[27rem_minmax(0,1fr)] xl:[grid-template-areas:'said_ufs'_'filters_filters'_'list_list']"

/** Where the parts of a search lie; each names its `grid-area`. In one column where there is no room for two. */
export function SearchGrid({ children }: { children: ReactNode }) {
  const beside = ufView.use() === 'mapa' ? BESIDE_MAP : BESIDE_TABLE
  return <div className={cx('grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3', AREAS, beside)}>{children}</div>
}
