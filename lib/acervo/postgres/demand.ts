import { type Demand } from '../../search/demand.ts'
import { toDemand } from '../stored-demand.ts'
import type { Client } from './connections.ts'

/** Adds to what was asked for. Runs inside the caller's transaction, alone. */
export async function addDemand(client: Client, asked: readonly Demand[], now: number): Promise<void> {
  const keyOf = ({ kind, uf }: Demand) => `${kind} ${uf}`
  const known = new Map((await listDemand(client, now)).map((one) => [keyOf(one), one.weight]))
  for (const one of asked) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + one.weight)
  const cells = [...new Map(asked.map((one) => [keyOf(one), one])).values()]
  await client.query(
    `INSERT INTO bidiq.demand (kind, uf, weight, at)
     SELECT kind, uf, weight, $4 FROM unnest($1::text[], $2::text[], $3::double precision[]) AS r (kind, uf, weight)
     ON CONFLICT (kind, uf) DO UPDATE SET weight = excluded.weight, at = excluded.at`,
    [
      cells.map(({ kind }) => kind),
      cells.map(({ uf }) => uf),
      cells.map((cell) => known.get(keyOf(cell))),
      now,
    ],
  )
}

export async function listDemand(client: Client, now: number): Promise<Demand[]> {
  const { rows } = await client.query<Record<string, unknown>>('SELECT * FROM bidiq.demand')
  return rows.map((row) => toDemand(row, now))
}
