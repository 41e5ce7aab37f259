import { StorageFailure } from './supabase-failure.ts'

/** Waits for work that goes on all the same. @throws {StorageFailure} `Slow` when it is not done after `ms`. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageFailure('Slow', 'upload: not waited for any longer')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
