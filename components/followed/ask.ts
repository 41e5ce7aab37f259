import type { HistoryBody } from '../../lib/http/history-body.ts'
import type { AbertaDoOrgao } from '../../lib/orgaos/abertas.ts'
import type { Arquivo, Registro } from '../../lib/search/sub-resources.ts'
import { request } from '../search/api.ts'
import type { FollowedOrgao } from './followed-list.ts'
import { createGate } from './gate.ts'
import type { Read } from './news.ts'

type Lists = { historico: Registro[]; lidoEm: string; aviso: string | null }
type Files = { arquivos: Arquivo[]; lidoEm: string; aviso: string | null }

/** What was found, when the older of the two lists was read, and why it is not as new as it could be. */
export type CheckedContratacao = Read & { lidoEm: string; aviso: string | null }
/** What an órgão takes proposals for. */
export type CheckedOrgao = { abertas: AbertaDoOrgao[]; lidoEm: string; aviso: string | null }

const AT_ONCE = 3
const inTurn = createGate(AT_ONCE)

/** What the PNCP says of a contratação now: its history, its files, and what we saw change. */
export function askContratacao(numero: string, { background = false } = {}): Promise<CheckedContratacao> {
  const address = `/api/contratacoes/${numero.replace('/', '-')}`
  const fundo = background ? '?fundo=1' : ''
  return inTurn(async () => {
    const [lines, files] = await Promise.all([
      request<Lists>(`${address}/historico${fundo}`),
      request<Files>(`${address}/arquivos${fundo}`),
    ])
    // After the history: one that moved has had the record itself read again.
    const changes = await request<HistoryBody>(`${address}/mudancas`)
    return {
      registros: lines.historico,
      arquivos: files.arquivos,
      mudancas: changes.mudancas,
      lidoEm: lines.lidoEm < files.lidoEm ? lines.lidoEm : files.lidoEm,
      aviso: lines.aviso ?? files.aviso,
    }
  })
}

/** What an órgão, or a unidade of it, takes proposals for now. */
export function askOrgao(
  { cnpj, unidade }: Pick<FollowedOrgao, 'cnpj' | 'unidade'>,
  { background = false } = {},
): Promise<CheckedOrgao> {
  const asked = new URLSearchParams({
    ...(unidade && { unidade: unidade.codigo }),
    ...(background && { fundo: '1' }),
  })
  return inTurn(() => request<CheckedOrgao>(`/api/orgaos/${cnpj}/abertas?${asked}`))
}
