import { createStored } from '../../ui/stored.ts'

/** Whether this browser's user wants their marks in the files of a result. */
export const carriesMarks = createStored<boolean>({
  key: 'bidiq-levar-marcas-1',
  empty: true,
  read: (data) => data !== false,
})
