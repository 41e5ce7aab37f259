import { useState } from 'react'
import { useMinute } from '../ui/external.ts'
import { formatNumber } from '../ui/format.ts'
import { checks, newsCount, newsFirst, watched } from './checked.ts'
import { FollowedCard } from './followed-card.tsx'
import { orgaoKey, type Followed } from './followed-list.ts'
import { OrgaoCard } from './orgao-card.tsx'

/** All that is followed, what has news first. */
export function FollowedLists({ list }: { list: Followed }) {
  const known = checks.use()
  const now = useMinute()
  const [atOpening] = useState(() => new Map(watched(list).map(({ key, vistoAte }) => [key, vistoAte])))
  const count = newsCount(list, known)
  const contratacoes = newsFirst(list.contratacoes, ({ numero }) => numero, { known, atOpening })
  const orgaos = newsFirst(list.orgaos, orgaoKey, { known, atOpening })
  return (
    <>
      <p role="status" className="text-sm">
        {count === 0 ? 'Nenhuma com novidades por ver.' : `${formatNumber(count)} com novidades por ver.`}
      </p>
      {contratacoes.length > 0 && (
        <section aria-labelledby="acompanhadas-contratacoes" className="grid gap-3">
          <h2 id="acompanhadas-contratacoes" className="text-lg font-semibold">
            Contratações
          </h2>
          {contratacoes.map((one) => (
            <FollowedCard key={one.numero} one={one} />
          ))}
        </section>
      )}
      {orgaos.length > 0 && (
        <section aria-labelledby="acompanhadas-orgaos" className="grid gap-3">
          <h2 id="acompanhadas-orgaos" className="text-lg font-semibold">
            Órgãos e unidades
          </h2>
          {orgaos.map((one) => (
            <OrgaoCard key={orgaoKey(one)} one={one} now={now} />
          ))}
        </section>
      )}
    </>
  )
}
