import { open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'

/** The parts of an archive, one after the other. */
export type Zip = {
  /** Begins a part; the one before must have ended. */
  begin(name: string): void
  write(text: string): void
  end(): void
  /** Resolves when the compressor has caught up; to be awaited now and then, or memory grows with the archive. */
  room(): Promise<void>
  /** Resolves when the whole archive is on disk. */
  close(): Promise<void>
}

type Part = { name: Buffer; offset: number; crc: number; size: number; packed: number }

const deflate = promisify(deflateRaw)

/** What is compressed at once. Each block is compressed alone, by whichever thread of the pool is free. */
const BLOCK_BYTES = 512 * 1_024
/** Of a sheet's block; other parts may take several. */
const PACKED_BYTES = 128 * 1_024
/** Of UTF-8, for one unit of UTF-16. */
const MAX_BYTES_PER_UNIT = 3
/** Two keep two cores busy, and leave half of the pool's four threads to the rest of the process. */
const BLOCKS_AT_ONCE = 2
const LEVEL = 1
/** Beyond it ZIP needs other records, which not every program reads. */
const MAX_BYTES = 0xffff_ffff

const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const VERSION = 20

/**
 * Writes an archive to a new file. A part's blocks are compressed side by side and joined, as pigz does: the deflate
 * format lets a stream be cut where it is flushed. Sizes and checksums stand before each part and not behind it, so
 * that readers which do not seek can read it.
 *
 * The same parts written at the same `modified` give the same bytes. A failure rejects `room()` and `close()`;
 * `close()` rejects with a RangeError when the archive would pass 4 GB.
 */
export function openZip(path: string, modified: Date): Zip {
  const opened = open(path, 'w')
  const stamp = dosTime(modified)
  const parts: Part[] = []
  const waiting: Promise<void>[] = []
  let file: FileHandle
  let position = 0
  let part: Part | undefined
  /** Filled text by text: texts that waited to be joined would be moved about by the garbage collector. */
  let block: Buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES)
  let filled = 0
  const free: Buffer[] = []
  /** Everything is written in the order in which it was handed in. */
  let tail: Promise<void> = opened.then((handle) => void (file = handle))
  tail.catch(() => {})

  function next(step: () => Promise<void>): void {
    tail = tail.then(step)
    tail.catch(() => {}) // told by room() and close()
  }

  async function append(bytes: Uint8Array): Promise<void> {
    if (position + bytes.length > MAX_BYTES) throw new RangeError('The archive is larger than 4 GB')
    await file.write(bytes, 0, bytes.length, position)
    position += bytes.length
  }

  function flush(current: Part, isLast: boolean): void {
    const full = block.subarray(0, filled)
    current.crc = crc32(full, current.crc)
    current.size += filled
    if (current.size > MAX_BYTES) throw new RangeError('A part is larger than 4 GB')
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
    const packing = deflate(full, { level: LEVEL, finishFlush, chunkSize: PACKED_BYTES })
    packing.catch(() => {})
    const busy = block // until it is compressed
    block = free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_BYTES)
    filled = 0
    next(async () => {
      const packed = await packing
      if (busy.length === BLOCK_BYTES) free.push(busy)
      current.packed += packed.length
      await append(packed)
    })
    waiting.push(tail)
  }

  return {
    begin(name) {
      if (part) throw new Error(`${name} begins before the part before it ended`)
      const current = { name: Buffer.from(name), offset: 0, crc: 0, size: 0, packed: 0 }
      parts.push(current)
      part = current
      next(() => {
        current.offset = position
        return append(localHeader(current, stamp)) // its figures are filled in when they are known
      })
    },

    write(text) {
      if (!part) throw new Error('Nothing was begun')
      const most = text.length * MAX_BYTES_PER_UNIT
      if (filled + most > block.length) {
        if (filled > 0) flush(part, false)
        if (most > block.length) block = Buffer.allocUnsafeSlow(most)
      }
      filled += block.write(text, filled)
    },

    end() {
      if (!part) throw new Error('Nothing was begun')
      const current = part
      part = undefined
      flush(current, true)
      next(async () => {
        const header = localHeader(current, stamp)
        await file.write(header, 0, header.length, current.offset)
      })
    },

    async room() {
      while (waiting.length >= BLOCKS_AT_ONCE) await waiting.shift()
    },

    async close() {
      try {
        await tail
        const start = position
        for (const one of parts) await append(centralHeader(one, stamp))
        await append(endRecord(parts.length, start, position - start))
      } finally {
        await opened.then((handle) => handle.close())
      }
    },
  }
}

function localHeader({ name, crc, size, packed }: Part, stamp: number): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES + name.length)
  header.writeUInt32LE(0x0403_4b50, 0)
  header.writeUInt16LE(VERSION, 4)
  common(header, 6, stamp, { crc, size, packed, nameBytes: name.length })
  name.copy(header, LOCAL_BYTES)
  return header
}

function centralHeader({ name, offset, crc, size, packed }: Part, stamp: number): Buffer {
  const header = Buffer.alloc(CENTRAL_BYTES + name.length)
  header.writeUInt32LE(0x0201_4b50, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  common(header, 8, stamp, { crc, size, packed, nameBytes: name.length })
  header.writeUInt32LE(offset, 42)
  name.copy(header, CENTRAL_BYTES)
  return header
}

type Figures = { crc: number; size: number; packed: number; nameBytes: number }

/** The fields that both headers have, in the same order. */
function common(header: Buffer, at: number, stamp: number, { crc, size, packed, nameBytes }: Figures): void {
  header.writeUInt16LE(UTF8_NAMES, at)
  header.writeUInt16LE(DEFLATED, at + 2)
  header.writeUInt32LE(stamp, at + 4)
  header.writeUInt32LE(crc, at + 8)
  header.writeUInt32LE(packed, at + 12)
  header.writeUInt32LE(size, at + 16)
  header.writeUInt16LE(nameBytes, at + 20)
}

function endRecord(count: number, start: number, bytes: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x0605_4b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(bytes, 12)
  record.writeUInt32LE(start, 16)
  return record
}

/** Date and time in two seconds, as ZIP has them; it knows no time zone. */
function dosTime(date: Date): number {
  const year = Math.max(0, date.getUTCFullYear() - 1980)
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
