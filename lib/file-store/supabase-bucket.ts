import { openAsBlob } from 'node:fs'
import type { Logger } from '../log.ts'
import type { Calls } from './supabase-calls.ts'
import type { StorageClient } from './supabase-client.ts'
import { downloadObject } from './supabase-download.ts'
import { StorageFailure, unless } from './supabase-failure.ts'
import { prepareBucket } from './supabase-prepare.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PAGE = 100

export type Bucket = ReturnType<typeof createBucket>

type Options = {
  id: string
  storage: StorageClient
  calls: Calls
  log: Logger
  /** How long a download may wait for its next piece. */
  pieceMs: number
}

/** One private bucket, in our words. Everything here throws StorageFailure and nothing else. */
export function createBucket({ id, storage, calls, log, pieceMs }: Options) {
  const files = storage.from(id)
  let ready: Promise<void> | undefined
  let checking: Promise<void> | undefined

  /** Asked once, and again after a failure. */
  function beReady(): Promise<void> {
    ready ??= prepareBucket({ id, storage, calls, log }).catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return ready
  }

  async function send(name: string, path: string): Promise<void> {
    await beReady()
    const upload = async () => {
      const file = await openAsBlob(path, { type: XLSX }) // the library heeds no other type for a Blob
      return files.upload(name, file, { upsert: false })
    }
    await unless('KeyAlreadyExists', calls.run('upload', upload))
  }

  return {
    /** Whether the bucket is there, private and ours to use, asked of the server now. */
    check(): Promise<void> {
      if (!checking) {
        ready = undefined
        checking = beReady().finally(() => (checking = undefined))
      }
      return checking
    },

    /** A link that lives `seconds`; undefined when there is no such object. */
    async sign(name: string, seconds: number): Promise<URL | undefined> {
      // Without the library's `download` option: it encodes a name with accents twice.
      const create = () => files.createSignedUrl(name, seconds)
      const signed = await unless('NoSuchKey', calls.run('sign', create))
      if (!signed) return undefined
      const url = URL.parse(signed.signedUrl)
      if (!url?.searchParams.get('token'))
        throw new StorageFailure('BadAnswer', 'sign: no link in the answer')
      return url
    },

    /** Stores a file; one that is there already stays as it is. */
    async upload(name: string, path: string): Promise<void> {
      try {
        await send(name, path)
      } catch (error) {
        if (!(error instanceof StorageFailure && error.code === 'NoSuchBucket')) throw error
        ready = undefined // somebody removed it since
        await send(name, path)
      }
    },

    /** Undefined when the server does not tell. */
    async sizeOf(name: string): Promise<number | undefined> {
      const { objects } = await calls.run('list', () => files.listV2({ prefix: name, limit: 1 }))
      return objects.find((object) => object.name === name)?.metadata?.size
    },

    open(name: string): Promise<ReadableStream<Uint8Array>> {
      const download = async () => ({
        data: await downloadObject(files, name, pieceMs),
        error: null,
      })
      return calls.run('download', download)
    },

    /** A page of the objects, oldest first, from a cursor on. */
    list(cursor?: string) {
      const sortBy = { column: 'created_at', order: 'asc' } as const
      return calls.run('list', () => files.listV2({ with_delimiter: false, sortBy, limit: PAGE, cursor }))
    },

    /** How many of these there were and are no more. */
    async remove(names: string[]): Promise<number> {
      return (await calls.run('remove', () => files.remove(names))).length
    },
  }
}
