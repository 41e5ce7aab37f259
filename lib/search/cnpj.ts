const LENGTH = 14
const FIRST_DIGITS = 12
const MOST_WEIGHT = 9

/**
 * A CNPJ as people write it, with or without punctuation, as its 14 letters and digits. Else what is wrong: its
 * `shape`, or its check `digits`, which somebody mistyped.
 */
export function readCnpj(text: string): { cnpj: string } | { wrong: 'shape' | 'digits' } {
  const cnpj = text.replace(/[\s./-]/g, '').toUpperCase()
  if (cnpj.length !== LENGTH || !/^[0-9A-Z]{12}\d{2}$/.test(cnpj)) return { wrong: 'shape' }
  const first = checkDigit(cnpj.slice(0, FIRST_DIGITS))
  const second = checkDigit(cnpj.slice(0, FIRST_DIGITS) + first)
  return cnpj.endsWith(first + second) && !/^0+$/.test(cnpj) ? { cnpj } : { wrong: 'digits' }
}

/** Weights run 2..9 from the right and start over; letters count as their code less that of `0` (IN RFB 2.229/2024). */
function checkDigit(text: string): string {
  const sum = [...text]
    .reverse()
    .reduce((all, char, at) => all + (char.charCodeAt(0) - 48) * (2 + (at % (MOST_WEIGHT - 1))), 0)
  const remainder = sum % 11
  return String(remainder < 2 ? 0 : 11 - remainder)
}
