const UNITS: Record<string, number> = {
  mil: 1e3,
  k: 1e3,
  mi: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  bi: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
}

const AMOUNT = /^(?:r\$)?\s*([\d.,\s]*\d)\s*([a-z]+)?(?:\s*(?:de\s+)?reais)?$/

/**
 * Reads an amount as people type it: `1.500,00`, `R$ 1500`, `50 mil`, `1,5 milhão`. A dot is a thousands
 * separator, unless it stands once with one or two digits after it. Undefined when it is not an amount.
 */
export function parseAmount(text: string): number | undefined {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const [, digits, word] = AMOUNT.exec(folded) ?? []
  if (digits === undefined) return undefined
  const unit = word === undefined || word === 'reais' ? 1 : UNITS[word]
  const value = readDigits(digits.replace(/\s/g, ''))
  return unit === undefined || value === undefined ? undefined : Math.round(value * unit * 100) / 100
}

function readDigits(digits: string): number | undefined {
  if (/^\d+([.,]\d{1,2})?$/.test(digits)) return Number(digits.replace(',', '.'))
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'))
  return undefined
}
