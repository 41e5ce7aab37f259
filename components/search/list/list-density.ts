import { createStored } from '../../ui/stored.ts'
import { DENSITIES, type Density } from './result-layout.ts'

/** How dense this browser's user likes the list. */
export const listDensity = createStored<Density>({
  key: 'bidiq-densidade-1',
  empty: 'confortavel',
  read: (data) => DENSITIES.find((density) => density === data),
})
