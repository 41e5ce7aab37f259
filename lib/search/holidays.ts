/** Month and day of the fixed national holidays, and the first year of those that came later. */
const FIXED: readonly [day: string, since: number][] = [
  ['01-01', 0], // Confraternização Universal
  ['04-21', 0], // Tiradentes
  ['05-01', 0], // Dia do Trabalho
  ['09-07', 0], // Independência
  ['10-12', 0], // Nossa Senhora Aparecida (Lei 6.802/1980)
  ['11-02', 0], // Finados
  ['11-15', 0], // Proclamação da República
  ['11-20', 2024], // Zumbi e Consciência Negra (Lei 14.759/2023)
  ['12-25', 0], // Natal
]

const byYear = new Map<number, ReadonlySet<string>>()

/**
 * The national holidays of a year, as civil dates `YYYY-MM-DD`: those of Leis 662/1949, 6.802/1980 and 14.759/2023,
 * and Good Friday, which the federal calendar counts among them. Carnival and Corpus Christi are pontos facultativos,
 * and days of a state or a município are not known here: none of these is a holiday.
 */
export function nationalHolidays(year: number): ReadonlySet<string> {
  const known = byYear.get(year)
  if (known) return known
  const fixed = FIXED.filter(([, since]) => year >= since).map(([day]) => `${year}-${day}`)
  const holidays = new Set([...fixed, goodFriday(year)])
  byYear.set(year, holidays)
  return holidays
}

/** Two days before Easter, by the Gregorian computus in the form of Meeus, Jones and Butcher. */
function goodFriday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1 - 2)).toISOString().slice(0, 10)
}
