import { AppError, type ErrorCode } from '../errors.ts'
import { TooManyRowsError } from '../search/answer.ts'

/** An error on its way between threads, which would lose its class and fields. */
export type CarriedError = { name: string; message: string; code?: ErrorCode; limit?: number }

export function carry(error: unknown): CarriedError {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return {
    name,
    message,
    ...(error instanceof AppError && { code: error.code }),
    ...(error instanceof TooManyRowsError && { limit: error.limit }),
  }
}

/** The error that was carried: an `AppError` with its code, a `TooManyRowsError`, or one of its name. */
export function uncarry({ name, message, code, limit }: CarriedError): Error {
  if (code !== undefined) return new AppError(code, message)
  if (limit !== undefined) return new TooManyRowsError(limit)
  return Object.assign(new Error(message), { name })
}
