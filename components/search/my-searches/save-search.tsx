import { Bookmark, BookmarkCheck } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import type { SearchState } from '../../../lib/search/state.ts'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { Button } from '../../ui/button.tsx'
import { useMinute } from '../../ui/external.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { savedAs } from './my-searches.ts'
import { mySearches } from './my-searches-store.ts'

const SaveForm = lazyPart(() => import('./save-form.tsx'))

/** Gives the search a name to find it by; says which, when it has one. */
export function SaveSearch({ state }: { state: SearchState }) {
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const today = brasiliaDay(useMinute())
  const saved = savedAs(mySearches.use(), state.query, today)
  useShortcut('s', () => setAsking(true))

  function end(text: string) {
    setAsking(false)
    setTold(text)
    requestAnimationFrame(() => button.current?.focus())
  }

  const Icon = saved ? BookmarkCheck : Bookmark
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          ref={button}
          size="small"
          aria-expanded={asking}
          onClick={() => {
            setTold('')
            setAsking(!asking)
          }}
        >
          <Icon aria-hidden size={15} />
          {saved ? (
            'Pesquisa salva'
          ) : (
            <span>
              Salvar<span className="max-sm:sr-only"> pesquisa</span>
            </span>
          )}
        </Button>
        <span aria-live="polite" className="min-w-0 text-sm wrap-anywhere text-muted empty:-ml-2">
          {told}
        </span>
      </div>
      {asking && (
        <Suspense>
          <SaveForm state={state} saved={saved} today={today} onEnd={end} />
        </Suspense>
      )}
    </div>
  )
}
