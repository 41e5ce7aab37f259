import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { machineClock } from './story.ts'

const RECONNECT_MS = { least: 100, spread: 200 }
const BLOCK_END = Buffer.from('\n\n')

/**
 * A viewer of one search that costs as little as can be, since it shares the machine with what it measures:
 * a bare socket, and of each event only its number and its time are read. Comes back after a lost connection
 * as its kind allows: `Last-Event-ID`, and the characters it has for `resumable-stream`.
 */
export class Viewer {
  /** Milliseconds from telling to arriving, of each event that arrived first here. */
  readonly delays: number[] = []
  /** Numbers seen; those a snapshot adds up are seen. */
  readonly seen = new Set<number>()
  repeats = 0
  ends = 0
  readonly ended: Promise<void>
  readonly #port: number
  readonly #path: string
  readonly #told = Promise.withResolvers<void>()
  #socket: Socket | undefined
  #rest: Buffer = Buffer.alloc(0)
  #lastId: string | undefined
  #characters = 0
  #isClosed = false

  constructor(port: number, path: string) {
    this.#port = port
    this.#path = path
    this.ended = this.#told.promise
  }

  /** Resolves with the status of the answer. */
  async open(): Promise<number> {
    const answered = Promise.withResolvers<number>()
    const socket = connect(this.#port, '127.0.0.1')
    this.#socket = socket
    this.#rest = Buffer.alloc(0)
    let status = 0
    socket.setNoDelay(true).write(this.#request())
    socket.on('data', (data) => {
      if (status === 0) {
        status = Number(data.toString('latin1', 9, 12))
        answered.resolve(status)
      }
      this.#take(data)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      answered.resolve(status)
      if (!this.#isClosed && socket === this.#socket && status === 200) void this.#comeBack()
    })
    return answered.promise
  }

  /** As a train in a tunnel does. */
  drop(): void {
    this.#socket?.destroy()
  }

  close(): void {
    this.#isClosed = true
    this.#socket?.destroy()
  }

  async #comeBack(): Promise<void> {
    if (this.ends > 0) return
    await pause(RECONNECT_MS.least + Math.random() * RECONNECT_MS.spread)
    if (!this.#isClosed) await this.open()
  }

  #request(): string {
    const lines = [`GET ${this.#path} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept: text/event-stream']
    if (this.#lastId) lines.push(`Last-Event-ID: ${this.#lastId}`, `X-Resume-At: ${this.#characters}`)
    return `${lines.join('\r\n')}\r\n\r\n`
  }

  #take(data: Buffer): void {
    const now = machineClock()
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data
    const end = all.lastIndexOf(BLOCK_END)
    if (end < 0) {
      this.#rest = all
      return
    }
    this.#rest = all.subarray(end + 2)
    for (const block of all.toString('utf8', 0, end).split('\n\n')) this.#hear(block, now)
  }

  /** Before `id:` there may be headers and lengths of chunks. */
  #hear(block: string, now: number): void {
    const start = block.indexOf('id: ')
    if (start < 0) return
    const data = block.indexOf('\ndata: ', start)
    this.#lastId = block.slice(start + 4, data)
    this.#characters += block.length - start + 2
    const text = block.slice(data + 7)
    if (text.startsWith('{"type":"progress"')) this.#hearProgress(text, now)
    else if (text.startsWith('{"type":"snapshot"')) this.#hearSnapshot(text)
    else if (text.startsWith('{"type":"completed"')) {
      this.ends++
      this.#told.resolve()
    }
  }

  #hearProgress(text: string, now: number): void {
    const from = text.indexOf('"message":"') + 11
    const [n = '', stamp = ''] = text.slice(from, from + 40).split(' ', 2)
    if (this.seen.has(Number(n))) {
      this.repeats++
      return
    }
    this.seen.add(Number(n))
    this.delays.push(now - Number(stamp))
  }

  #hearSnapshot(text: string): void {
    const { state } = JSON.parse(text) as { state: { progress: { found: number } } }
    for (let n = 1; n <= state.progress.found; n++) this.seen.add(n)
  }
}
