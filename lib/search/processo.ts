/** A number of a processo as it is compared: they are typed with and without their punctuation, in any case. */
export function bareNumber(typed: string): string {
  return typed.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
