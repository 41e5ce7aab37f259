import { decayed, type Demand } from '../search/demand.ts'

/** A row of the table `demand`, as it weighs at `now`. */
export function toDemand({ kind, uf, weight, at }: Record<string, unknown>, now: number): Demand {
  return {
    kind: kind as Demand['kind'],
    uf: uf as Demand['uf'],
    weight: decayed(weight as number, at as number, now),
  }
}
