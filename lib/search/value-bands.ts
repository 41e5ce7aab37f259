import { countedValue } from './contratacao.ts'
import { NO_VALUE, OUTLIER_VALUE, type BandId, type Faixa } from './faixas.ts'

/** Ranges of the estimated value, in reais: from `from`, up to but not with the `from` of the next. */
export const VALUE_BANDS = [
  { id: 'ate50mil', from: 0, label: 'Até R$ 50 mil' },
  { id: 'ate100mil', from: 50_000, label: 'De R$ 50 mil a R$ 100 mil' },
  { id: 'ate500mil', from: 100_000, label: 'De R$ 100 mil a R$ 500 mil' },
  { id: 'ate1mi', from: 500_000, label: 'De R$ 500 mil a R$ 1 milhão' },
  { id: 'ate5mi', from: 1_000_000, label: 'De R$ 1 milhão a R$ 5 milhões' },
  { id: 'ate20mi', from: 5_000_000, label: 'De R$ 5 milhões a R$ 20 milhões' },
  { id: 'ate100mi', from: 20_000_000, label: 'De R$ 20 milhões a R$ 100 milhões' },
  { id: 'acima', from: 100_000_000, label: 'R$ 100 milhões e acima' },
] as const satisfies readonly { id: BandId; from: number; label: string }[]

export const FAIXA_LABELS: Record<Faixa, string> = {
  ...(Object.fromEntries(VALUE_BANDS.map(({ id, label }) => [id, label])) as Record<BandId, string>),
  [NO_VALUE]: 'Sem valor informado',
  [OUTLIER_VALUE]: 'Valor atípico',
}

/** The range that an estimated value in reais is in; zero and less are no value. */
export function faixaOf(valor: number | null): Faixa {
  if (valor === null || valor <= 0) return NO_VALUE
  if (countedValue(valor) === undefined) return OUTLIER_VALUE
  return VALUE_BANDS.findLast(({ from }) => valor >= from)?.id ?? VALUE_BANDS[0].id
}
