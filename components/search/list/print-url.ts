import type { PickedRows } from '../marks/marks-filter.ts'

/** In an address that every proxy lets through. */
const MOST_NUMEROS = 150

/**
 * The page that prints what an address of rows (`/api/buscar/{id}/resultados?…`) gives, all pages of it; of picked rows,
 * those. Undefined where no address can say which rows those are.
 */
export function printUrl(rowsUrl: string, picked?: PickedRows): string | undefined {
  const [path = '', search] = rowsUrl.split('?')
  const params = new URLSearchParams(search)
  for (const page of ['pagina', 'tamanho']) params.delete(page)
  if (picked) {
    if (!('numeros' in picked.body) || picked.body.numeros.length > MOST_NUMEROS) return undefined
    params.set('numero', picked.body.numeros.join(','))
  }
  const id = path.split('/').at(-2)
  return params.size > 0 ? `/imprimir/${id}?${params.toString()}` : `/imprimir/${id}`
}
