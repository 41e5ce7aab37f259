import type { FieldErrors, QueryInput } from './draft.ts'
import { fieldId } from './form-field.ts'
import { SearchForm } from './search-form.tsx'

type Props = {
  /** What the form starts from; another one begins it again. */
  query: Partial<QueryInput> | undefined
  /** What the server found wrong with it. */
  serverErrors: FieldErrors
  /** Answers what is wrong with the query, if anything is. */
  onSubmit: (query: QueryInput) => Promise<FieldErrors>
}

/** The form, always that of its query. */
export function QueryForm(props: Props) {
  return <SearchForm key={JSON.stringify(props.query)} {...props} />
}

/** Leads to the words; the form may have to come first. */
export function focusTerms() {
  requestAnimationFrame(() => document.getElementById(fieldId('termos'))?.focus())
}
