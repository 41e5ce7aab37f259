import useSWR from 'swr'
import type { ItemDetails } from '../../lib/itens/details.ts'
import { BENEFICIOS } from '../../lib/search/domains.ts'
import type { Item } from '../../lib/search/item.ts'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type ApiError, isPassing, request } from './api.ts'
import { markTerms } from './highlight.ts'
import { valorOf } from './row-labels.ts'

const HEADERS = ['Item', 'Descrição', 'Quantidade', 'Valor unitário', 'Valor total', 'Benefício ME/EPP']

/** All items of one contratação. Asked for when opened: the server may have to read them first. */
export default function ContratacaoItens({ numero, termos }: { numero: string; termos: string[] }) {
  const { data, error, mutate } = useSWR<ItemDetails, ApiError>(
    `/api/contratacoes/${numero.replace('/', '-')}/itens`,
    request<ItemDetails>,
    { revalidateOnFocus: false, shouldRetryOnError: isPassing },
  )
  if (error && !data)
    return (
      <Notice tone="bad" actions={<Button onClick={() => void mutate()}>Tentar de novo</Button>}>
        {error.message}
      </Notice>
    )
  if (!data)
    return (
      <div role="status" className="grid gap-2">
        <span className="sr-only">Lendo os itens no PNCP…</span>
        <Skeleton className="h-24 w-full" />
      </div>
    )
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      {data.aviso && <Notice tone="warn">{data.aviso}</Notice>}
      {data.total === 0 && <p className="text-sm">O PNCP não tem itens desta contratação.</p>}
      {data.total > 0 && (
        <DataTable
          caption="Itens da contratação"
          headers={HEADERS}
          numeric={[2, 3, 4]}
          rows={data.itens.map((item) => cellsOf(item, termos))}
        />
      )}
      <p className="text-xs text-muted">
        {formatNumber(data.total)} {data.total === 1 ? 'item lido' : 'itens lidos'} às{' '}
        {formatInstant(data.lidoEm)}.
      </p>
    </div>
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
    valorOf(item.valorUnitarioEstimado),
    valorOf(item.valorTotal),
    benefit ?? 'não informado',
  ]
}
