import Link from 'next/link'
import useSWR from 'swr'
import type { MissCounts, MissRule } from '../../../lib/search/near-misses.ts'
import type { Funnel, SearchState } from '../../../lib/search/state.ts'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useMinute } from '../../ui/external.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { type ApiError, isPassing, request } from '../api.ts'
import { loosen, loosenWords, type Loosened } from './loosen.ts'
import type { Asked } from '../my-searches/my-searches.ts'
import { ruleName } from './rule-names.ts'
import { beginningUrl } from '../my-searches/search-links.ts'
import { searchKey } from '../progress/use-progress.ts'

type Told = { funnel: Funnel; misses: MissCounts }
type Way = Loosened & { count?: number }

/** Nothing was found: which filter left nothing, and what to loosen, each with what it would bring. */
export default function NothingFound({ state }: { state: SearchState }) {
  const { data } = useSWR<Told, ApiError>(`${searchKey(state.searchId)}/funil`, request<Told>, {
    revalidateOnFocus: false,
    shouldRetryOnError: isPassing,
  })
  const today = brasiliaDay(useMinute())
  const query = state.query as Asked
  const ways = data ? waysOf(query, data, today) : []
  return (
    <Notice
      tone="neutral"
      title="Como encontrar mais"
      actions={ways.map(({ label, query: looser, count }) => (
        <Link
          key={label}
          href={beginningUrl(looser)}
          prefetch={false}
          className={buttonClass('secondary', 'small')}
        >
          {label}
          {count !== undefined && ` (mais ${formatNumber(count)})`}
        </Link>
      ))}
    >
      {data
        ? whatHappened(data, state.coverage?.complete === true)
        : 'Use menos palavras, ou sinônimos com OU; escolha mais UFs; aumente o período; veja os valores.'}
    </Notice>
  )
}

function waysOf(query: Asked, { misses, funnel }: Told, today: string): Way[] {
  const rules = (Object.entries(misses) as [MissRule, number][]).sort(([, a], [, b]) => b - a)
  const near = rules.flatMap(([rule, count]): Way[] => {
    const way = loosen(query, rule, today)
    return way ? [{ ...way, count }] : []
  })
  const words = near.length === 0 || emptiedBy(funnel) === 'palavras' ? loosenWords(query) : []
  const known = new Set(near.map(({ label }) => label))
  return [...near, ...words.filter(({ label }) => !known.has(label))]
}

/** The filter after which nothing was left. */
function emptiedBy({ steps }: Funnel): string | undefined {
  return steps.find(({ left }) => left === 0)?.rule
}

function whatHappened({ funnel, misses }: Told, isAllRead: boolean): string {
  if (funnel.known === 0 && !isAllRead)
    return 'Nada foi lido ainda do que se pediu: tente de novo o que falhou, ou escolha outras UFs e outro período.'
  if (funnel.known === 0)
    return 'Nestas UFs, situação e período o PNCP não tem nenhuma contratação: escolha mais UFs ou um período maior.'
  const read = formatCount(funnel.known, 'contratação foi lida', 'contratações foram lidas')
  const rule = emptiedBy(funnel)
  const by = rule ? ` O filtro “${ruleName(rule)}” não deixou nenhuma.` : ''
  const near = Object.values(misses).reduce((sum, count) => sum + count, 0)
  const almost =
    near > 0
      ? ` ${formatCount(near, 'quase atendeu', 'quase atenderam')}: ${near === 1 ? 'ficou' : 'ficaram'} de fora por uma única regra.`
      : ''
  return `${read} nestas UFs, situação e período.${by}${almost}`
}
