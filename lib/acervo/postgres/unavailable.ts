import pg from 'pg'
import { AppError } from '../../errors.ts'

/**
 * SQLSTATEs of a server that cannot serve now: connection lost, refused or shut down, out of room, a time-out,
 * a deadlock, no longer the primary. (PostgreSQL, appendix A.)
 */
const PASSING = /^(08|28|53|57P|58|40)|^(3D000|25006|25P03|55P03|57014)$/

/** It says so, and closes the connection. */
const ENDING = /^(08|57P|25P03)/

/** The server could not be asked, for now. Messages of the driver and the server hold no password. */
export function unavailable(cause: unknown): AppError {
  return new AppError('store_unavailable', `PostgreSQL: ${reasonOf(cause)}`, { cause })
}

/** What the server answered when it could not serve becomes `store_unavailable`; all else stays as it is. */
export function explained(error: unknown): unknown {
  return error instanceof pg.DatabaseError && PASSING.test(error.code ?? '') ? unavailable(error) : error
}

export function isEnding(error: unknown): boolean {
  return error instanceof pg.DatabaseError && ENDING.test(error.code ?? '')
}

/** Of a name with several addresses the first says why. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0])
  return cause instanceof Error ? cause.message : String(cause)
}
