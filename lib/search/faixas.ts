/** The ranges of the estimated value, from the least to the most: see `VALUE_BANDS`. */
export const BAND_IDS = [
  'ate50mil',
  'ate100mil',
  'ate500mil',
  'ate1mi',
  'ate5mi',
  'ate20mi',
  'ate100mi',
  'acima',
] as const
export type BandId = (typeof BAND_IDS)[number]

/** Of what has no value, or one that nobody estimated: in no sum. */
export const NO_VALUE = 'semValor'
export const OUTLIER_VALUE = 'atipicos'

/** Every contratação is in one of these. */
export const FAIXAS = [...BAND_IDS, NO_VALUE, OUTLIER_VALUE] as const
export type Faixa = (typeof FAIXAS)[number]
