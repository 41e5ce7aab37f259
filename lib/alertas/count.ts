import type { Sql } from './database.ts'

/** How many rows there are of `what`: a table and its conditions. */
export async function count(sql: Sql, what: string, ...values: (string | number)[]): Promise<number> {
  const [row] = await sql<{ n: number }>(`SELECT count(*) AS n FROM ${what}`, ...values)
  return Number(row!.n)
}
