import { Search } from 'lucide-react'
import { Suspense, useState, type FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { useIsAlive } from '../../ui/external.ts'
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx'
import { lazyExtra, lazyPart } from '../../ui/lazy-part.tsx'
import { draftOf, inputOf, type Draft, type FieldErrors, type QueryInput } from './draft.ts'
import { stillWrong, unreadable } from './field-errors.ts'
import { FilterFields } from './filter-fields.tsx'
import { PeriodField } from './period-field.tsx'
import { SituacaoField } from './situacao-field.tsx'
import { UfField } from './uf-field.tsx'
import { WordsFields } from './words-fields.tsx'

const AdvancedFields = lazyPart(() => import('./advanced-fields.tsx'))
const ErrorSummary = lazyPart(() => import('./error-summary.tsx'))
const EstimateLine = lazyExtra(() => import('./estimate-line.tsx'))

type Props = {
  /** What the form starts from; give another `key` to start again. */
  query: Partial<QueryInput> | undefined
  /** What the server found wrong with it. */
  serverErrors: FieldErrors
  /** Answers what is wrong with the query, if anything is. */
  onSubmit: (query: QueryInput) => Promise<FieldErrors>
}

export function SearchForm({ query, serverErrors, onSubmit }: Props) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(query))
  const [found, setFound] = useState<FieldErrors>()
  const [left, setLeft] = useState<FieldErrors>()
  const errors = left ?? serverErrors
  const [asking, setAsking] = useState(false)
  const part = {
    draft,
    errors,
    change(change: Partial<Draft>) {
      setDraft((before) => ({ ...before, ...change }))
      if (Object.keys(errors).length > 0) setLeft(stillWrong(errors, change))
    },
  }

  function refuse(wrong: FieldErrors) {
    setFound(wrong)
    setLeft(wrong)
  }

  async function submit() {
    const unread = unreadable(draft)
    if (Object.keys(unread).length > 0) return refuse(unread)
    setAsking(true)
    refuse(await onSubmit(inputOf(draft) as QueryInput))
    setAsking(false)
  }

  function submitOnce(event: FormEvent) {
    event.preventDefault()
    if (!asking) void submit()
  }

  return (
    <form onSubmit={submitOnce} noValidate aria-label="Pesquisa" className="grid gap-5">
      {Object.keys(errors).length > 0 && (
        <Suspense>
          <ErrorSummary errors={errors} found={found ?? serverErrors} />
        </Suspense>
      )}
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[21rem_1fr]">
        <UfField selected={draft.ufs} onChange={(ufs) => part.change({ ufs })} error={errors.ufs} />
        <div className="grid min-w-0 content-start gap-5">
          <WordsFields {...part} />
          <SituacaoField {...part} />
          <PeriodField {...part} />
          <FilterFields {...part} />
          <LazyDisclosure summary="Filtros avançados" open={usesAdvanced(query)}>
            {() => <AdvancedFields {...part} />}
          </LazyDisclosure>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-t border-line pt-4">
        {draft.ufs.length > 0 && (
          <Suspense>
            <EstimateLine draft={draft} />
          </Suspense>
        )}
        <Submit asking={asking} />
      </div>
    </form>
  )
}

function Submit({ asking }: { asking: boolean }) {
  // A click before the page has come to life would be lost.
  const isAlive = useIsAlive()
  return (
    <Button
      type="submit"
      variant="primary"
      className="w-full sm:w-48"
      aria-disabled={asking}
      disabled={!isAlive}
    >
      <Search aria-hidden size={18} />
      Buscar
    </Button>
  )
}

const ADVANCED = [
  'numero',
  'municipios',
  'esferas',
  'instrumentos',
  'modosDisputa',
  'srp',
  'encerramentoInicial',
  'encerramentoFinal',
  'orgaos',
  'unidades',
  'portais',
  'itens',
  'beneficios',
] as const

function usesAdvanced(query: Partial<QueryInput> | undefined): boolean {
  return ADVANCED.some((field) => query?.[field] !== undefined)
}
