/** Ranges of the estimated value, in reais: from `from`, up to but not with the `from` of the next. */
const BANDS = [
  { id: 'ate50mil', from: 0, label: 'Até R$ 50 mil' },
  { id: 'ate100mil', from: 50_000, label: 'De R$ 50 mil a R$ 100 mil' },
  { id: 'ate500mil', from: 100_000, label: 'De R$ 100 mil a R$ 500 mil' },
  { id: 'ate1mi', from: 500_000, label: 'De R$ 500 mil a R$ 1 milhão' },
  { id: 'ate5mi', from: 1_000_000, label: 'De R$ 1 milhão a R$ 5 milhões' },
  { id: 'ate20mi', from: 5_000_000, label: 'De R$ 5 milhões a R$ 20 milhões' },
  { id: 'ate100mi', from: 20_000_000, label: 'De R$ 20 milhões a R$ 100 milhões' },
  { id: 'acima', from: 100_000_000, label: 'R$ 100 milhões e acima' },
] as const

export const BAND_LABELS: ReadonlyMap<string, string> = new Map(BANDS.map(({ id, label }) => [id, label]))

/** The id of the band that a value is in. */
export function bandOf(valor: number): string {
  return BANDS.findLast(({ from }) => valor >= from)?.id ?? BANDS[0].id
}
