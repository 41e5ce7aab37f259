import type { Draft, FieldErrors } from './draft.ts'

/** What every part of the form takes. */
export type FormPart = {
  draft: Draft
  change: (change: Partial<Draft>) => void
  errors: FieldErrors
}

/** A field's id on the page, which the error summary links to. */
export const fieldId = (field: string) => `campo-${field}`
