import { useState } from 'react'
import type { Uf } from '../../../lib/search/ufs.ts'
import type { FieldErrors, QueryInput } from './draft.ts'
import { fieldId } from './form-field.ts'
import { SearchForm } from './search-form.tsx'
import { useMunicipios, useSetores } from './use-catalogs.ts'

type Props = {
  /** What the form starts from. */
  query: Partial<QueryInput> | undefined
  /** What the server found wrong with it. */
  serverErrors: FieldErrors
  /** Answers what is wrong with the query, if anything is. */
  onSubmit: (query: QueryInput) => Promise<FieldErrors>
}

/** The form, with the lists that it offers. */
export function QueryForm({ query, serverErrors, onSubmit }: Props) {
  const [municipioUfs, setMunicipioUfs] = useState<readonly Uf[]>()
  const municipios = useMunicipios(municipioUfs ?? (query?.municipios ? (query.ufs ?? []) : []))
  return (
    <SearchForm
      key={JSON.stringify(query)}
      query={query}
      serverErrors={serverErrors}
      setores={useSetores()}
      municipios={municipios}
      onMunicipiosOpen={setMunicipioUfs}
      onSubmit={onSubmit}
    />
  )
}

/** Leads to the words; the form may have to come first. */
export function focusTerms() {
  requestAnimationFrame(() => document.getElementById(fieldId('termos'))?.focus())
}
