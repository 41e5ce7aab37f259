import type { ResultRow } from '../../lib/search/row.ts'
import { markTerms } from '../search/list/highlight.ts'
import { estimateOf, modalidadeOf, situacaoOf, termsOf } from '../search/list/row-labels.ts'
import { formatDayTime, formatNumber } from '../ui/format.ts'
import { MarkedText } from '../ui/marked-text.tsx'

/** One contratação on paper, never broken over two sheets. Its link is written out. */
export function PrintedRow({ row, number, now }: { row: ResultRow; number: number; now: number }) {
  const { orgaoEntidade: orgao, unidadeOrgao: unidade, dataEncerramentoProposta: end, bidiq } = row
  const place = [unidade.municipioNome, unidade.ufSigla].filter(Boolean).join('/')
  const facts = [
    situacaoOf(row, now).text,
    end && `Fim do recebimento de propostas: ${formatDayTime(end)}`,
    modalidadeOf(row),
    `Valor estimado: ${estimateOf(row)}`,
  ]
  return (
    <li className="grid break-inside-avoid grid-cols-[2.5rem_1fr] gap-x-2 border-b border-line py-2 text-sm">
      <span aria-hidden className="text-right text-muted">
        {formatNumber(number)}.
      </span>
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium wrap-anywhere">
          <MarkedText parts={markTerms(row.objetoCompra, termsOf(row))} />
        </p>
        <p className="wrap-anywhere">{[orgao.razaoSocial, place].filter(Boolean).join(' · ')}</p>
        <p>{facts.filter(Boolean).join(' · ')}</p>
        <p className="text-xs wrap-anywhere text-muted">
          {row.numeroControlePNCP}
          {bidiq.link && (
            <>
              {' · '}
              <a href={bidiq.link} className="underline">
                {bidiq.link}
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
