import type { FieldChange, ToldField } from '../../../lib/search/changes.ts'
import { INSTRUMENTOS, MODALIDADES, MODOS_DISPUTA, SITUACOES } from '../../../lib/search/domains.ts'
import { brasiliaDay, daysBetween } from '../../../lib/search/time.ts'
import { formatDay, formatDayTime, formatInstant } from '../../ui/format.ts'
import { valorOf } from './row-labels.ts'

/** A change of these days is worth a word in the list. */
const RECENT_DAYS = 3

const LABELS: Record<ToldField, string> = {
  objetoCompra: 'objeto',
  situacaoCompraId: 'situação',
  dataAberturaProposta: 'início do recebimento de propostas',
  dataEncerramentoProposta: 'fim do recebimento de propostas',
  valorTotalEstimado: 'valor estimado',
  valorTotalHomologado: 'valor homologado',
  modalidadeId: 'modalidade',
  modoDisputaId: 'modo de disputa',
  tipoInstrumentoConvocatorioCodigo: 'instrumento convocatório',
  srp: 'registro de preços (SRP)',
  numeroCompra: 'número da compra',
  processo: 'processo',
  informacaoComplementar: 'informação complementar',
  linkSistemaOrigem: 'portal de disputa',
}

const CODES: Partial<Record<ToldField, Readonly<Record<number, string>>>> = {
  situacaoCompraId: SITUACOES,
  modalidadeId: MODALIDADES,
  modoDisputaId: MODOS_DISPUTA,
  tipoInstrumentoConvocatorioCodigo: INSTRUMENTOS,
}

/** `fim do recebimento de propostas: de 25/11/2026 09:00 para 28/11/2026 09:00`. */
export function changeText({ campo, de, para }: FieldChange): string {
  return `${LABELS[campo]}: de ${valueText(campo, de)} para ${valueText(campo, para)}`
}

function valueText(campo: ToldField, value: FieldChange['de']): string {
  if (value === null) return 'não informado'
  if (typeof value === 'boolean') return value ? 'sim' : 'não'
  if (campo === 'valorTotalEstimado' || campo === 'valorTotalHomologado') return valorOf(Number(value))
  if (typeof value === 'number') return CODES[campo]?.[value] ?? `código ${value}`
  return campo.startsWith('data') ? formatDayTime(value) : `“${value}”`
}

/** `Mudou em 23/11/2026 às 10:42`; when the PNCP does not say when, it is when that was noticed. */
export function changeTitle({ mudouEm, notadaEm }: { mudouEm: string | null; notadaEm: string }): string {
  const [day, time] = formatInstant(mudouEm ?? notadaEm).split(' ')
  return `${mudouEm ? 'Mudou' : 'Mudança notada'} em ${day} às ${time}`
}

/** `Mudou hoje`, `Mudou ontem`, `Mudou em 21/11`, for a change (ISO instant) of the last days; else undefined. */
export function recentChange(mudouEm: string | null | undefined, now: number): string | undefined {
  if (!mudouEm) return undefined
  const day = brasiliaDay(Date.parse(mudouEm))
  const ago = daysBetween(day, brasiliaDay(now))
  if (ago > RECENT_DAYS) return undefined
  return ago <= 0 ? 'Mudou hoje' : ago === 1 ? 'Mudou ontem' : `Mudou em ${formatDay(day).slice(0, 5)}`
}
