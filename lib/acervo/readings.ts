import type { SourcedContratacao } from '../search/contratacao.ts'
import type { RecordedPage } from '../search/ports.ts'

/** Rows of a page come as JSON texts of `SourcedContratacao[]`: cheaper to hand to a thread than objects. */
export type PageTexts = Omit<RecordedPage, 'rows'> & { rows: string[] }

export function parseReadings(texts: readonly string[]): SourcedContratacao[] {
  return texts.flatMap((text) => JSON.parse(text) as SourcedContratacao[])
}
