import { createClient, type SupabaseClient } from '@supabase/supabase-js'

export type StorageClient = SupabaseClient['storage']

export type TimeLimits = {
  /** Every call but an upload. */
  callMs: number
  /** An upload, beside the time that its bytes take. */
  uploadMs: number
}

export const TIME_LIMITS: TimeLimits = { callMs: 5_000, uploadMs: 10_000 }

/** The least speed of an upload that we wait for, and the longest that any may take. */
const BYTES_PER_MS = 2_000
const LONGEST_UPLOAD_MS = 25_000

/**
 * The storage part of a Supabase client, with the time limits that the library lacks. It opens no socket by
 * itself; it needs Node 22 or newer, as the library does.
 */
export function createStorageClient({
  url,
  key,
  limits = TIME_LIMITS,
}: {
  url: string
  key: string
  limits?: TimeLimits
}): StorageClient {
  const limited: typeof fetch = (input, init) =>
    fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(limitOf(init?.body, limits)) })
  return createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: limited },
  }).storage
}

/** An upload is known by its form. */
function limitOf(body: unknown, { callMs, uploadMs }: TimeLimits): number {
  if (!(body instanceof FormData)) return callMs
  const bytes = [...body.values()].reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.size), 0)
  return Math.min(uploadMs + Math.ceil(bytes / BYTES_PER_MS), Math.max(uploadMs, LONGEST_UPLOAD_MS))
}
