import { parseAsString, useQueryState } from 'nuqs'
import type { ReactNode } from 'react'
import { Disclosure, DisclosureRow } from '../../ui/disclosure.tsx'
import { useMediaQuery } from '../../ui/external.ts'

const ROOMY = '(min-width: 40rem)'

/**
 * What stands behind a result, side by side. On a phone it is folded away, for the list to begin on the first screen,
 * unless the address asks for what is in it.
 */
export function ResultMore({ children }: { children: ReactNode }) {
  const [changes] = useQueryState('mudancas', parseAsString)
  const isRoomy = useMediaQuery(ROOMY)
  const row = <DisclosureRow>{children}</DisclosureRow>
  if (isRoomy) return row
  return (
    <Disclosure summary="Mais sobre este resultado" open={changes !== null}>
      {row}
    </Disclosure>
  )
}
