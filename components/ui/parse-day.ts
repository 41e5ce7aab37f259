/**
 * A day as people type it, as `YYYY-MM-DD`: `31/12/2026`, `31-12-26`, `31.12.2026`, `31122026`, and `31/12` for the
 * year of `today`. Undefined for what is no day, or none that exists.
 */
export function parseDay(typed: string, today: string): string | undefined {
  const text = typed.trim()
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (isoYear) return existing(isoYear, isoMonth!, isoDay!)
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text) ??
    []
  if (!day || !month) return undefined
  const century = today.slice(0, 2)
  const fullYear = year === undefined ? today.slice(0, 4) : year.length === 2 ? `${century}${year}` : year
  return existing(fullYear, month.padStart(2, '0'), day.padStart(2, '0'))
}

function existing(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : undefined
}
