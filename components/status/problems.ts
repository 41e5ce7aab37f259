import type { PublicStatus } from '../../lib/status/status.ts'
import { formatInstant } from '../ui/format.ts'
import { SOURCE_NAMES } from './labels.ts'

/** What fails now, each in a sentence that says what it means for who searches. */
export function problemsOf({
  pronto,
  fontes,
  ufs,
}: Pick<PublicStatus, 'pronto' | 'fontes' | 'ufs'>): string[] {
  const failing = fontes
    .filter(({ estado }) => estado === 'foraDoAr' || estado === 'instavel')
    .map(({ fonte, estado, falhandoDesde }) => {
      const since = falhandoDesde ? ` desde ${formatInstant(falhandoDesde)}` : ''
      const what = estado === 'foraDoAr' ? 'não responde' : 'falha às vezes'
      return `${SOURCE_NAMES[fonte]} ${what}${since}. ${MEANING[fonte]}`
    })
  return [
    ...(pronto ? [] : ['Novas pesquisas não são aceitas neste momento: tente de novo em alguns minutos.']),
    ...(ufs ? [] : ['O registro do que já foi lido não respondeu a tempo.']),
    ...failing,
  ]
}

const MEANING = {
  busca:
    'As pesquisas usam a outra fonte, que é mais lenta; o que já foi lido é mostrado com a hora da leitura.',
  consulta: 'As pesquisas usam a outra fonte.',
  itens: 'Os itens são os da última leitura, quando houver.',
} as const
