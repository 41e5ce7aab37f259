export type Value = string | number | null | Uint8Array
export type SqlRow = Record<string, Value>

/** Runs one statement, its values in the places of `?`, and answers its rows. Tables go by their bare names. */
export type Sql = <Row = SqlRow>(text: string, ...values: Value[]) => Promise<Row[]>

/** What a store of alerts asks of a database: statements that both understand, alone or whole together. */
export type AlertDatabase = {
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** All of it or nothing. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** Ends a `SELECT` so that no two take the same rows. */
  skipLocked: string
  close(): Promise<void> | void
}
