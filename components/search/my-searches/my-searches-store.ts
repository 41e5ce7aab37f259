import { createStored } from '../../ui/stored.ts'
import { MY_SEARCHES_KEY } from './my-searches-key.ts'
import { NO_SEARCHES } from './my-searches.ts'
import { readMySearches } from './my-searches-read.ts'

/** The recent and the saved searches of this browser. */
export const mySearches = createStored({ key: MY_SEARCHES_KEY, empty: NO_SEARCHES, read: readMySearches })

export const NOT_KEPT =
  'Este navegador não está guardando dados (espaço cheio ou bloqueado): isto dura só enquanto a página estiver aberta.'
