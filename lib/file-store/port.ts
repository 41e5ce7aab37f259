/** A file that can be downloaded for a while. */
export type StoredFile = {
  bytes: number
  /** Epoch milliseconds after which it may be gone. */
  expiresAt: number
  /** Where the browser may fetch it by itself; undefined when we serve the bytes. */
  url?: string
  /** The bytes, from the start. */
  open(): Promise<ReadableStream<Uint8Array>>
}

/** Writes a file at a path of the store's choosing. Must leave nothing there on failure. */
export type FileWriter = (path: string) => Promise<{ bytes: number }>

/** Keeps finished files for an hour. Names are made by us, never by a user. */
export interface FileStore {
  /**
   * The file of that name, made by `write` when it is not there. Asked for twice at once, it is made once.
   * What `write` throws comes through.
   */
  obtain(name: string, write: FileWriter): Promise<StoredFile>
  find(name: string): Promise<StoredFile | undefined>
  status(): { mode: string }
}
