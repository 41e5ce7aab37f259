/** Appends the two check digits to the first twelve of a CNPJ. */
export function completeCnpj(first12: string): string {
  const withFirst = first12 + checkDigit(first12)
  return withFirst + checkDigit(withFirst)
}

/** Weights run 2..9 from the right and start over; a remainder below 2 gives 0. */
function checkDigit(digits: string): string {
  let sum = 0
  let weight = 2
  for (let index = digits.length - 1; index >= 0; index--) {
    sum += Number(digits[index]) * weight
    weight = weight === 9 ? 2 : weight + 1
  }
  const remainder = sum % 11
  return String(remainder < 2 ? 0 : 11 - remainder)
}
