import { Bell, BellRing } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import type { ResultRow } from '../../lib/search/row.ts'
import { Button } from '../ui/button.tsx'
import {
  followed,
  MAX_CONTRATACOES,
  MAX_ORGAOS,
  toggleContratacao,
  toggleOrgao,
  type Outcome,
} from './store.ts'

const MESSAGES: Record<Exclude<Outcome, 'done'>, string> = {
  full: `Acompanham-se no máximo ${MAX_CONTRATACOES} contratações e ${MAX_ORGAOS} órgãos. Deixe de acompanhar algum antes.`,
  notKept: 'Este navegador não deixa guardar: vale só até fechar a página.',
}

/** Follows a contratação, and who buys; or no more. */
export function FollowButtons({ row }: { row: ResultRow }) {
  const { contratacoes, orgaos } = followed.use()
  const [outcome, setOutcome] = useState<Outcome>('done')
  const { cnpj, razaoSocial } = row.orgaoEntidade
  const isFollowed = contratacoes.some(({ numero }) => numero === row.numeroControlePNCP)
  const isOrgaoFollowed = orgaos.some((one) => one.cnpj === cnpj)
  const one = () => ({
    numero: row.numeroControlePNCP,
    objeto: row.objetoCompra.slice(0, 400),
    orgao: razaoSocial,
    uf: row.unidadeOrgao.ufSigla ?? '',
    link: row.bidiq.link,
    vistoAte: new Date().toISOString(),
  })
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <Follow
          label="contratação"
          pressed={isFollowed}
          onClick={() => setOutcome(toggleContratacao(one()))}
        />
        <Follow
          label="órgão"
          pressed={isOrgaoFollowed}
          onClick={() => setOutcome(toggleOrgao({ cnpj, nome: razaoSocial }))}
        />
        {(isFollowed || isOrgaoFollowed) && (
          <Link href="/acompanhadas" className="text-sm text-brand underline">
            Ver acompanhadas
          </Link>
        )}
      </div>
      {outcome !== 'done' && (
        <p role="alert" className="text-sm text-warn">
          {MESSAGES[outcome]}
        </p>
      )}
    </div>
  )
}

function Follow({ label, pressed, onClick }: { label: string; pressed: boolean; onClick: () => void }) {
  const Icon = pressed ? BellRing : Bell
  return (
    <Button size="small" variant={pressed ? 'primary' : 'secondary'} aria-pressed={pressed} onClick={onClick}>
      <Icon aria-hidden size={15} />
      Acompanhar {label}
    </Button>
  )
}
