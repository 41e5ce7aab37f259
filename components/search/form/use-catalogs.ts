import useSWRImmutable from 'swr/immutable'
import type { Uf } from '../../../lib/search/ufs.ts'
import { request } from '../api.ts'

export type Setor = { id: string; nome: string; descricao: string }

export type Municipio = { codigoIbge: string; nome: string; uf: string }

const NONE: never[] = []

/** The segmentos to choose from; none until they are there. */
export function useSetores(): readonly Setor[] {
  return (
    useSWRImmutable('/api/setores', (url: string) => request<{ setores: Setor[] }>(url)).data?.setores ?? NONE
  )
}

/** The municípios of some UFs, in their order; none until they are there. */
export function useMunicipios(ufs: readonly Uf[]): readonly Municipio[] {
  const { data } = useSWRImmutable(ufs.length > 0 && ['municipios', ...ufs], async ([, ...asked]) => {
    const lists = await Promise.all(
      asked.map((uf) => request<{ municipios: Municipio[] }>(`/api/municipios?uf=${uf}`)),
    )
    return lists.flatMap(({ municipios }) => municipios)
  })
  return data ?? NONE
}

/** Whether what is searched is a simulation. */
export function useDemo(): boolean {
  // A service that is not ready answers 503 with the same body; that is no news for this page.
  return (
    useSWRImmutable('/api/ready', (url: string) => request<{ demo?: boolean }>(url), {
      shouldRetryOnError: false,
    }).data?.demo === true
  )
}
