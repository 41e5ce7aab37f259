'use client'

import { Suspense, useState, type ReactNode } from 'react'
import { cx } from '../ui/cx.ts'
import { Notice } from '../ui/notice.tsx'
import { useFirstInteraction } from '../ui/use-first-interaction.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { ApiError } from './api.ts'
import { beginSearch } from './begin-search.ts'
import type { FieldErrors, QueryInput } from './form/draft.ts'
import { IdleSearch } from './idle-search.tsx'
import { Opening } from './opening.tsx'
import { fieldsInUrl, queryUrlOf, type QueryUrl } from './query-url.ts'
import { newSearchId } from './search-id.ts'
import { useAddress } from './use-address.ts'
import { useBeginning } from './use-beginning.ts'
import { useNewest } from './use-newest.ts'

// A page without a search needs none of this.
const loadOpened = () => import('./opened-search.tsx')
const OpenedSearch = lazyPart(loadOpened)
const AddressNotice = lazyPart(() => import('./address-notice.tsx'))

/** The search that this page started last, and whether the server was asked for it already. */
export type Started = { id: string; isPosted: boolean }

type Going = { isPosted?: boolean; change?: Partial<QueryUrl>; history?: 'push' | 'replace' }

/** Joins the URL and what it names: a question that is being written, or a search. */
export function SearchPage({ examples, isDemo }: { examples: ReactNode; isDemo: boolean }) {
  const [started, setStarted] = useState<Started>()
  const { url, setUrl, id, inUrl, wrong } = useAddress(started?.id)
  const begin = useNewest(id)

  function goTo(
    newId: string,
    asked: QueryInput,
    { isPosted = false, change, history = 'push' }: Going = {},
  ) {
    begin()
    setStarted({ id: newId, isPosted })
    void setUrl({ ...queryUrlOf(newId, asked), ...change }, { history, scroll: true })
  }

  /**
   * Goes to the search when the server takes it, or cannot be asked: the page then says so, and tries again. Not when
   * something else was chosen meanwhile.
   */
  async function ask(asked: QueryInput): Promise<FieldErrors> {
    const newId = newSearchId()
    const isNewest = begin()
    try {
      const query = await beginSearch(newId, asked)
      if (isNewest()) goTo(newId, query, { isPosted: true })
    } catch (failure) {
      if (failure instanceof ApiError && Object.keys(failure.fields).length > 0) return failure.fields
      if (isNewest()) goTo(newId, asked)
    }
    return {}
  }

  const start = (asked: QueryInput) => goTo(newSearchId(), asked)
  function toNew() {
    begin()
    void setUrl(queryUrlOf(null, {}), { history: 'push' })
  }

  useFirstInteraction(
    () =>
      void loadOpened().then(
        ({ loadParts }) => loadParts(),
        () => {},
      ),
  )
  useBeginning(url.iniciar === true && url.id === null ? inUrl : undefined, (asked) =>
    goTo(newSearchId(), asked, { change: { mudancas: url.mudancas }, history: 'replace' }),
  )

  return (
    <main
      id="conteudo"
      tabIndex={-1}
      className={cx('mx-auto grid max-w-page px-4 py-5 sm:px-6', id === null ? 'gap-6' : 'gap-3')}
    >
      <h1 className="sr-only">Pesquisa de contratações públicas</h1>
      {isDemo && <Notice tone="brand">Demonstração: dados simulados, não são contratações reais.</Notice>}
      {wrong && (
        <Suspense>
          <AddressNotice {...wrong} />
        </Suspense>
      )}
      {id === null ? (
        <IdleSearch query={fieldsInUrl(url)} onAsk={ask} onNew={toNew} examples={examples} />
      ) : (
        <Suspense fallback={<Opening />}>
          <OpenedSearch
            key={id}
            id={id}
            versao={url.versao}
            inUrl={inUrl}
            started={started?.id === id ? started : undefined}
            onAsk={ask}
            onStart={start}
            onNew={toNew}
            onLatest={() => setUrl({ versao: null })}
          />
        </Suspense>
      )}
    </main>
  )
}
