import { useState } from 'react'
import useSWR from 'swr'
import type { MissRule } from '../../../lib/search/near-misses.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { formatDayTime, formatNumber } from '../../ui/format.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type ApiError, isPassing, request } from '../api.ts'
import { markTerms } from '../list/highlight.ts'
import { termsOf, valorOf } from '../list/row-labels.ts'
import { searchKey } from '../progress/use-progress.ts'

const PAGE_ROWS = 20

type Page = { rows: ResultRow[]; total: number }
type Props = {
  searchId: string
  rule: MissRule
  /** All there are, also those that cannot be opened. */ count: number
}

/** The near misses of one rule, a page at a time, each with why it is not in the answer. */
export function NearMisses({ searchId, rule, count }: Props) {
  const [pagina, setPagina] = useState(1)
  const url = `${searchKey(searchId)}/quase?regra=${rule}&pagina=${pagina}&tamanho=${PAGE_ROWS}`
  const { data, error } = useSWR<Page, ApiError>(url, request<Page>, {
    keepPreviousData: true,
    revalidateOnFocus: false,
    shouldRetryOnError: isPassing,
  })
  if (error) return <Notice tone="bad">{error.message}</Notice>
  if (!data) return <Skeleton className="h-24 w-full" />
  const pages = Math.max(1, Math.ceil(data.total / PAGE_ROWS))
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      <DataTable
        caption="Quase atenderam"
        headers={[
          'Objeto',
          'Por que ficou de fora',
          'UF',
          'Valor estimado',
          'Fim do recebimento de propostas',
        ]}
        rows={data.rows.map(cellsOf)}
      />
      <nav aria-label="Páginas das que quase atenderam" className="flex flex-wrap items-center gap-2 text-sm">
        <Button size="small" blocked={pagina === 1} onClick={() => setPagina(pagina - 1)}>
          Anteriores
        </Button>
        <span>
          Página {formatNumber(pagina)} de {formatNumber(pages)}
          {data.total < count && `; as primeiras ${formatNumber(data.total)} de ${formatNumber(count)}`}
        </span>
        <Button size="small" blocked={pagina >= pages} onClick={() => setPagina(pagina + 1)}>
          Próximas
        </Button>
      </nav>
    </div>
  )
}

function cellsOf(row: ResultRow) {
  const { bidiq, objetoCompra, unidadeOrgao, valorTotalEstimado, dataEncerramentoProposta } = row
  const objeto = <MarkedText parts={markTerms(objetoCompra, termsOf(row))} />
  return [
    bidiq.link ? (
      <a
        key="objeto"
        href={bidiq.link}
        target="_blank"
        rel="noreferrer"
        className="line-clamp-3 min-w-60 underline underline-offset-2"
      >
        {objeto}
      </a>
    ) : (
      objeto
    ),
    bidiq.quase?.motivo,
    unidadeOrgao.ufSigla ?? 'A conferir',
    valorOf(valorTotalEstimado),
    dataEncerramentoProposta ? formatDayTime(dataEncerramentoProposta) : 'não informado',
  ]
}
