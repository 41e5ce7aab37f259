import { DAY_SECONDS, dayOf } from './civil.ts'
import { below, exponential, pick, unit } from './random.ts'

export type Window = { opens: number; closes: number }

const CLOSING_MINUTES = [480, 510, 540, 540, 540, 570, 600, 600, 840, 870, 900, 1020] as const
const NONE: Window = { opens: 0, closes: 0 }

/**
 * When proposals are received, in civil seconds. `meanDays` is how long such a contratação stays open on
 * average. A few have no deadline at all, are reopened weeks later, or were published after they closed.
 */
export function proposalWindow(key: number, published: number, meanDays: number): Window {
  const accident = below(key, 101, 1000)
  if (accident < 3) return NONE
  const day = dayOf(published)
  if (accident < 8) {
    const closes = published - 3600 * (1 + below(key, 102, 60))
    return { opens: closes - 5 * DAY_SECONDS, closes }
  }
  const reopenedAfter = accident < 64 && meanDays < 40 ? 15 + below(key, 103, 25) : 0
  const opensAtOnce = unit(key, 104) < 0.2
  const opens = opensAtOnce
    ? published
    : (day + reopenedAfter + below(key, 105, 2)) * DAY_SECONDS + 8 * 3600 + (unit(key, 106) < 0.05 ? 1 : 0)
  const closingDay = notOnWeekend(day + reopenedAfter + Math.max(1, Math.round(duration(key, meanDays))))
  const lastMinute = meanDays > 100 && unit(key, 107) < 0.5
  const closes =
    closingDay * DAY_SECONDS + (lastMinute ? DAY_SECONDS - 1 : pick(CLOSING_MINUTES, key, 108) * 60)
  return { opens, closes }
}

/** Long ones (credenciamentos) spread evenly to more than a year; the others have a legal minimum and a tail. */
function duration(key: number, meanDays: number): number {
  if (meanDays > 100) {
    return unit(key, 109) < 0.25 ? 15 + exponential(key, 110, 15) : 85 + below(key, 111, 315)
  }
  return Math.min(120, meanDays * 0.45 + exponential(key, 112, meanDays * 0.45))
}

/** The longest that a contratação may stay open, in days. */
export const LONGEST_DAYS = 402

function notOnWeekend(day: number): number {
  const weekday = (day + 4) % 7
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day
}
