import { isEnd, type Seen } from './seen.ts'

/** What a viewer must never see. */
export type Breach = {
  check: 'end' | 'ids' | 'fraction'
  detail: string
  /** It was a later run that went back. */
  ofAnotherRun?: boolean
}

/**
 * Checks what one viewer saw of a search, over all its connections: epochs never go back; within one, ids are
 * gapless from the first seen, but that a snapshot may jump ahead; an epoch opens with a snapshot, or with the
 * end alone; `fraction` never goes back within a version; one terminal event a version, and it is the last.
 */
export function breachesOf(seen: readonly Seen[]): Breach[] {
  return [...ids(seen), ...fractions(seen), ...ends(seen)]
}

function ids(seen: readonly Seen[]): Breach[] {
  const breaches: Breach[] = []
  const breach = (detail: string) => breaches.push({ check: 'ids', detail })
  seen.forEach((event, at) => {
    const { id, epoch, n, type } = event
    if (!Number.isInteger(epoch) || !Number.isInteger(n) || n < 1) return breach(`"${id}" is no id`)
    const before = seen[at - 1]
    if (!before || epoch > before.epoch) {
      if (type !== 'snapshot' && !isEnd(event)) breach(`epoch ${epoch} begins with ${type} (${id})`)
    } else if (epoch < before.epoch) breach(`${id} after ${before.id}: an older epoch`)
    else if (n <= before.n) breach(`${id} after ${before.id}: repeated`)
    else if (n > before.n + 1 && type !== 'snapshot') breach(`${id} after ${before.id}: a gap`)
  })
  return breaches
}

function fractions(seen: readonly Seen[]): Breach[] {
  const told = seen.filter((event) => event.fraction !== undefined)
  return told.flatMap((event, at): Breach[] => {
    const before = told[at - 1]
    if (!before || before.versao !== event.versao || event.fraction! >= before.fraction!) return []
    const detail = `${before.fraction} at ${before.id}, then ${event.fraction} at ${event.id}`
    return [{ check: 'fraction', detail, ofAnotherRun: event.epoch !== before.epoch }]
  })
}

function ends(seen: readonly Seen[]): Breach[] {
  return [...Map.groupBy(seen, ({ versao }) => versao)].flatMap(([versao, events]): Breach[] => {
    const terminals = events.filter(isEnd)
    if (terminals.length > 1)
      return [{ check: 'end', detail: `${terminals.length} ends of version ${versao}` }]
    if (terminals.length === 1 && terminals[0] !== events.at(-1))
      return [{ check: 'end', detail: `version ${versao} goes on after its end` }]
    return []
  })
}
