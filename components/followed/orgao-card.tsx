import Link from 'next/link'
import { addDays, brasiliaDay } from '../../lib/search/time.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { Button } from '../ui/button.tsx'
import { formatCnpj } from '../ui/format.ts'
import { orgaoKey, type FollowedOrgao } from './followed-list.ts'
import { NotChecked } from './not-checked.tsx'
import { OrgaoNews } from './orgao-news-list.tsx'
import { toggleOrgao } from './store.ts'
import { useOrgao } from './use-look.ts'

const RECENT_DAYS = 7

/** A followed órgão, or a unidade of it: what it takes proposals for since it was last seen, and what it buys. */
export function OrgaoCard({ one, now }: { one: FollowedOrgao; now: number }) {
  const { data, error, isValidating, mutate } = useOrgao(one)
  const title = `acompanhado-${orgaoKey(one)}`
  return (
    <article aria-labelledby={title} className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <div className="grid gap-1">
        <h3 id={title} className="font-medium wrap-anywhere">
          {nameOf(one)}
        </h3>
        <p className="text-sm text-muted wrap-anywhere">
          {[`CNPJ ${formatCnpj(one.cnpj)}`, one.unidade && `UASG ${one.unidade.codigo}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {!data && !error && <p role="status">Consultando o PNCP…</p>}
      {error && <NotChecked message={error.message} isAsking={isValidating} onRetry={() => void mutate()} />}
      {data && <OrgaoNews one={one} checked={data} />}
      <Searches one={one} now={now} />
    </article>
  )
}

function nameOf({ cnpj, nome, unidade }: FollowedOrgao): string {
  const orgao = nome || formatCnpj(cnpj)
  return unidade ? `${orgao}: ${unidade.nome || `unidade ${unidade.codigo}`}` : orgao
}

/** All that it buys, by a search: it says what it stands on, and can be narrowed. */
function Searches({ one, now }: { one: FollowedOrgao; now: number }) {
  const { cnpj, unidade } = one
  const today = brasiliaDay(now)
  const asked = {
    iniciar: 'true',
    ufs: UFS.join(','),
    ...(unidade ? { unidades: `${cnpj}:${unidade.codigo}` } : { orgaos: cnpj }),
  }
  const open = new URLSearchParams({ ...asked, situacao: 'abertas' })
  const recent = new URLSearchParams({
    ...asked,
    situacao: 'todas',
    dataInicial: addDays(today, 1 - RECENT_DAYS),
    dataFinal: today,
  })
  const link = 'inline-flex min-h-9 items-center text-brand underline'
  return (
    <div className="flex flex-wrap gap-x-4 text-sm">
      <Link href={`/buscar?${open}`} className={link}>
        Contratações abertas
      </Link>
      <Link href={`/buscar?${recent}`} className={link}>
        Publicadas nos últimos {RECENT_DAYS} dias
      </Link>
      <Button size="small" variant="quiet" onClick={() => toggleOrgao(one)}>
        Deixar de acompanhar
      </Button>
    </div>
  )
}
