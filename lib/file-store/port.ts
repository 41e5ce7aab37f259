/** A finished file under its two names. */
export type FileRef = {
  /** The name that it is kept under, in `names.ts`: made by us, never by a user. */
  name: string
  /** The name that the user's browser saves it under: in Portuguese, accents and all. */
  downloadName: string
}

/** A file that can be downloaded for a while. */
export type StoredFile = {
  bytes: number
  /** Epoch milliseconds after which it may be gone, and its `url` with it. */
  expiresAt: number
  /** Where the browser may fetch it by itself; only with the mode `signed-url`. */
  url?: string
  /**
   * How it is best handed over. `inline`: a storage is set but could not be used, and the file is small enough
   * to travel in base64 (`MAX_INLINE_BYTES`); else `stream`.
   */
  mode: 'signed-url' | 'inline' | 'stream'
  /** The bytes, from the start, whatever the mode. */
  open(): Promise<ReadableStream<Uint8Array>>
  /** How it can be read in parts; only of a file that lies on this machine. */
  parts?: FileParts
}

/** The first and the last byte of a part, counted from 0. */
export type ByteRange = { first: number; last: number }

export type FileParts = {
  /** Strong, with its quotes: made of the bytes themselves, so that files made apart have one if they are equal. */
  etag(): Promise<string>
  open(range: ByteRange): Promise<ReadableStream<Uint8Array>>
}

/** Larger files are not worth a third more bytes and twice the memory. */
export const MAX_INLINE_BYTES = 8 * 1024 * 1024

/** Writes a file at a path of the store's choosing. Must leave nothing there on failure. */
export type FileWriter = (path: string) => Promise<{ bytes: number }>

export type StoreStatus = {
  mode: 'filesystem' | 'supabase'
  /** Why the storage could not be used the last time, as long as it has not been used since. */
  lastError?: string
  /** Epoch milliseconds until which the storage is taken to be down and is not asked. */
  downUntil?: number
}

/** Keeps finished files for an hour or more. */
export interface FileStore {
  /**
   * The file of that name, made by `write` when it is not there. Asked for twice at once, it is made once.
   * What `write` throws comes through; a storage that fails does not: the file is then handed over by us.
   *
   * @throws {RangeError} if the name is none of ours.
   */
  obtain(file: FileRef, write: FileWriter): Promise<StoredFile>
  /** The file as far as it can be found without making it. @throws {RangeError} if the name is none of ours. */
  find(file: FileRef): Promise<StoredFile | undefined>
  /** Lets go of what is too old for any link to be alive, and answers how many files really went. */
  removeExpired(): Promise<number>
  /** What is kept at present; undefined when that cannot be known. */
  usage(): Promise<{ objects: number; bytes: number } | undefined>
  status(): StoreStatus
  /** Resolves when the store can be used, else rejects with the reason. Made to be called every few seconds. */
  check(): Promise<void>
}
