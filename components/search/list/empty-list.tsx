import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/notice.tsx'

/** In the place of a list of which the filters left nothing. It takes over the focus that went with the last row. */
export function EmptyList() {
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) self.current?.focus()
  }, [])
  return (
    <div ref={self} tabIndex={-1}>
      <Notice tone="neutral">Nenhuma contratação com estes filtros de exibição.</Notice>
    </div>
  )
}
