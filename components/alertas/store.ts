import { createStored } from '../ui/stored.ts'

/** An alert that this browser may manage, by its key; the name is as it was when last seen here. */
export type KnownAlert = { chave: string; nome: string }

const MAX_KNOWN = 100
const MAX_NAME = 80

/** Kept by this browser alone: whoever has a key manages the alert. */
export const knownAlerts = createStored<KnownAlert[]>({ key: 'bidiq-alertas-1', empty: [], read: readKnown })

/** What somebody stored; what is not understood is left out. */
export function readKnown(data: unknown): KnownAlert[] | undefined {
  if (!Array.isArray(data)) return undefined
  const known = data.flatMap((one) => {
    const { chave, nome } = Object(one) as Record<string, unknown>
    const isAlert = typeof chave === 'string' && /^[\w-]{20,64}$/.test(chave) && typeof nome === 'string'
    return isAlert ? [{ chave, nome: nome.slice(0, MAX_NAME) }] : []
  })
  return known.slice(0, MAX_KNOWN)
}

/** The newest first; one that is known gets its name of now. False when it could not be kept. */
export function remember({ chave, nome }: KnownAlert): boolean {
  return knownAlerts.change((before) => {
    const isKnown = before.some((one) => one.chave === chave)
    if (isKnown) return before.map((one) => (one.chave === chave ? { chave, nome } : one))
    return [{ chave, nome }, ...before].slice(0, MAX_KNOWN)
  })
}

export function forget(chave: string): boolean {
  return knownAlerts.change((before) => before.filter((one) => one.chave !== chave))
}
