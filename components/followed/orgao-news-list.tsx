import type { AbertaDoOrgao } from '../../lib/orgaos/abertas.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { formatCount, formatDayTime, formatInstant } from '../ui/format.ts'
import { LazyDisclosure } from '../ui/lazy-disclosure.tsx'
import type { CheckedOrgao } from './ask.ts'
import { orgaoKey, type FollowedOrgao } from './followed-list.ts'
import { newAbertas, seenOf } from './orgao-news.ts'
import { markOrgaoSeen } from './store.ts'

/** What an órgão takes proposals for: what came since it was last seen, and all of it. */
export function OrgaoNews({ one, checked }: { one: FollowedOrgao; checked: CheckedOrgao }) {
  const news = newAbertas(one, checked)
  const { abertas, aviso, lidoEm } = checked
  const total = formatCount(abertas.length, 'contratação recebe propostas', 'contratações recebem propostas')
  return (
    <div className="grid gap-2 text-sm">
      {aviso && <p className="text-warn">{aviso}</p>}
      {news.length === 0 ? (
        <p>
          {one.vistas && `Nenhuma nova desde ${formatInstant(one.vistoAte)}. `}
          {total}, conforme o PNCP em {formatInstant(lidoEm)}.
        </p>
      ) : (
        <>
          <p>
            <Badge tone="brand">{formatCount(news.length, 'nova', 'novas')}</Badge> desde{' '}
            {formatInstant(one.vistoAte)}. {total}.
          </p>
          <Abertas label="Novas" list={news} />
          <Button
            size="small"
            className="justify-self-start"
            onClick={() => markOrgaoSeen(orgaoKey(one), seenOf(checked))}
          >
            Marcar como visto
          </Button>
        </>
      )}
      {abertas.length > news.length && (
        <LazyDisclosure summary="Todas as que recebem propostas">
          {() => <Abertas label="Todas as que recebem propostas" list={abertas} />}
        </LazyDisclosure>
      )}
    </div>
  )
}

function Abertas({ label, list }: { label: string; list: readonly AbertaDoOrgao[] }) {
  return (
    <ul aria-label={label} className="grid gap-2">
      {list.map(({ numero, objeto, unidade, uf, encerramento, link }) => (
        <li key={numero} className="wrap-anywhere">
          {link ? (
            <a href={link} target="_blank" rel="noreferrer" className="text-brand underline">
              {objeto}
            </a>
          ) : (
            objeto
          )}
          <span className="block text-muted">
            {[unidade, uf, encerramento && `fim do recebimento: ${formatDayTime(encerramento)}`, numero]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
