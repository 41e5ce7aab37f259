import { MODALIDADES } from '../../../lib/search/domains.ts'
import { CHECK_LABELS } from '../../../lib/search/labels.ts'
import type { Grupo, ResultRow } from '../../../lib/search/row.ts'
import { grupoAt, isEnded, situacaoLabel } from '../../../lib/search/situacao.ts'
import { brasiliaTime } from '../../../lib/search/time.ts'
import type { Tone } from '../../ui/badge.tsx'
import { formatMoney } from '../../ui/format.ts'

const DISPENSA = 8
const DISPENSA_COM_DISPUTA = 4

const GRUPO_TONES: Record<Grupo, Tone> = {
  recebendo: 'ok',
  aReceber: 'brand',
  suspensas: 'warn',
  aConferir: 'warn',
  encerradas: 'neutral',
  diretas: 'neutral',
}

/** Where a contratação stands at `now` (epoch milliseconds), which may be later than its search. */
export function situacaoOf(row: ResultRow, now: number): { text: string; tone: Tone } {
  const grupo = grupoAt(row, brasiliaTime(now))
  return { text: situacaoLabel(row, grupo), tone: isEnded(row) ? 'bad' : GRUPO_TONES[grupo] }
}

/** Only a dispensa with dispute is electronic. */
export function modalidadeOf({ modalidadeId, modalidadeNome, modoDisputaId }: ResultRow): string {
  if (modalidadeId === DISPENSA && modoDisputaId === DISPENSA_COM_DISPUTA) return 'Dispensa eletrônica'
  return (
    modalidadeNome ?? (modalidadeId === undefined ? undefined : MODALIDADES[modalidadeId]) ?? 'não informada'
  )
}

/** Zero is a sealed or missing value, never a price. */
export function valorOf(valor: number | undefined): string {
  return valor ? formatMoney(valor) : 'não informado'
}

/** Every term that made a row part of the answer, the user's and the segmento's, to be marked in its objeto. */
export function termsOf({ bidiq: { termos, termosSetor = [] } }: ResultRow): string[] {
  return [...termos, ...termosSetor]
}

/** The estimated value; where there is none, whether it is sealed. */
export function estimateOf({ valorTotalEstimado: valor, bidiq }: ResultRow): string {
  return !valor && bidiq.aConferir.includes('sigiloso') ? CHECK_LABELS.sigiloso : valorOf(valor)
}

/** What is doubtful in a row beside what its other cells say already. */
export function doubtsOf({ bidiq }: ResultRow): string[] {
  return bidiq.aConferir
    .filter((check) => ['srp', 'tipo', 'beneficio'].includes(check))
    .map((check) => CHECK_LABELS[check])
}
