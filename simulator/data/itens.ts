import type { Contratacao } from '../wire/contratacao.ts'
import { THEMES, type Theme } from './item-catalog.ts'
import { below, hashText, pick, unit } from './random.ts'

const BENEFICIOS: Readonly<Record<number, string>> = {
  1: 'Participação exclusiva para ME/EPP',
  2: 'Subcontratação para ME/EPP',
  3: 'Cota reservada para ME/EPP',
  4: 'Sem benefício',
  5: 'Não se aplica',
}
/** How an órgão treats small companies: in all of its items alike, or by item. */
const WAYS: readonly (readonly number[])[] = [[1], [1], [4], [4], [4], [5], [1, 4], [1, 3, 4], [2, 4]]

const FINISHES = ['', '', '', ', cor a definir', ', tamanho M', ', tamanho G', ', garantia de 12 meses', '.']

/** 3% have no items; a few have hundreds. */
export function itemCount({ numeroControlePNCP }: Contratacao): number {
  const key = hashText(numeroControlePNCP)
  if (unit(key, 801) < 0.03) return 0
  return unit(key, 802) < 0.03 ? 100 + below(key, 803, 300) : 1 + below(key, 804, 25)
}

/**
 * The items of a contratação, made up from its control number. They are of what the objeto names; of an objeto that
 * names nothing they tell what is bought.
 */
export function itensOf(record: Contratacao): object[] {
  const key = hashText(record.numeroControlePNCP)
  const theme = themeOf(record.objetoCompra, key)
  const way = pick(WAYS, key, 807)
  // Item numbers do not always start at 1.
  const first = unit(key, 805) < 0.05 ? 2_100_054 : 1
  const count = itemCount(record)
  const start = below(key, 808, 1_000)
  const isService = theme.unidades.includes('SV')
  return Array.from({ length: count }, (_, index) => {
    const tipoBeneficio = pick(way, key, 2_000 + index)
    const quantidade = 1 + below(key, 3_000 + index, 500)
    const total = Math.round(((record.valorTotalEstimado ?? 0) / count) * 100) / 100
    return {
      numeroItem: first + index,
      descricao: descricaoOf(theme, start + index, key),
      materialOuServico: isService ? 'S' : 'M',
      materialOuServicoNome: isService ? 'Serviço' : 'Material',
      valorUnitarioEstimado: Math.round((total / quantidade) * 10_000) / 10_000,
      valorTotal: total,
      quantidade,
      unidadeMedida: pick(theme.unidades, key, 4_000 + index),
      orcamentoSigiloso: record.valorTotalEstimado === 0,
      itemCategoriaId: 3,
      itemCategoriaNome: 'Não se aplica',
      criterioJulgamentoId: 1,
      criterioJulgamentoNome: 'Menor preço',
      situacaoCompraItem: 1,
      situacaoCompraItemNome: 'Em andamento',
      tipoBeneficio,
      tipoBeneficioNome: BENEFICIOS[tipoBeneficio],
      incentivoProdutivoBasico: false,
      dataInclusao: record.dataInclusao,
      dataAtualizacao: record.dataAtualizacao,
      temResultado: false,
      informacaoComplementar: null,
    }
  })
}

/** The theme that the objeto names; of several, the one named first. */
function themeOf(objeto: string, key: number): Theme {
  const folded = objeto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const named = THEMES.map((theme) => ({ theme, at: folded.search(theme.when) })).filter(({ at }) => at >= 0)
  const [earliest] = named.sort((a, b) => a.at - b.at)
  return earliest?.theme ?? pick(THEMES, key, 806)
}

function descricaoOf({ itens }: Theme, at: number, key: number): string {
  const text = (itens[at % itens.length] as string) + pick(FINISHES, key, 5_000 + at)
  return unit(key, 809) < 0.4 ? text.toUpperCase() : text
}
