import { Bell, BellRing } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import type { ResultRow } from '../../lib/search/row.ts'
import { Button } from '../ui/button.tsx'
import { OUTCOME_TEXTS } from './follow-text.ts'
import { orgaoKey } from './followed-list.ts'
import { followed, toggleContratacao, toggleOrgao, type Comprador, type Outcome } from './store.ts'

/** Follows the contratação, who buys, or the unidade that does; or no more. */
export function FollowButtons({ row }: { row: ResultRow }) {
  const { contratacoes, orgaos } = followed.use()
  const [outcome, setOutcome] = useState<Outcome>('done')
  const { orgao, unidade } = compradoresOf(row)
  const isFollowed = contratacoes.some(({ numero }) => numero === row.numeroControlePNCP)
  const isOrgaoFollowed = (one: Comprador) => orgaos.some((each) => orgaoKey(each) === orgaoKey(one))
  const isAny = isFollowed || isOrgaoFollowed(orgao) || (unidade !== null && isOrgaoFollowed(unidade))
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <Follow
          label="contratação"
          pressed={isFollowed}
          onClick={() => setOutcome(toggleContratacao(contratacaoOf(row)))}
        />
        <Follow
          label="órgão"
          pressed={isOrgaoFollowed(orgao)}
          onClick={() => setOutcome(toggleOrgao(orgao))}
        />
        {unidade && (
          <Follow
            label="unidade"
            pressed={isOrgaoFollowed(unidade)}
            onClick={() => setOutcome(toggleOrgao(unidade))}
          />
        )}
        {isAny && (
          <Link href="/acompanhadas" className="text-sm text-brand underline">
            Ver acompanhadas
          </Link>
        )}
      </div>
      {outcome !== 'done' && (
        <p role="alert" className="text-sm text-warn">
          {OUTCOME_TEXTS[outcome]}
        </p>
      )}
    </div>
  )
}

function contratacaoOf(row: ResultRow) {
  return {
    numero: row.numeroControlePNCP,
    objeto: row.objetoCompra.slice(0, 400),
    orgao: row.orgaoEntidade.razaoSocial,
    uf: row.unidadeOrgao.ufSigla ?? '',
    link: row.bidiq.link,
    vistoAte: new Date().toISOString(),
  }
}

function compradoresOf({ orgaoEntidade, unidadeOrgao }: ResultRow): {
  orgao: Comprador
  unidade: Comprador | null
} {
  const { cnpj, razaoSocial: nome } = orgaoEntidade
  const { codigoUnidade: codigo, nomeUnidade = '' } = unidadeOrgao
  const orgao = { cnpj, nome, unidade: null }
  return { orgao, unidade: codigo ? { cnpj, nome, unidade: { codigo, nome: nomeUnidade } } : null }
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
