import type { Kind } from './kind.ts'

/** What is compared. `next`: the product's own route, whose publisher is the hub's. */
export const KIND_NAMES = ['pubsub', 'resumable', 'hub', 'plainHub', 'next'] as const
export type KindName = (typeof KIND_NAMES)[number]

export const TITLES: Record<KindName, string> = {
  pubsub: 'bare pub/sub',
  resumable: '`resumable-stream`',
  hub: 'our hub, with its SSE',
  plainHub: 'our hub, plain writer',
  next: 'our route, through Next',
}

/** Loaded one by one, so that no process holds the code of the others. */
export async function loadKind(name: KindName): Promise<Kind> {
  switch (name) {
    case 'pubsub':
      return (await import('./pubsub.ts')).pubsub
    case 'resumable':
      return (await import('./resumable.ts')).resumable
    case 'plainHub':
      return (await import('./hub.ts')).plainHub
    case 'hub':
    case 'next':
      return (await import('./hub.ts')).hub
  }
}

/** Each kind has a database of the one Redis, which tells its connections apart. */
export function databaseOf(kind: KindName): number {
  return 1 + KIND_NAMES.indexOf(kind)
}
