/** A Tuesday morning in Brasília. In the past: what is written to disk meanwhile is never older than the present. */
export const MOMENT = Date.parse('2026-03-10T10:30:00-03:00')

/**
 * From now on it is `moment`, for good; timers and `performance` go on. It goes into pages as text, so that it knows
 * nothing but its argument.
 */
export function stopClock(moment: number): void {
  const now = () => moment
  globalThis.Date = new Proxy(Date, {
    apply: (date) => new date(moment).toString(),
    construct: (date, args: [], caller) =>
      Reflect.construct(date, args.length > 0 ? args : [moment], caller) as Date,
    get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
  })
}
