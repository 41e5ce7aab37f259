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

/** The municípios of some UFs, in their order; none until they are there, or why they cannot be had for now. */
export function useMunicipios(ufs: readonly Uf[]): { municipios: readonly Municipio[]; error?: Error } {
  const key = ufs.length > 0 && ['municipios', ...ufs]
  const { data, error } = useSWRImmutable<Municipio[], Error>(key, async ([, ...asked]: string[]) => {
    const lists = await Promise.all(
      asked.map((uf) => request<{ municipios: Municipio[] }>(`/api/municipios?uf=${uf}`)),
    )
    return lists.flatMap(({ municipios }) => municipios)
  })
  return { municipios: data ?? NONE, ...(error && { error }) }
}
