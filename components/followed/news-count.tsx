import { useEffect } from 'react'
import { formatNumber } from '../ui/format.ts'
import { checks, newsCount } from './checked.ts'
import { followed } from './store.ts'
import { watchFollowed } from './watch.ts'

const MOST_SHOWN = 99

/** How many of what is followed have news, which is looked at as long as this is there. It takes no room. */
export default function NewsCount() {
  useEffect(watchFollowed, [])
  const count = newsCount(followed.use(), checks.use())
  if (count === 0) return null
  return (
    <>
      <span
        aria-hidden
        className="absolute -top-0.5 right-0 min-w-5 md:-right-2 rounded-full bg-brand px-1 text-center text-xs leading-5 font-medium text-on-brand"
      >
        {count > MOST_SHOWN ? `${MOST_SHOWN}+` : formatNumber(count)}
      </span>
      <span className="sr-only">{formatNumber(count)} com novidades</span>
    </>
  )
}
