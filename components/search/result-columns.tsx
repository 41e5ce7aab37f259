import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Ordenacao } from '../../lib/search/query-choices.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import { Badge } from '../ui/badge.tsx'
import { cx } from '../ui/cx.ts'
import { formatDay, formatDayTime } from '../ui/format.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { recentChange } from './change-text.ts'
import { deadlineOf } from './deadline.ts'
import { markTerms } from './highlight.ts'
import { foundItens } from './item-text.ts'
import { doubtsOf, estimateOf, modalidadeOf, situacaoOf, termsOf } from './row-labels.ts'

/** What a cell needs beside its row. `isCurrent`: the row that the keyboard is at. */
export type TableRow = { index: number; row: ResultRow | undefined; isCurrent: boolean; now: number }

/** One feature set for the whole table: order and filters are the server's. */
export const features = tableFeatures({})

const helper = createColumnHelper<typeof features, TableRow>()

/** Ascending and descending, for the headers that order. */
export const COLUMN_ORDERS: Record<string, readonly [Ordenacao, Ordenacao]> = {
  valor: ['valor', '-valor'],
  publicacao: ['publicacao', '-publicacao'],
  propostas: ['encerramento', '-encerramento'],
}

function column(id: string, header: string, cell: (row: ResultRow, table: TableRow) => ReactNode) {
  return helper.display({
    id,
    header,
    cell: ({ row: { original } }) => original.row && cell(original.row, original),
  })
}

export const columns = [
  column('objeto', 'Objeto', (row, { index, isCurrent }) => (
    <>
      <Objeto row={row} index={index} isCurrent={isCurrent} />
      <Small className="line-clamp-1">{foundItens(row)}</Small>
    </>
  )),
  column('orgao', 'Órgão', (row) => (
    <>
      <span className="line-clamp-1 lg:line-clamp-2">{row.orgaoEntidade.razaoSocial}</span>
      <Small className="hidden lg:line-clamp-1">{row.unidadeOrgao.nomeUnidade}</Small>
    </>
  )),
  column('local', 'UF/Município', ({ unidadeOrgao: { ufSigla, municipioNome } }) => (
    <>
      <span className="font-medium">{ufSigla ?? 'A conferir'}</span>
      <Small className="line-clamp-1">{municipioNome}</Small>
    </>
  )),
  column('modalidade', 'Modalidade', (row) => (
    <>
      <span className="line-clamp-2">{modalidadeOf(row)}</span>
      {doubtsOf(row).map((doubt) => (
        <span key={doubt} className="block">
          <Badge tone="warn">{doubt}</Badge>
        </span>
      ))}
    </>
  )),
  column('valor', 'Valor estimado', (row) => (
    <>
      <span className={row.valorTotalEstimado ? 'font-medium' : 'text-muted'}>{estimateOf(row)}</span>
      {row.bidiq.valorAtipico && (
        <span className="block" title="Valor fora do comum: não entra nas somas.">
          <Badge tone="warn">valor atípico</Badge>
        </span>
      )}
    </>
  )),
  column(
    'publicacao',
    'Publicação',
    ({ dataPublicacaoPncp }) => dataPublicacaoPncp && formatDay(dataPublicacaoPncp),
  ),
  column(
    'propostas',
    'Início/Fim do recebimento de propostas (horário de Brasília)',
    ({ dataAberturaProposta, dataEncerramentoProposta }) => (
      <>
        <span className="block">
          <span className="text-muted">de </span>
          {dataAberturaProposta ? formatDayTime(dataAberturaProposta) : 'não informado'}
        </span>
        <span className="block">
          <span className="text-muted">até </span>
          {dataEncerramentoProposta ? formatDayTime(dataEncerramentoProposta) : 'não informado'}
        </span>
      </>
    ),
  ),
  column('situacao', 'Situação e prazo', (row, { now }) => {
    const [situacao, deadline] = [situacaoOf(row, now), deadlineOf(row, now)]
    const changed = recentChange(row.bidiq.mudouEm, now)
    return (
      <>
        <Badge tone={situacao.tone}>{situacao.text}</Badge>
        {deadline.text !== situacao.text && (
          <span className="mt-0.5 line-clamp-2 text-xs">{deadline.text}</span>
        )}
        {changed && (
          <span className="mt-0.5 block">
            <Badge tone="brand">{changed}</Badge>
          </span>
        )}
      </>
    )
  }),
  column('link', 'PNCP', ({ bidiq: { link }, objetoCompra }, { isCurrent }) =>
    link ? (
      <a
        href={link}
        target="_blank"
        rel="noreferrer"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`Abrir no PNCP: ${objetoCompra}`}
        title="Abrir no PNCP"
        onClick={(event) => event.stopPropagation()}
        className="inline-flex min-h-9 items-center gap-1 text-brand underline underline-offset-2"
      >
        <span className="lg:hidden">Abrir no PNCP</span>
        <ExternalLink aria-hidden size={16} />
      </a>
    ) : (
      <span className="text-muted">sem link</span>
    ),
  ),
]

/** The row's one way in: a click or Enter opens its details. */
function Objeto({ row, index, isCurrent }: { row: ResultRow; index: number; isCurrent: boolean }) {
  return (
    <button
      type="button"
      data-row-button={index}
      tabIndex={isCurrent ? 0 : -1}
      className="line-clamp-2 text-left font-medium hover:underline"
    >
      <MarkedText parts={markTerms(row.objetoCompra, termsOf(row))} />
    </button>
  )
}

function Small({ className, children }: { className: string; children: ReactNode }) {
  return <span className={cx('text-xs text-muted', className)}>{children}</span>
}
