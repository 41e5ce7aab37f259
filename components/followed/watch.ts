import { mutate } from 'swr'
import { checks, dueKeys } from './checked.ts'
import { orgaoKey } from './followed-list.ts'
import { cacheKey, lookAtContratacao, lookAtOrgao } from './look.ts'
import { followed } from './store.ts'

/** What was looked at within these is not asked for again by itself. */
const AGE_MS = 30 * 60_000
const EVERY_MS = 60_000
/** When the PNCP has not answered so often in a row, the others are left for later. */
const GIVE_UP_AFTER = 2
const LATER_MS = 10 * 60_000
const LOCK = 'bidiq-acompanhadas'

/** Looks at what is followed now and then, while this tab is seen and no other one does. Answers how to end it. */
export function watchFollowed(): () => void {
  const ending = new AbortController()
  let notBefore = 0
  let isLooking = false

  const canLook = () => !ending.signal.aborted && document.visibilityState === 'visible' && navigator.onLine
  const due = () => dueKeys(followed.get(), checks.get(), { now: Date.now(), ageMs: AGE_MS })

  /** One after the other: nobody waits for it. */
  async function lookAtAll(): Promise<void> {
    isLooking = true
    try {
      for (let failures = 0, [key] = due(); key !== undefined && canLook(); [key] = due()) {
        failures = (await isLookedAt(key)) ? 0 : failures + 1
        if (failures < GIVE_UP_AFTER) continue
        notBefore = Date.now() + LATER_MS
        return
      }
    } finally {
      isLooking = false
    }
  }

  function look() {
    if (isLooking || !canLook() || Date.now() < notBefore || due().length === 0) return
    // Browsers have locks on secure addresses only; without them, what another tab noted still counts.
    const { locks } = navigator as { locks?: LockManager }
    if (!locks) void lookAtAll()
    else locks.request(LOCK, { ifAvailable: true }, (lock) => lock && lookAtAll()).catch(() => {})
  }

  const timer = setInterval(look, EVERY_MS)
  document.addEventListener('visibilitychange', look, { signal: ending.signal })
  addEventListener('online', look, { signal: ending.signal })
  look()
  return () => {
    ending.abort()
    clearInterval(timer)
  }
}

/** What could not be looked at is said where it is shown. */
async function isLookedAt(key: string): Promise<boolean> {
  const orgao = followed.get().orgaos.find((one) => orgaoKey(one) === key)
  const options = { background: true }
  try {
    const checked = await (orgao ? lookAtOrgao(orgao, options) : lookAtContratacao(key, options))
    await mutate(cacheKey(key), checked, { revalidate: false })
    return true
  } catch {
    return false
  }
}
