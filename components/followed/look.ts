import { ApiError } from '../search/api.ts'
import { changeText } from '../search/list/change-text.ts'
import { askContratacao, askOrgao, type CheckedContratacao, type CheckedOrgao } from './ask.ts'
import { note } from './checked.ts'
import { orgaoKey, type FollowedOrgao } from './followed-list.ts'
import { newsSince } from './news.ts'
import { newAbertas, seenOf } from './orgao-news.ts'
import { beginOrgao, followed } from './store.ts'

type Options = { background?: boolean }

/** What SWR keeps an answer under, so that what was looked at in the background is there when the page opens. */
export const cacheKey = (key: string) => ['acompanhada', key] as const

/** Looks at a followed contratação, and notes whether there are news of it. */
export async function lookAtContratacao(numero: string, options?: Options): Promise<CheckedContratacao> {
  const checked = await asked(numero, () => askContratacao(numero, options))
  const one = followed.get().contratacoes.find((each) => each.numero === numero)
  const [latest] = one ? newsSince(one.vistoAte, checked, changeText) : []
  noted(numero, latest?.at ?? null)
  return checked
}

/** The same for an órgão. Its news begin with the first look. */
export async function lookAtOrgao(
  comprador: Pick<FollowedOrgao, 'cnpj' | 'unidade'>,
  options?: Options,
): Promise<CheckedOrgao> {
  const key = orgaoKey(comprador)
  const checked = await asked(key, () => askOrgao(comprador, options))
  const one = followed.get().orgaos.find((each) => orgaoKey(each) === key)
  if (one && (one.vistas === null || !one.nome)) {
    const [first] = checked.abertas
    beginOrgao(key, { ...seenOf(checked), nome: first?.orgao ?? '', nomeUnidade: first?.unidade ?? '' })
  }
  noted(key, one && newAbertas(one, checked).length > 0 ? checked.lidoEm : null)
  return checked
}

/** Who looks at all that is followed does not ask again at once for what had no answer; without a network it does. */
async function asked<T>(key: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ApiError && error.status !== 0) noted(key)
    throw error
  }
}

function noted(key: string, ultima?: string | null): void {
  note(followed.get(), key, {
    em: new Date().toISOString(),
    ...(ultima !== undefined && { ultima }),
  })
}
