import { SCREEN_COLUMN_IDS, type ScreenColumnId } from './list-choices.ts'

/** The row's way in: no list is without it. */
export const OBJETO: ScreenColumnId = 'objeto'

/** Of a list when nobody chose, in this order. */
export const DEFAULT_SCREEN_COLUMNS: readonly ScreenColumnId[] = SCREEN_COLUMN_IDS.slice(0, 8)

type Layout = {
  header: string
  /** In rem; what is left over goes to those that `grow`, by that share. */
  width: number
  grow?: number
  /** In a card: over its whole width or half of it, and how high it is there (rem). `bare`: without its header. */
  card: { whole?: true; height: number; bare?: true }
}

const LINE = 2.4
const TWO_LINES = 3.5

export const SCREEN_COLUMNS: Record<ScreenColumnId, Layout> = {
  objeto: { header: 'Objeto', width: 13.5, grow: 1.5, card: { whole: true, height: 3.75, bare: true } },
  orgao: { header: 'Órgão', width: 7, grow: 0.7, card: { whole: true, height: 1.25, bare: true } },
  uf: { header: 'UF/Município', width: 5.75, card: { height: 3.25 } },
  modalidade: { header: 'Modalidade', width: 6.25, card: { height: TWO_LINES } },
  valor: { header: 'Valor estimado', width: 7.5, card: { height: LINE } },
  publicacao: { header: 'Publicação', width: 5.25, card: { height: LINE } },
  fim: {
    header: 'Recebimento de propostas (Brasília)',
    width: 9.75,
    card: { whole: true, height: 3.5 },
  },
  situacao: { header: 'Situação e prazo', width: 9.25, card: { whole: true, height: 3, bare: true } },
  observacoes: { header: 'Minha nota', width: 9, grow: 0.5, card: { whole: true, height: TWO_LINES } },
  numeroControlePNCP: { header: 'Nº de controle PNCP', width: 13, card: { whole: true, height: LINE } },
  cnpj: { header: 'CNPJ', width: 9, card: { height: LINE } },
  esfera: { header: 'Esfera', width: 5.5, card: { height: LINE } },
  unidade: { header: 'Unidade compradora (UASG)', width: 9, card: { whole: true, height: LINE } },
  numeroCompra: { header: 'Número da compra', width: 5.5, card: { height: LINE } },
  processo: { header: 'Processo', width: 7, card: { height: LINE } },
  instrumento: { header: 'Instrumento convocatório', width: 8, card: { whole: true, height: LINE } },
  modoDisputa: { header: 'Modo de disputa', width: 7, card: { height: LINE } },
  srp: { header: 'Registro de preços (SRP)', width: 5, card: { height: LINE } },
  tipo: { header: 'Tipo', width: 7, card: { height: LINE } },
  aConferir: { header: 'A conferir', width: 7.5, card: { whole: true, height: LINE } },
  limiteQuestionamentos: {
    header: 'Limite estimado para esclarecimentos e impugnação',
    width: 8,
    card: { whole: true, height: LINE },
  },
  termos: { header: 'Termos encontrados', width: 8, card: { whole: true, height: TWO_LINES } },
  informacaoComplementar: {
    header: 'Informação complementar',
    width: 12,
    grow: 0.7,
    card: { whole: true, height: TWO_LINES },
  },
  sistemaOrigem: { header: 'Link do sistema de origem', width: 9, card: { whole: true, height: TWO_LINES } },
  mudouEm: { header: 'Mudou em', width: 7, card: { height: LINE } },
  lidoEm: { header: 'Lido no PNCP em', width: 7, card: { height: LINE } },
}

/** The columns that the list has for what the URL says, which may be anything: people edit addresses. */
export function screenColumns(inUrl: readonly ScreenColumnId[] | null): readonly ScreenColumnId[] {
  if (!inUrl?.length) return DEFAULT_SCREEN_COLUMNS
  const chosen = [...new Set(inUrl)]
  return chosen.includes(OBJETO) ? chosen : [OBJETO, ...chosen]
}

/** What the URL says of a choice: nothing of the one that everybody has. */
export function screenColumnsInUrl(chosen: readonly ScreenColumnId[]): ScreenColumnId[] | null {
  const isDefault =
    chosen.length === DEFAULT_SCREEN_COLUMNS.length &&
    chosen.every((id, at) => id === DEFAULT_SCREEN_COLUMNS[at])
  return isDefault ? null : [...chosen]
}
