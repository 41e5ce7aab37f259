import { setTimeout as pause } from 'node:timers/promises'
import { watch } from '../lib/viewer.ts'
import { postAll, runToEnd } from './post.ts'
import { nationalSearch, wordSearches, type Search } from './queries.ts'

const UF = 'SE'
const SMALL = 20
const SPACING_MS = 400
const GIVE_UP_MS = 20_000

export type Fairness = {
  /** Milliseconds of each small search: until its post was answered, and until it was told that rows can be read. */
  small: { accepted: number; result: number }[]
  /** National searches still running when the last small one had its rows. */
  stillRunning: number
}

/**
 * Small searches over a UF that is known already, beside three national ones over an acervo that knows nothing
 * else. They must not feel them.
 */
export async function measureFairness(url: string, words: readonly string[]): Promise<Fairness> {
  const small = wordSearches(words, [UF])
  await runToEnd(url, small.next().value as Search)

  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  const national = [
    nationalSearch(),
    nationalSearch({ termos: words[0] }),
    nationalSearch({ situacao: 'todas', dataInicial: day(6), dataFinal: day(0) }),
  ]
  await postAll(url, national)
  const viewers = national.map(({ searchId }) => watch(url, searchId))
  await pause(SPACING_MS)
  const measured: Fairness['small'] = []
  for (let n = 0; n < SMALL; n++) {
    const startedAt = performance.now()
    measured.push(await untilResult(url, small.next().value as Search))
    await pause(Math.max(0, SPACING_MS - (performance.now() - startedAt)))
  }
  const stillRunning = viewers.filter(
    ({ seen }) => !['completed', 'failed'].includes(seen.at(-1)?.type ?? ''),
  ).length
  for (const viewer of viewers) viewer.close()
  return { small: measured, stillRunning }
}

async function untilResult(url: string, search: Search): Promise<Fairness['small'][number]> {
  const startedAt = performance.now()
  await postAll(url, [search])
  const accepted = performance.now() - startedAt
  const told = Promise.withResolvers<void>()
  const viewer = watch(url, search.searchId, {
    onEvent: ({ type }, data) => {
      const hasRows = type === 'result' || (type === 'snapshot' && !data.includes('"summary":null'))
      if (hasRows || type === 'completed' || type === 'failed') told.resolve()
    },
  })
  await Promise.race([told.promise, pause(GIVE_UP_MS)])
  viewer.close()
  return { accepted, result: performance.now() - startedAt }
}
