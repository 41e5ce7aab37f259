import Link from 'next/link'
import { permalinksOf } from '../../lib/search/permalinks.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import type { SearchState } from '../../lib/search/state.ts'
import { statusLine } from '../search/progress/messages.ts'
import { buttonClass } from '../ui/button.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import { PrintButton } from './print-button.tsx'
import { PrintedCoverage } from './printed-coverage.tsx'
import { PrintedRow } from './printed-row.tsx'

type Props = {
  state: SearchState
  rows: readonly ResultRow[]
  /** How many were asked for. */
  total: number
  /** How many are printed at most. */
  most: number
  now: number
}

/** A result as it is read on paper. */
export function PrintedResult({ state, rows, total, most, now }: Props) {
  return (
    <main
      id="conteudo"
      tabIndex={-1}
      className="mx-auto grid max-w-4xl grid-cols-1 gap-5 px-4 py-6 print:max-w-none print:p-0"
    >
      <div className="flex flex-wrap gap-2 print:hidden">
        <PrintButton />
        <Link href={permalinksOf(state).result} prefetch={false} className={buttonClass()}>
          Voltar ao resultado
        </Link>
      </div>
      <header className="grid gap-1">
        <h1 className="text-xl font-semibold">Contratações públicas: {statusLine(state)}</h1>
        <p className="wrap-anywhere">{state.echo}</p>
        <p className="text-sm text-muted">
          {state.finishedAt
            ? `Resultado de ${formatInstant(state.finishedAt)} (horário de Brasília), versão ${state.versao}. `
            : 'A pesquisa ainda não terminou. '}
          Dados do PNCP, lidos pelo BidIQ. Confira sempre no edital.
        </p>
        {total !== state.summary?.total && (
          <p className="text-sm">
            Aqui estão {formatNumber(total)} de {formatNumber(state.summary?.total ?? 0)}, com os filtros de
            exibição escolhidos.
          </p>
        )}
        {total > rows.length && (
          <p className="text-sm font-medium">
            São impressas as primeiras {formatNumber(most)} de {formatNumber(total)}. A planilha tem todas.
          </p>
        )}
      </header>
      {state.coverage && <PrintedCoverage coverage={state.coverage} />}
      <section aria-labelledby="lista" className="grid grid-cols-1">
        <h2 id="lista" className="font-semibold">
          Contratações
        </h2>
        <ol className="grid grid-cols-1">
          {rows.map((row, at) => (
            <PrintedRow key={row.numeroControlePNCP} row={row} number={at + 1} now={now} />
          ))}
        </ol>
      </section>
    </main>
  )
}
