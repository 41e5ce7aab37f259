import { describe, expect, test } from 'vitest'
import { nationalHolidays } from './holidays.ts'
import { addDays } from './time.ts'
import { addWorkingDays, isWorkingDay, workingDaysUntil } from './working-days.ts'

describe('national holidays', () => {
  // From the tables of the ecclesiastical calendar.
  test.each([
    [2021, '2021-04-02'],
    [2024, '2024-03-29'],
    [2025, '2025-04-18'],
    [2026, '2026-04-03'],
    [2027, '2027-03-26'],
    [2028, '2028-04-14'],
    [2029, '2029-03-30'],
    [2030, '2030-04-19'],
    [2035, '2035-03-23'],
    [2038, '2038-04-23'],
    [2049, '2049-04-16'],
    [2076, '2076-04-17'],
  ])('Good Friday of %i is %s', (year, day) => {
    expect(nationalHolidays(year)).toContain(day)
  })

  test('every Good Friday is a Friday between 20 March and 23 April', () => {
    const fixed = /-(01-01|04-21|05-01|09-07|10-12|11-02|11-15|11-20|12-25)$/
    for (let year = 2021; year <= 2100; year++) {
      const movable = [...nationalHolidays(year)].filter((day) => !fixed.test(day))
      // It may fall on Tiradentes: then no other day is left.
      for (const day of movable) {
        expect(new Date(`${day}T00:00:00Z`).getUTCDay(), day).toBe(5)
        expect(day.slice(5) >= '03-20' && day.slice(5) <= '04-23', day).toBe(true)
      }
      expect(nationalHolidays(year).size).toBe(movable.length + (year >= 2024 ? 9 : 8))
    }
  })

  test('20 November is one since 2024', () => {
    expect([nationalHolidays(2023), nationalHolidays(2024)].map((days) => days.size)).toEqual([9, 10])
    expect(isWorkingDay('2023-11-20')).toBe(true)
    expect(isWorkingDay('2024-11-20')).toBe(false)
  })

  test('Carnival and Corpus Christi are pontos facultativos, not holidays', () => {
    expect(['2026-02-16', '2026-02-17', '2026-02-18', '2026-06-04'].map(isWorkingDay)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'], // Friday to Monday
    ['2026-11-28', 1, '2026-11-30'], // from a Saturday
    ['2026-11-19', 1, '2026-11-23'], // Consciência Negra on a Friday
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-04-02', 1, '2026-04-06'], // Good Friday
    ['2026-05-05', -3, '2026-04-29'], // back over Labour Day and a weekend
    ['2026-11-23', -3, '2026-11-17'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i more is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected)
  })

  const days = Array.from({ length: 365 * 6 }, (_, n) => addDays('2023-12-20', n))

  test('on every day of six years: what is added can be counted, and taken away again', () => {
    for (const day of days) {
      for (const count of [1, 2, 3, 7]) {
        const later = addWorkingDays(day, count)
        expect(isWorkingDay(later), `${day}+${count}`).toBe(true)
        expect(workingDaysUntil(day, later), `${day}+${count}`).toBe(count)
        if (isWorkingDay(day)) expect(addWorkingDays(later, -count), `${later}-${count}`).toBe(day)
      }
    }
  })

  test('on every day of six years: counting agrees with looking at each day', () => {
    for (const day of days) {
      const next30 = Array.from({ length: 30 }, (_, n) => addDays(day, n + 1))
      expect(workingDaysUntil(day, next30.at(-1)!), day).toBe(next30.filter(isWorkingDay).length)
    }
  })

  test('nothing is left of what is over', () => {
    expect(workingDaysUntil('2026-11-23', '2026-11-23')).toBe(0)
    expect(workingDaysUntil('2026-11-23', '2026-11-20')).toBe(0)
  })
})
