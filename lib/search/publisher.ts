import type { EncodedAnswer } from './ports.ts'

const MIN_SPACING_MS = 1_500
/** Provisional answers take little of the time: the reading they come from needs the same cores. */
const SPACING_PER_MS = 20

/**
 * Keeps the rows that can be read close to what is known while a run goes on: a provisional answer now and
 * then, one after the other, and the final one told last. The final one is asked for without waiting for a
 * provisional one still being made, which is then not told; two are never being told at once. An empty
 * provisional answer is not worth telling.
 */
export function createPublisher(
  ask: () => Promise<EncodedAnswer>,
  tell: (answer: EncodedAnswer, partial: boolean) => Promise<void>,
) {
  let working: Promise<void> | undefined
  let telling: Promise<void> | undefined
  let notBefore = 0
  let isStopped = false
  /** There was an offer while an answer was made, which may not have what was offered. */
  let isOffered = false
  let timer: NodeJS.Timeout | undefined

  async function provisional(): Promise<void> {
    const started = performance.now()
    let isTold = false
    try {
      const answer = await ask()
      if (isStopped || answer.summary.total === 0) return
      telling = tell(answer, true)
      await telling
      isTold = true
    } finally {
      const ended = performance.now()
      const share = (ended - started) * SPACING_PER_MS
      // The first rows should not wait long behind answers that had none.
      notBefore = ended + (isTold ? Math.max(MIN_SPACING_MS, share) : Math.min(MIN_SPACING_MS, share))
    }
  }

  function offer(): void {
    if (working) isOffered = true
    if (isStopped || working || timer) return
    const wait = notBefore - performance.now()
    if (wait > 0) {
      timer = setTimeout(() => {
        timer = undefined
        offer()
      }, wait)
      return
    }
    isOffered = false
    // A provisional answer that fails costs nothing: the final one asks again and says why.
    working = provisional()
      .catch(() => {})
      .finally(() => {
        working = undefined
        if (isOffered) offer()
      })
  }

  function stop(): void {
    isStopped = true
    clearTimeout(timer)
  }

  return {
    /** There may be more rows now. */
    offer,
    stop,
    /** Asks and tells the final answer. */
    async finish(): Promise<EncodedAnswer> {
      stop()
      // A provisional answer still being made is let be: it will not be told any more.
      const answer = await ask()
      await telling?.catch(() => {})
      await tell(answer, false)
      return answer
    },
  }
}
