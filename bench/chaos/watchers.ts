import { setTimeout as pause } from 'node:timers/promises'
import { getState } from '../lib/api.ts'
import type { Random } from '../lib/random.ts'
import { isEnd } from '../lib/seen.ts'
import { watch, type Viewer } from '../lib/viewer.ts'
import type { Search, ViewerKind } from './scene.ts'

const POLL_MS = 700

type Options = { kind: ViewerKind; random: Random; nginxUrl: string; viewerUrl: string; signal: AbortSignal }

/** Has somebody watch a search, and resolves when that one has seen its end or `signal` aborts. */
export async function sendViewer(
  search: Search,
  { kind, random, nginxUrl, viewerUrl, signal }: Options,
): Promise<void> {
  if (kind === 'after') await untilEnded(nginxUrl, search.searchId, signal)
  await pause(delayOf(kind, random), undefined, { signal }).catch(() => {})
  if (signal.aborted) return
  const viewer = watch(viewerUrl, search.searchId, { query: search.query })
  search.watching.push({ kind, viewer })
  signal.addEventListener('abort', viewer.close)
  if (kind === 'returning') void goAndReturn(viewer, random, signal)
  await viewer.ended
  signal.removeEventListener('abort', viewer.close)
}

function delayOf(kind: ViewerKind, random: Random): number {
  switch (kind) {
    case 'early':
    case 'returning':
      return random.between(0, 200)
    case 'late':
      return random.between(500, 8_000)
    case 'after':
      return random.between(100, 3_000)
  }
}

/** Also returns for a search that is not known (any more): whoever comes then posts it again. */
async function untilEnded(nginxUrl: string, searchId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { status, body } = await getState(nginxUrl, searchId)
    if (status === 404 || (body && isEnd({ type: body.status }))) return
    await pause(POLL_MS, undefined, { signal }).catch(() => {})
  }
}

async function goAndReturn(viewer: Viewer, random: Random, signal: AbortSignal): Promise<void> {
  for (let times = random.whole(1, 4); times > 0; times--) {
    await pause(random.between(300, 4_000), undefined, { signal }).catch(() => {})
    viewer.drop()
  }
}
