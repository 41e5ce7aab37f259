import { createClient } from '@supabase/supabase-js'
import { afterAll } from 'vitest'
import { startStorage } from './server.ts'

export const SECRET = 'a secret'
export const TYPE = 'application/x-test'

export const blob = (text = 'conteúdo', type = TYPE) => new Blob([text], { type })

/** A stand-in closed after the tests of the file, and the library that its callers use. */
export async function openTestStorage() {
  const storage = await startStorage({ secret: SECRET })
  afterAll(() => storage.close())
  const clientOf = (key: string) =>
    createClient(storage.url, key, { auth: { persistSession: false, autoRefreshToken: false } }).storage
  const service = clientOf(storage.serviceKey)

  return {
    ...storage,
    clientOf,
    service,
    /** A new bucket that takes 100 bytes of `TYPE`. */
    async newBucket() {
      const id = `b-${crypto.randomUUID()}`
      await service.createBucket(id, { public: false, fileSizeLimit: 100, allowedMimeTypes: [TYPE] })
      return { id, files: service.from(id) }
    },
  }
}
