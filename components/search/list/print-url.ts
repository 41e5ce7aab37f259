/** The page that prints what an address of rows (`/api/buscar/{id}/resultados?…`) gives, all pages of it. */
export function printUrl(rowsUrl: string): string {
  const [path = '', search] = rowsUrl.split('?')
  const params = new URLSearchParams(search)
  for (const page of ['pagina', 'tamanho']) params.delete(page)
  const id = path.split('/').at(-2)
  return params.size > 0 ? `/imprimir/${id}?${params.toString()}` : `/imprimir/${id}`
}
