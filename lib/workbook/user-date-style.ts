import type { Style } from './xlsx/style.ts'
import { USER_DATE, USER_DAY } from './styles.ts'

/** A date that the user typed shows its time only where it has one. */
export function userDateStyle(value: Date): Style {
  return value.getTime() % 86_400_000 === 0 ? USER_DAY : USER_DATE
}
