import type { SectorDefinition } from './schema.ts'

type Conditions = Omit<Exclude<SectorDefinition['terms'][number], string>, 'termo'>

/** The terms of a text, apart by commas or lines. Commas inside braces stay: `tubo de {aço, pvc}` is one. */
export function list(text: string): string[] {
  const terms = text.match(/(?:\{[^{}]*\}|[^,\n{])+/g) ?? []
  return terms.map((term) => term.trim()).filter((term) => term !== '')
}

/** The terms of a list, all under the same conditions. */
export function each(text: string, conditions: Conditions): SectorDefinition['terms'] {
  return list(text).map((termo) => ({ termo, ...conditions }))
}
