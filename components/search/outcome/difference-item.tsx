import type { Contratacao } from '../../../lib/search/contratacao.ts'
import {
  CAMPO_LABELS,
  ESTADO_LABELS,
  namedValue,
  RESSALVA_LABELS,
} from '../../../lib/search/difference-labels.ts'
import type { Estado, Finding } from '../../../lib/search/difference.ts'
import { CAMPO_KINDS, type Mudanca, type Valor } from '../../../lib/search/row-changes.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { formatDayTime, formatMoney } from '../../ui/format.ts'
import { ObjetoLink } from './objeto-link.tsx'

export type DifferenceRow = Finding & {
  contratacao: Contratacao & { bidiq: Pick<ResultRow['bidiq'], 'link'> }
}

const TONES: Record<Estado, Tone> = {
  NOVA: 'brand',
  REABERTA: 'brand',
  ANTECIPADA: 'bad',
  PRORROGADA: 'ok',
  SUSPENSA: 'warn',
  ENCERROU: 'neutral',
  ALTERADA: 'warn',
  NAO_LOCALIZADA: 'bad',
  NAO_VERIFICADA: 'warn',
}

/** One contratação and what became of it: the state, and each change with its old and its new value. */
export function DifferenceItem({ row }: { row: DifferenceRow }) {
  const { estado, ressalva, mudancas, contratacao } = row
  const { objetoCompra, orgaoEntidade, unidadeOrgao, dataEncerramentoProposta, bidiq } = contratacao
  const place = [unidadeOrgao.municipioNome, unidadeOrgao.ufSigla ?? 'UF a conferir']
    .filter(Boolean)
    .join('/')
  return (
    <li className="grid min-w-0 gap-1.5 py-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Badge tone={TONES[estado]}>{ESTADO_LABELS[estado]}</Badge>
        <span className="text-muted">
          {orgaoEntidade.razaoSocial} · {place}
          {dataEncerramentoProposta && ` · propostas até ${formatDayTime(dataEncerramentoProposta)}`}
        </span>
      </div>
      <ObjetoLink objeto={objetoCompra} link={bidiq.link} />
      {mudancas.length > 0 && (
        <dl className="grid gap-1 sm:grid-cols-[14rem_1fr]">
          {mudancas.map((mudanca) => (
            <Change key={mudanca.campo} mudanca={mudanca} />
          ))}
        </dl>
      )}
      {ressalva && <p className="text-muted">{RESSALVA_LABELS[ressalva]}</p>}
    </li>
  )
}

function Change({ mudanca: { campo, de, para } }: { mudanca: Mudanca }) {
  return (
    <>
      <dt className="text-muted">{CAMPO_LABELS[campo]}</dt>
      <dd className="min-w-0 wrap-anywhere">
        <span className="sr-only">de </span>
        <del className="line-clamp-2 text-muted decoration-1">{textOf(campo, de)}</del>
        <span aria-hidden> → </span>
        <span className="sr-only"> para </span>
        <ins className="font-medium no-underline">{textOf(campo, para)}</ins>
      </dd>
    </>
  )
}

function textOf(campo: Mudanca['campo'], valor: Valor): string {
  const named = namedValue(campo, valor)
  if (typeof named === 'number') return formatMoney(named)
  return CAMPO_KINDS[campo] === 'moment' ? formatDayTime(named) : named
}
