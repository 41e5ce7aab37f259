import { MODALIDADES, SITUACOES } from '../../lib/search/domains.ts'
import { GRUPO_LABELS } from '../../lib/search/labels.ts'
import type { Grupo, ResultRow } from '../../lib/search/row.ts'
import type { Tone } from '../ui/badge.tsx'
import { formatMoney } from '../ui/format.ts'

const REVOGADA = 2
const ANULADA = 3
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

/** Where a contratação stands. Revogada and anulada say more than their grupo, and take its place. */
export function situacaoOf(row: ResultRow): { text: string; tone: Tone } {
  const { situacaoCompraId, bidiq } = row
  const ended = situacaoCompraId === REVOGADA || situacaoCompraId === ANULADA
  const text = (ended ? SITUACOES[situacaoCompraId] : undefined) ?? GRUPO_LABELS[bidiq.grupo]
  return {
    text: bidiq.naoConfirmada ? `${text} (não confirmada)` : text,
    tone: ended ? 'bad' : GRUPO_TONES[bidiq.grupo],
  }
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
