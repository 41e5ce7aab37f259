import type { Metadata } from 'next'
import { connection } from 'next/server'
import Link from 'next/link'
import { CoverageNow } from '../../components/status/coverage-now.tsx'
import { ModesNow } from '../../components/status/modes-now.tsx'
import { ReadingsNow } from '../../components/status/readings-now.tsx'
import { SourcesNow } from '../../components/status/sources-now.tsx'
import { problemsOf } from '../../components/status/problems.ts'
import { Notice } from '../../components/ui/notice.tsx'
import { formatInstant } from '../../components/ui/format.ts'
import { TextPage, TextSection } from '../../components/ui/text-page.tsx'
import { services } from '../../lib/services.ts'

export const metadata: Metadata = { title: 'Situação do serviço' }

/** How the service is, as `GET /api/status` tells it, for people. */
export default async function StatusPage() {
  await connection()
  const status = await services().status()
  const problems = problemsOf(status)
  return (
    <TextPage
      title="Situação do serviço"
      lead={
        <p>
          Como estava em {formatInstant(status.em)} (horário de Brasília).{' '}
          <Link href="/status" prefetch={false} className="text-brand underline underline-offset-2">
            Ver agora
          </Link>
        </p>
      }
    >
      {problems.length === 0 ? (
        <Notice tone="ok">Tudo funcionando: nada está falhando agora.</Notice>
      ) : (
        <Notice tone="warn" title="O que falha agora">
          <ul className="grid list-disc gap-1 pl-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextSection id="fontes" title="As fontes">
        <SourcesNow fontes={status.fontes} />
      </TextSection>
      <TextSection id="leituras" title="O que já foi lido">
        <ReadingsNow dados={status.dados} />
      </TextSection>
      <TextSection id="cobertura" title="Por UF">
        <CoverageNow ufs={status.ufs} />
      </TextSection>
      <TextSection id="modos" title="Modos em vigor">
        <ModesNow modos={status.modos} demonstracao={status.demonstracao} />
      </TextSection>
    </TextPage>
  )
}
