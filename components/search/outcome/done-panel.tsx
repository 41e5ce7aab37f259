import { Suspense } from 'react'
import type { ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { AlertButton } from './alert-button.tsx'
import { ChangesSince } from './changes-since.tsx'
import { CoverageDetails } from './coverage-details.tsx'
import { DownloadLink } from '../files/download-link.tsx'
import { canRetry } from '../progress/headline.ts'
import { ResultLinks } from './result-links.tsx'
import { ResultMore } from './result-more.tsx'

const MyColumns = lazyPart(() => import('../files/my-columns.tsx'))
const NothingFound = lazyPart(() => import('./nothing-found.tsx'))
const LeftOut = lazyPart(() => import('./left-out.tsx'))

type Props = {
  state: SearchState
  retrying: boolean
  onRetryFailed: () => void
  /** Of the files of the result. */
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
}

/** What a finished search offers: the file, another try at what failed, and what the total stands on. */
export function DonePanel({ state, retrying, onRetryFailed, columns, onColumns }: Props) {
  const { coverage, excel, summary } = state
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      <div className="flex flex-wrap gap-2">
        <DownloadLink state={state} columns={columns} onColumns={onColumns} />
        {canRetry(state) && (
          <Button onClick={onRetryFailed} blocked={retrying}>
            Tentar de novo o que falhou
          </Button>
        )}
        <AlertButton key={state.versao} state={state} />
      </div>
      {summary?.total === 0 && (
        <Suspense>
          <NothingFound state={state} />
        </Suspense>
      )}
      {excel.status === 'failed' && (
        <Notice tone="warn">
          A planilha não ficou pronta a tempo. O resultado está guardado: ao baixar, ela é feita de novo.
        </Notice>
      )}
      {excel.mode === 'inline' && (
        <p className="text-sm text-muted">
          O armazenamento de arquivos está fora do ar: a planilha vem direto deste servidor.
        </p>
      )}
      {coverage && coverage.notes.length > 0 && (
        <ul className="list-disc pl-5 text-sm text-muted">
          {coverage.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ResultMore>
        <ChangesSince key={state.versao} state={state} />
        <LazyDisclosure summary="O que ficou de fora, e por quê">
          {() => <LeftOut searchId={state.searchId} total={summary?.total ?? 0} />}
        </LazyDisclosure>
        <LazyDisclosure summary="Trazer minhas colunas">
          {() => <MyColumns key={state.versao} state={state} columns={columns} />}
        </LazyDisclosure>
        {coverage && <CoverageDetails coverage={coverage} />}
        <ResultLinks state={state} />
      </ResultMore>
    </div>
  )
}
