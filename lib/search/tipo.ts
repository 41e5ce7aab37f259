import type { Facts } from './facts.ts'

/**
 * What kind of business a contratação is, for who wants to sell:
 * - `disputa`: pregão, concorrência, concurso, diálogo competitivo;
 * - `dispensaComDisputa`: a dispensa with modo de disputa 4, on screen "Dispensa eletrônica";
 * - `dispensa`: one that takes proposals with another mode, or whose mode is not known;
 * - `chamadaPublica`, `preQualificacao`, `manifestacaoDeInteresse`: modalidades 15, 11 and 10;
 * - `leilao`: the government sells;
 * - `credenciamento`: open to all who qualify, most of them for a year and more;
 * - `contratacaoDireta`: whom to hire is decided already;
 * - `aConferir`: the modalidade is not known.
 */
export const TIPOS = [
  'disputa',
  'dispensaComDisputa',
  'dispensa',
  'chamadaPublica',
  'preQualificacao',
  'manifestacaoDeInteresse',
  'leilao',
  'aConferir',
  'credenciamento',
  'contratacaoDireta',
] as const
export type Tipo = (typeof TIPOS)[number]

/** Kinds that would stand in the way of what closes soon: lists fold them up, and say how many they are. */
export const FOLDED_TIPOS = ['credenciamento', 'contratacaoDireta'] as const satisfies readonly Tipo[]

const DISPENSA = 8
const INEXIGIBILIDADE = 9
const BY_MODALIDADE: Readonly<Record<number, Tipo>> = {
  1: 'leilao',
  2: 'disputa',
  3: 'disputa',
  4: 'disputa',
  5: 'disputa',
  6: 'disputa',
  7: 'disputa',
  10: 'manifestacaoDeInteresse',
  11: 'preQualificacao',
  12: 'credenciamento',
  13: 'leilao',
  14: 'contratacaoDireta',
  15: 'chamadaPublica',
  16: 'disputa',
  17: 'disputa',
  18: 'disputa',
  19: 'disputa',
}
const DISPENSA_COM_DISPUTA = 4
const AVISO = 2
const ATO_QUE_AUTORIZA = 3
const CHAMAMENTO = 4

type Coded = Pick<Facts, 'modalidade' | 'modoDisputa' | 'instrumento' | 'encerramento'>

export function tipoOf(facts: Coded): Tipo {
  const { modalidade, instrumento } = facts
  if (modalidade === DISPENSA) return tipoOfDispensa(facts)
  // Before the modalidade existed here, a credenciamento was published as the inexigibilidade that it is by law.
  if (modalidade === INEXIGIBILIDADE)
    return instrumento === CHAMAMENTO ? 'credenciamento' : 'contratacaoDireta'
  return BY_MODALIDADE[modalidade ?? 0] ?? 'aConferir'
}

/** A dispensa is folded up only when it is sure that nobody is asked for proposals. */
function tipoOfDispensa({ modoDisputa, instrumento, encerramento }: Coded): Tipo {
  if (modoDisputa === DISPENSA_COM_DISPUTA) return 'dispensaComDisputa'
  if (encerramento !== null || instrumento === AVISO) return 'dispensa'
  return instrumento === ATO_QUE_AUTORIZA || modoDisputa !== null ? 'contratacaoDireta' : 'dispensa'
}
