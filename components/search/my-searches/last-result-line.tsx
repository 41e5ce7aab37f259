import Link from 'next/link'
import { formatCount } from '../../ui/format.ts'
import type { Asked, LastResult } from './my-searches.ts'
import { resultUrl } from './search-links.ts'
import { momentText } from './since-text.ts'

type Props = { query: Asked; last: LastResult; now: number; onGo?: (() => void) | undefined }

/** What a search last found, and when: a link to that result. */
export function LastResultLine({ query, last, now, onGo }: Props) {
  const found =
    last.total === null
      ? 'Ver a pesquisa'
      : `${last.total === 0 ? 'Nenhuma contratação' : formatCount(last.total, 'contratação', 'contratações')}${last.complete ? '' : ' (incompleta)'}`
  return (
    <Link
      href={resultUrl(query, last)}
      prefetch={false}
      onClick={onGo}
      className="inline-flex min-h-6 w-fit items-center text-brand underline underline-offset-2"
    >
      {found}, {momentText(last.at, now)}
    </Link>
  )
}
