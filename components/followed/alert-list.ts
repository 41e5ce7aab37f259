import { createStored } from '../ui/stored.ts'
import type { Followed } from './followed-list.ts'

/** What an alert on the server holds of what is followed here. */
export type AlertList = {
  contratacoes: string[]
  orgaos: { cnpj: string; unidade: string | null }[]
}

/** The key of the alert that was made of what this browser follows; empty when there is none. */
export const listAlert = createStored<string>({
  key: 'bidiq-acompanhadas-alerta-1',
  empty: '',
  read: (data) => (typeof data === 'string' && /^[\w-]{20,64}$/.test(data) ? data : undefined),
})

export function alertListOf({ contratacoes, orgaos }: Followed): AlertList {
  return {
    contratacoes: contratacoes.map(({ numero }) => numero),
    orgaos: orgaos.map(({ cnpj, unidade }) => ({ cnpj, unidade: unidade?.codigo ?? null })),
  }
}

/** Whether both are the same, in whatever order. */
export function isSameList(one: AlertList, other: AlertList): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ contratacoes, orgaos }: AlertList): string {
  const keys = orgaos.map(({ cnpj, unidade }) => `${cnpj} ${unidade ?? ''}`)
  return [...contratacoes, ...keys].toSorted().join('\n')
}
