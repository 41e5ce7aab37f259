'use client'

import { Bell } from 'lucide-react'
import Link from 'next/link'
import { Suspense, useSyncExternalStore } from 'react'
import { buttonClass } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { lazyExtra } from '../ui/lazy-part.tsx'
import { FOLLOWED_EVENT, FOLLOWED_KEY } from './followed-key.ts'

const NewsCount = lazyExtra(async () => {
  await rest()
  return import('./news-count.tsx')
})

/** The way to what is followed. Whether there are news of it is looked at only where something is, and when the page rests. */
export function FollowedLink() {
  const isFollowing = useSyncExternalStore(subscribe, isStored, () => false)
  return (
    <Link href="/acompanhadas" prefetch={false} className={cx(buttonClass('quiet', 'small'), 'relative')}>
      <Bell aria-hidden size={18} className="md:hidden" />
      <span className="max-md:sr-only">Acompanhadas</span>
      {isFollowing && (
        <Suspense>
          <NewsCount />
        </Suspense>
      )}
    </Link>
  )
}

const LONGEST_MS = 5_000

/** Not every browser tells when it has nothing else to do. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_MS })
    else setTimeout(resolve, LONGEST_MS)
  })
}

/** Storage tells of other tabs only. */
function subscribe(onChange: () => void) {
  for (const name of [FOLLOWED_EVENT, 'storage']) addEventListener(name, onChange)
  return () => {
    for (const name of [FOLLOWED_EVENT, 'storage']) removeEventListener(name, onChange)
  }
}

function isStored(): boolean {
  try {
    return localStorage.getItem(FOLLOWED_KEY)?.includes('[{') ?? false
  } catch {
    return false
  }
}
