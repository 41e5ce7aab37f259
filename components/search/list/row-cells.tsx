import type { ReactNode } from 'react'
import { ESFERAS } from '../../../lib/search/domains.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../../../lib/search/labels.ts'
import { questionsLimit } from '../../../lib/search/questions.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { Badge } from '../../ui/badge.tsx'
import { cx } from '../../ui/cx.ts'
import { formatCnpj, formatDay, formatDayTime, formatInstant } from '../../ui/format.ts'
import { Missing, Objeto, ROOMY, Situacao, Small } from './cell-parts.tsx'
import type { ScreenColumnId } from './list-choices.ts'
import type { TableRow } from './result-columns.tsx'
import { doubtsOf, estimateOf, modalidadeOf, termsOf } from './row-labels.ts'

type Cell = (row: ResultRow, table: TableRow) => ReactNode

const lines = (text: string | null | undefined) =>
  text ? <span className="line-clamp-3 in-data-[density=compacta]:line-clamp-2">{text}</span> : <Missing />

/** Between a currency and its number, where a line may well end: not within the number. */
const NBSP = '\u00a0'

/** What each column shows of a row. */
export const CELLS: Record<ScreenColumnId, Cell> = {
  objeto: (row, table) => <Objeto row={row} table={table} />,
  orgao: (row) => (
    <>
      <span className="line-clamp-1 lg:line-clamp-2">{row.orgaoEntidade.razaoSocial}</span>
      <Small className={cx('hidden lg:line-clamp-1', ROOMY)}>{row.unidadeOrgao.nomeUnidade}</Small>
    </>
  ),
  uf: ({ unidadeOrgao: { ufSigla, municipioNome } }) => (
    <>
      <span className="font-medium">{ufSigla ?? 'A conferir'}</span>
      <Small className="line-clamp-1">{municipioNome}</Small>
    </>
  ),
  modalidade: (row) => (
    <>
      <span className="line-clamp-2">{modalidadeOf(row)}</span>
      {doubtsOf(row).map((doubt) => (
        <span key={doubt} className={cx('block', ROOMY)}>
          <Badge tone="warn">{doubt}</Badge>
        </span>
      ))}
    </>
  ),
  valor: (row) => (
    <>
      <span className={cx('wrap-normal', row.valorTotalEstimado ? 'font-medium' : 'text-muted')}>
        {estimateOf(row).replace(NBSP, ' ')}
      </span>
      {row.bidiq.valorAtipico && (
        <span className="block" title="Valor fora do comum: não entra nas somas.">
          <Badge tone="warn">valor atípico</Badge>
        </span>
      )}
    </>
  ),
  publicacao: ({ dataPublicacaoPncp }) => dataPublicacaoPncp && formatDay(dataPublicacaoPncp),
  fim: ({ dataAberturaProposta, dataEncerramentoProposta }) => (
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
  situacao: (row, { now }) => <Situacao row={row} now={now} />,
  observacoes: (_, { mark }) => (mark?.nota ? lines(mark.nota) : <Missing text="sem nota" />),
  numeroControlePNCP: (row) => <span className="wrap-anywhere">{row.numeroControlePNCP}</span>,
  cnpj: ({ orgaoEntidade: { cnpj } }) => formatCnpj(cnpj),
  esfera: ({ orgaoEntidade: { esferaId } }) => lines(ESFERAS[esferaId as keyof typeof ESFERAS]),
  unidade: ({ unidadeOrgao: { nomeUnidade, codigoUnidade } }) =>
    lines([codigoUnidade, nomeUnidade].filter(Boolean).join(' – ')),
  numeroCompra: ({ numeroCompra }) => lines(numeroCompra),
  processo: ({ processo }) => lines(processo),
  instrumento: (row) => lines(row.tipoInstrumentoConvocatorioNome),
  modoDisputa: ({ modoDisputaNome }) => lines(modoDisputaNome),
  srp: ({ srp }) => lines(srp === undefined ? undefined : srp ? 'Sim' : 'Não'),
  tipo: ({ bidiq }) => TIPO_LABELS[bidiq.tipo],
  aConferir: ({ bidiq }) => lines(bidiq.aConferir.map((check) => CHECK_LABELS[check]).join(', ')),
  limiteQuestionamentos: (row) => {
    const limit = questionsLimit(row)
    return limit ? formatDay(limit) : <Missing />
  },
  termos: (row) => lines(termsOf(row).join(', ')),
  informacaoComplementar: ({ informacaoComplementar }) => lines(informacaoComplementar?.trim()),
  sistemaOrigem: ({ linkSistemaOrigem }) => (
    <span className="line-clamp-2 break-all">{linkSistemaOrigem ?? <Missing />}</span>
  ),
  mudouEm: ({ bidiq }) => (bidiq.mudouEm ? formatInstant(bidiq.mudouEm) : <Missing text="sem mudança" />),
  lidoEm: ({ bidiq }) => formatInstant(bidiq.lidoEm),
}
