import type { ItemDetails } from '../../../lib/itens/details.ts'
import { BENEFICIOS } from '../../../lib/search/domains.ts'
import type { Item } from '../../../lib/search/item.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { formatCount, formatNumber, formatUnitPrice } from '../../ui/format.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { markTerms } from '../list/highlight.ts'
import { LookedUp } from './looked-up.tsx'
import { valorOf } from '../list/row-labels.ts'

const HEADERS = ['Item', 'Descrição', 'Quantidade', 'Valor unitário', 'Valor total', 'Benefício ME/EPP']

/** All items of one contratação. Asked for when opened: the server may have to read them first. */
export default function ContratacaoItens({ numero, termos }: { numero: string; termos: string[] }) {
  return (
    <LookedUp<ItemDetails>
      numero={numero}
      resource="itens"
      waiting="Lendo os itens no PNCP…"
      none="O PNCP não tem itens desta contratação."
      read={(total) => formatCount(total, 'item lido', 'itens lidos')}
    >
      {({ itens }) => (
        <DataTable
          caption="Itens da contratação"
          headers={HEADERS}
          numeric={[2, 3, 4]}
          rows={itens.map((item) => cellsOf(item, termos))}
        />
      )}
    </LookedUp>
  )
}

function cellsOf(item: Item, termos: string[]) {
  const { numeroItem, descricao, quantidade, unidadeMedida, tipoBeneficio, tipoBeneficioNome } = item
  const benefit =
    tipoBeneficio === undefined ? tipoBeneficioNome : (BENEFICIOS[tipoBeneficio] ?? tipoBeneficioNome)
  return [
    numeroItem ?? '–',
    <span key="descricao" className="block min-w-48 wrap-anywhere">
      <MarkedText parts={markTerms(descricao || 'sem descrição', termos)} />
    </span>,
    quantidade === undefined ? '–' : `${formatNumber(quantidade)} ${unidadeMedida ?? ''}`,
    item.valorUnitarioEstimado ? formatUnitPrice(item.valorUnitarioEstimado) : valorOf(undefined),
    valorOf(item.valorTotal),
    benefit ?? 'não informado',
  ]
}
