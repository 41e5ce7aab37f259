import { useQueryStates } from 'nuqs'
import { Suspense, useState } from 'react'
import { stepOf } from '../ui/back-closes.ts'
import { useOnline } from '../ui/external.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { choiceInUrl, chosenColumns } from './files/columns-choice.ts'
import type { FieldErrors, QueryInput } from './form/draft.ts'
import { isEnded } from './progress/is-ended.ts'
import { Opening } from './opening.tsx'
import { QueryBar } from './query-bar.tsx'
import { focusTerms, QueryForm } from './form/query-form.tsx'
import { SaveSearch } from './my-searches/save-search.tsx'
import { SearchEffects } from './search-effects.tsx'
import { SearchGrid } from './search-grid.tsx'
import { SearchNotice } from './search-notice.tsx'
import type { Started } from './search-page.tsx'
import { focusStatusIfLost, StatusLine } from './progress/status-line.tsx'
import { statusLine } from './progress/messages.ts'
import { Unreachable } from './unreachable.tsx'
import { EMPTY_VIEW, urlKeys, viewUrlParsers, type ViewState } from './url-state.ts'
import { useAction } from './use-action.ts'
import { useFacets } from './facets/use-facets.ts'
import { ListLink } from './list/list-link.tsx'
import { useListed } from './list/use-listed.ts'
import { useForgetting } from './use-forgetting.ts'
import { loadFollowing } from './progress/use-progress.ts'
import { useSearch } from './use-search.ts'

const loadPanel = () => import('./search-panel.tsx')
const loadResults = () => import('./list/results.tsx')
const SearchPanel = lazyPart(loadPanel)
const Results = lazyPart(loadResults)

/** What will be needed next; where it cannot be had now, it is asked for again then. */
export const loadParts = () =>
  Promise.all([loadPanel(), loadResults(), loadFollowing()]).then(
    () => {},
    () => {},
  )

type Props = {
  id: string
  versao: number | null
  /** The query in the address, where there is one. */
  inUrl: QueryInput | undefined
  /** Given when this page started the search. */
  started: Started | undefined
  onAsk: (asked: QueryInput) => Promise<FieldErrors>
  onStart: (asked: QueryInput) => void
  onNew: () => void
  /** Looks at the search as it is now, and not at one result of it. */
  onLatest: () => Promise<unknown>
}

/** A search that the URL names, and how it is looked at. Everything below takes props. */
export default function OpenedSearch({ id, versao, inUrl, started, ...to }: Props) {
  const [url, setUrl] = useQueryStates(viewUrlParsers, { urlKeys })
  const search = useSearch({ id, versao, query: inUrl, unasked: started?.isPosted === false })
  const { state, error, live } = search
  const withRows = state?.summary?.total ? state : undefined
  const query = inUrl ?? (state?.query as Partial<QueryInput> | undefined)

  const [wantsForm, setWantsForm] = useState(false)
  const refused = error !== undefined && Object.keys(error.fields).length > 0
  const editing = wantsForm || refused

  const listed = useListed(url, url.verMarcas)
  const facets = useFacets(state, versao, listed.view, listed.picked)
  useForgetting(id)
  const online = useOnline()
  const running = state !== undefined && !isEnded(state.status)
  const isCutOff = !online || (running && live.connection === 'reconnecting')
  const action = useAction()

  /** Another search is looked at from its beginning, whole; its files have the same columns. */
  function leave<T extends unknown[], R>(go: (...args: T) => R) {
    return (...args: T) => {
      action.reset()
      void setUrl(EMPTY_VIEW)
      return go(...args)
    }
  }
  const start = leave(to.onStart)
  async function ask(asked: QueryInput): Promise<FieldErrors> {
    const errors = await to.onAsk(asked)
    if (Object.keys(errors).length === 0) leave(() => {})()
    return errors
  }

  const toNew = leave(to.onNew)
  const toggleEditing = () => setWantsForm(!editing)
  useShortcut('n', toNew)
  useShortcut('e', toggleEditing)
  useShortcut('/', () => {
    setWantsForm(true)
    focusTerms()
  })

  async function cancel() {
    await search.cancel()
    focusStatusIfLost()
  }

  async function retryFailed() {
    await search.retryFailed()
    // The next version is another result than the one that was looked at.
    if (versao !== null) await to.onLatest()
    focusStatusIfLost()
  }

  const change = (choices: Parameters<typeof setUrl>[0]) =>
    void setUrl(choices, { history: stepOf('replace') })
  /** Each is a step that Back undoes; what is chosen in one panel is one. */
  const changeView = (change: Partial<ViewState>) => void setUrl(change, { history: stepOf('push') })

  return (
    <>
      {!refused && (
        <QueryBar
          echo={state?.echo}
          editing={editing}
          onEdit={toggleEditing}
          onNew={toNew}
          saving={state && versao === null && <SaveSearch state={state} />}
        />
      )}
      <div id="formulario" hidden={!editing}>
        {editing && <QueryForm query={query} serverErrors={error?.fields ?? {}} onSubmit={ask} />}
      </div>
      {!refused && (
        <div className="relative">
          <StatusLine focused={started !== undefined}>
            {state ? statusLine(state) : error ? 'A pesquisa não pôde ser aberta.' : 'Abrindo a pesquisa…'}
          </StatusLine>
          {withRows && <ListLink />}
        </div>
      )}
      {state && <SearchEffects state={state} frozen={versao !== null} />}
      {!state && !refused && (
        <>
          {error ? (
            <Unreachable
              error={error}
              onReload={() => void search.reload().then(focusStatusIfLost)}
              onSearchAgain={inUrl && (() => start(inUrl))}
            />
          ) : (
            <Opening />
          )}
        </>
      )}
      <Suspense fallback={<Opening />}>
        <SearchGrid>
          {state && (
            <SearchPanel
              state={state}
              busy={action.busy}
              notice={
                <SearchNotice
                  failure={action.error}
                  online={online}
                  connection={live.connection}
                  renewed={search.renewed}
                  running={running}
                  completed={state.status === 'completed'}
                />
              }
              onCancel={() => action.run(cancel)}
              onRetryFailed={() => action.run(retryFailed)}
              onSearchAgain={() => query && start(query as QueryInput)}
              facets={facets}
              view={url}
              onView={changeView}
              frozen={versao !== null}
              columns={chosenColumns(url.colunas)}
              onColumns={(columns) => change({ colunas: choiceInUrl(columns) })}
            />
          )}
          {withRows && (
            <Results
              state={withRows}
              facets={facets}
              versao={versao}
              stamp={`${withRows.versao} ${withRows.status} ${live.results}`}
              view={url}
              listed={listed}
              onView={changeView}
              choices={url}
              onChoices={change}
              ordenacao={(withRows.query as Partial<QueryInput>).ordenacao}
              onGone={() => void search.reload()}
              isToldAbove={isCutOff}
            />
          )}
        </SearchGrid>
      </Suspense>
    </>
  )
}
