/** One event as it came. `at`: epoch milliseconds, with fractions. */
export type Seen = {
  at: number
  /** `{epoch}-{n}` */
  id: string
  epoch: number
  n: number
  type: string
  versao: number
  /** Of `progress` and `snapshot`. */
  fraction?: number
  message: string
}

type Event = { type: string; versao: number; message: string; fraction?: number; state?: StateOfSnapshot }
type StateOfSnapshot = { status: string; progress: { fraction: number } }

const ENDS = new Set(['completed', 'failed', 'cancelled'])

/** Whether nothing more comes of this version. */
export function isEnd({ type }: Pick<Seen, 'type'>): boolean {
  return ENDS.has(type)
}

/** An event that comes now. `data`: its JSON. */
export function seenOf(id: string, data: string): Seen {
  const event = JSON.parse(data) as Event
  const [epoch, n] = id.split('-').map(Number)
  const fraction = event.fraction ?? event.state?.progress.fraction
  return {
    at: performance.timeOrigin + performance.now(),
    id,
    epoch: epoch ?? NaN,
    n: n ?? NaN,
    type: event.type,
    versao: event.versao,
    ...(fraction !== undefined && { fraction }),
    message: event.state ? `${event.message} (${event.state.status})` : event.message,
  }
}
