import { KeptFileError } from '../failure.ts'

const BLOCK_BYTES = 4 * 1024 * 1024

/** Texts by number, outside of the JavaScript heap: a file may have hundreds of megabytes of them. */
export type TextStore = { add(text: string): void; at(index: number): string }

/** @throws {KeptFileError} when all together take more than `maxBytes`. */
export function createTextStore(maxBytes: number): TextStore {
  const blocks: Buffer[] = []
  const places: { block: number; from: number; to: number }[] = []
  let room = Buffer.alloc(0)
  let used = 0
  let total = 0

  return {
    add(text) {
      const bytes = Buffer.byteLength(text)
      total += bytes
      if (total > maxBytes) throw new KeptFileError('excessive', `Shared texts beyond ${maxBytes} bytes`)
      if (used + bytes > room.length) {
        room = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, bytes))
        blocks.push(room)
        used = 0
      }
      room.write(text, used)
      places.push({ block: blocks.length - 1, from: used, to: used + bytes })
      used += bytes
    },
    at(index) {
      const place = places[index]
      return place ? blocks[place.block]!.toString('utf8', place.from, place.to) : ''
    },
  }
}
