import Link from 'next/link'
import { addDays, brasiliaDay } from '../../lib/search/time.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { Button } from '../ui/button.tsx'
import { formatCnpj } from '../ui/format.ts'
import { toggleOrgao, type FollowedOrgao } from './store.ts'

const RECENT_DAYS = 7

/** A followed órgão leads to what it buys now, and what it published lately. */
export function OrgaoCard({ one, now }: { one: FollowedOrgao; now: number }) {
  const today = brasiliaDay(now)
  const asked = { iniciar: 'true', ufs: UFS.join(','), orgaos: one.cnpj }
  const open = new URLSearchParams({ ...asked, situacao: 'abertas' })
  const recent = new URLSearchParams({
    ...asked,
    situacao: 'todas',
    dataInicial: addDays(today, 1 - RECENT_DAYS),
    dataFinal: today,
  })
  const link = 'inline-flex min-h-9 items-center text-brand underline'
  return (
    <li className="grid gap-1 rounded-md border border-line bg-surface p-4">
      <p className="font-medium wrap-anywhere">{one.nome || formatCnpj(one.cnpj)}</p>
      <p className="text-sm text-muted">CNPJ {formatCnpj(one.cnpj)}</p>
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
    </li>
  )
}
