import type { Condition, Value } from '../narrow.ts'
import { storable } from './storable.ts'

/** All of the conditions, with `$1`, `$2`… for their values. */
export function numbered(conditions: Condition[]): { where: string; values: Value[] } {
  let parameter = 0
  return {
    where: conditions
      .map(({ sql }) => `(${sql})`)
      .join(' AND ')
      .replaceAll('?', () => `$${++parameter}`),
    values: conditions.flatMap(({ values }) => values.map(storable)),
  }
}
