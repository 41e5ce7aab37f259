import { createStored } from '../../ui/stored.ts'

export type UfView = 'mapa' | 'tabela'

/** How this browser's user looks at the UFs of a search. */
export const ufView = createStored<UfView>({
  key: 'bidiq-ufs-1',
  empty: 'mapa',
  read: (data) => (data === 'tabela' ? 'tabela' : 'mapa'),
})
