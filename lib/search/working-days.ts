import { nationalHolidays } from './holidays.ts'
import { addDays } from './time.ts'

/** Days are Brasília civil dates, `YYYY-MM-DD`. A working day is neither Saturday, Sunday nor a national holiday. */
export function isWorkingDay(day: string): boolean {
  return !isWeekend(day) && !nationalHolidays(Number(day.slice(0, 4))).has(day)
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/**
 * The working day that is `count` working days after `day` (before it, when negative); `day` itself, which may be any
 * day, is not counted.
 */
export function addWorkingDays(day: string, count: number): string {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left--
  }
  return reached
}

/** How many working days come after `first`, up to `last` and with it: 0 when `last` is not later. */
export function workingDaysUntil(first: string, last: string): number {
  let count = 0
  for (let day = first; day < last;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) count++
  }
  return count
}
