'use client'

import { useQueryStates } from 'nuqs'
import { lazy, Suspense, useState } from 'react'
import type { Uf } from '../../lib/search/ufs.ts'
import { useOnline } from '../ui/external.ts'
import { Notice } from '../ui/notice.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useFirstInteraction } from '../ui/use-first-interaction.ts'
import { choiceInUrl, chosenColumns } from './columns-choice.ts'
import { ApiError } from './api.ts'
import type { FieldErrors, QueryInput } from './draft.ts'
import { Examples } from './examples.tsx'
import { fieldId } from './form-field.ts'
import { MySearchesIdle } from './my-searches-idle.tsx'
import { isEnded } from './is-ended.ts'
import { SearchForm } from './search-form.tsx'
import { newSearchId } from './search-id.ts'
import { Opening } from './opening.tsx'
import { StatusLine } from './status-line.tsx'
import { queryInUrl, urlKeys, urlOf, urlParsers, type UrlState, type ViewState } from './url-state.ts'
import { useAction } from './use-action.ts'
import { useBeginning } from './use-beginning.ts'
import { useDemo, useMunicipios, useSetores } from './use-catalogs.ts'
import { useFacets } from './use-facets.ts'
import { useForgetting } from './use-forgetting.ts'
import { loadFollowing } from './use-progress.ts'
import { useSearch } from './use-search.ts'

type History = 'push' | 'replace'

// A page without a search needs none of this.
const loadPanel = () => import('./search-panel.tsx')
const loadResults = () => import('./results.tsx')
const loadStatus = () => import('./status-text.tsx')
const loadBar = () => import('./query-bar.tsx')
const loadNotice = () => import('./search-notice.tsx')
const SearchPanel = lazy(loadPanel)
const Results = lazy(loadResults)
const StatusText = lazy(loadStatus)
const QueryBar = lazy(loadBar)
const SearchNotice = lazy(loadNotice)
const Unreachable = lazy(() => import('./unreachable.tsx'))
const SaveSearch = lazy(() => import('./save-search.tsx'))
const SearchEffects = lazy(() => import('./search-effects.tsx'))

const OPENING = 'Abrindo a pesquisa…'
const UNREACHABLE = 'A pesquisa não pôde ser aberta.'

/** Joins the URL, the search it names and what is shown of it. Everything below takes props. */
export function SearchPage() {
  const [url, setUrl] = useQueryStates(urlParsers, { urlKeys })
  const { id, versao } = url
  const inUrl = queryInUrl(url)
  const search = useSearch(id, versao, inUrl)
  const { state, error, live } = search
  const query = inUrl ?? (state?.query as Partial<QueryInput> | undefined)

  const [startedId, setStartedId] = useState<string>()
  const [editingId, setEditingId] = useState<string | null>(null)
  const refused = error !== undefined && Object.keys(error.fields).length > 0
  const editing = id === null || editingId === id || refused
  const [municipioUfs, setMunicipioUfs] = useState<readonly Uf[]>()
  const municipios = useMunicipios(municipioUfs ?? (query?.municipios ? (query.ufs ?? []) : []))
  const setores = useSetores()

  const facets = useFacets(state, versao, url)

  useForgetting(id)
  const demo = useDemo()
  const online = useOnline()
  const action = useAction()

  function goTo(newId: string, asked: QueryInput, change: Partial<UrlState> = {}, history: History = 'push') {
    action.reset()
    setStartedId(newId)
    void setUrl({ ...urlOf(newId, asked), ...change }, { history, scroll: true })
  }

  function start(asked: QueryInput, change?: Partial<UrlState>, history?: History) {
    const newId = newSearchId()
    search.announce(newId)
    goTo(newId, asked, change, history)
  }

  /** Goes to the search when the server takes it, or cannot be asked: the page then says so, and tries again. */
  async function ask(asked: QueryInput): Promise<FieldErrors> {
    const newId = newSearchId()
    try {
      goTo(newId, await search.begin(newId, asked))
    } catch (failure) {
      if (failure instanceof ApiError && Object.keys(failure.fields).length > 0) return failure.fields
      search.announce(newId)
      goTo(newId, asked)
    }
    return {}
  }

  useFirstInteraction(
    () =>
      void Promise.all(
        [loadStatus, loadBar, loadNotice, loadPanel, loadResults, loadFollowing].map((load) => load()),
      ).catch(() => {}),
  )
  useBeginning(url.iniciar === true && id === null ? inUrl : undefined, (asked) =>
    start(asked, { mudancas: url.mudancas }, 'replace'),
  )

  const toNew = () => void setUrl(urlOf(null, {}), { history: 'push' })
  const toggleEditing = () => setEditingId(editing ? null : id)
  useShortcut('n', toNew)
  useShortcut('e', () => id && toggleEditing())
  useShortcut('/', () => {
    if (!editing) setEditingId(id)
    // The form may have to come first.
    requestAnimationFrame(() => document.getElementById(fieldId('termos'))?.focus())
  })

  async function retryFailed() {
    await search.retryFailed()
    // The next version is another result than the one that was looked at.
    if (versao !== null) await setUrl({ versao: null })
  }

  const changeView = (change: Partial<ViewState>) => void setUrl(change)

  return (
    <main id="conteudo" tabIndex={-1} className="mx-auto grid max-w-[90rem] gap-6 px-4 py-5 sm:px-6">
      <h1 className="sr-only">Pesquisa de contratações públicas</h1>
      {demo && <Notice tone="brand">Demonstração: dados simulados, não são contratações reais.</Notice>}
      {id && !refused && (
        <Suspense>
          <QueryBar
            echo={state?.echo}
            editing={editing}
            onEdit={toggleEditing}
            onNew={toNew}
            saving={
              state &&
              versao === null && (
                <Suspense>
                  <SaveSearch key={id} state={state} />
                </Suspense>
              )
            }
          />
        </Suspense>
      )}
      <div id="formulario" hidden={!editing}>
        {editing && (
          <SearchForm
            key={`${id} ${JSON.stringify(query)}`}
            query={query}
            serverErrors={error?.fields ?? {}}
            setores={setores}
            municipios={municipios}
            onMunicipiosOpen={setMunicipioUfs}
            onSubmit={ask}
          />
        )}
      </div>
      {id === null && <MySearchesIdle />}
      {id === null && <Examples onPick={(asked) => start(asked)} />}
      {id && !refused && (
        <StatusLine key={`status of ${id}`} focused={startedId === id}>
          <Suspense fallback={OPENING}>
            {state ? <StatusText state={state} told={live.message} /> : error ? UNREACHABLE : OPENING}
          </Suspense>
        </StatusLine>
      )}
      {id && state && (
        <Suspense>
          <SearchEffects state={state} frozen={versao !== null} />
        </Suspense>
      )}
      {id && !state && !refused && (
        <Suspense fallback={<Opening />}>
          {error ? (
            <Unreachable
              error={error}
              onReload={() => void search.reload()}
              onSearchAgain={inUrl && (() => start(inUrl))}
            />
          ) : (
            <Opening />
          )}
        </Suspense>
      )}
      <Suspense fallback={<Opening />}>
        {id && state && (
          <SearchPanel
            key={id}
            state={state}
            busy={action.busy}
            notice={
              <Suspense>
                <SearchNotice
                  failure={action.error}
                  online={online}
                  connection={live.connection}
                  renewed={search.renewed}
                  running={!isEnded(state.status)}
                  completed={state.status === 'completed'}
                />
              </Suspense>
            }
            onCancel={() => action.run(search.cancel)}
            onRetryFailed={() => action.run(retryFailed)}
            onSearchAgain={() => query && start(query as QueryInput)}
            facets={facets}
            view={url}
            onView={changeView}
            frozen={versao !== null}
            columns={chosenColumns(url.colunas)}
            onColumns={(columns) => void setUrl({ colunas: choiceInUrl(columns) })}
          />
        )}
        {id && state?.summary && state.summary.total > 0 && (
          <Results
            key={`rows of ${id}`}
            state={state}
            facets={facets}
            versao={versao}
            stamp={`${state.versao} ${state.status} ${live.results}`}
            view={url}
            onView={changeView}
            choices={url}
            onChoices={(change) => void setUrl(change)}
            ordenacao={query?.ordenacao}
            onGone={() => void search.reload()}
          />
        )}
      </Suspense>
    </main>
  )
}
