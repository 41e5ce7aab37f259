import useSWR from 'swr'
import type { HistoryBody } from '../../lib/http/history-body.ts'
import type { Arquivo, Registro } from '../../lib/search/sub-resources.ts'
import { request, type ApiError } from '../search/api.ts'
import { createGate } from './gate.ts'
import type { Read } from './news.ts'

type Lists = { historico: Registro[]; lidoEm: string; aviso: string | null }
type Files = { arquivos: Arquivo[]; lidoEm: string; aviso: string | null }

/** What was found, when the older of the two lists was read, and why it is not as new as it could be. */
export type Checked = Read & { lidoEm: string; aviso: string | null }

const AT_ONCE = 3
const inTurn = createGate(AT_ONCE)
const FRESH_MS = 10 * 60_000

/** Looks at what the PNCP says of a contratação now: its history, its files, and what we saw change. */
export function useCheck(numero: string) {
  return useSWR<Checked, ApiError>(
    ['acompanhada', numero],
    () => inTurn(() => check(`/api/contratacoes/${numero.replace('/', '-')}`)),
    { revalidateOnFocus: false, dedupingInterval: FRESH_MS, shouldRetryOnError: false },
  )
}

async function check(address: string): Promise<Checked> {
  const [lines, files, changes] = await Promise.all([
    request<Lists>(`${address}/historico`),
    request<Files>(`${address}/arquivos`),
    request<HistoryBody>(`${address}/mudancas`),
  ])
  return {
    registros: lines.historico,
    arquivos: files.arquivos,
    mudancas: changes.mudancas,
    lidoEm: lines.lidoEm < files.lidoEm ? lines.lidoEm : files.lidoEm,
    aviso: lines.aviso ?? files.aviso,
  }
}
