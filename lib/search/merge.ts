import type { Contratacao, SourceName, SourcedContratacao } from './contratacao.ts'
import { instantOf } from './time.ts'

/** A contratação as known: what each source gave, put together. */
export type Known = {
  contratacao: Contratacao
  fontes: SourceName[]
  atualizacaoFonte: SourceName
  lidoEm: number
}

/**
 * Puts a reading together with what is known, field by field: an absent field never erases a present one;
 * where both have it, the later `dataAtualizacao` wins, to the second, and a tie goes to consulta.
 */
export function merge(known: Known | undefined, reading: SourcedContratacao): Known {
  const { contratacao, fonte, lidoEm } = reading
  if (!known) return { contratacao, fontes: [fonte], atualizacaoFonte: fonte, lidoEm }
  const readingWins = isLater(reading, known)
  const [over, under] = readingWins ? [contratacao, known.contratacao] : [known.contratacao, contratacao]
  return {
    contratacao: keepLatestGlobal(overlay(under, over) as Contratacao, under.dataAtualizacaoGlobal),
    fontes: known.fontes.includes(fonte) ? known.fontes : [...known.fontes, fonte],
    atualizacaoFonte: readingWins ? fonte : known.atualizacaoFonte,
    lidoEm: Math.max(known.lidoEm, lidoEm),
  }
}

/** The source's clock and ours need not agree to the minute. */
const CLOCK_SKEW_MS = 10 * 60_000

/**
 * When the contratação or a child of it, such as an item, changed, if that is news (epoch ms): what was read of its
 * children before is no longer sure.
 */
export function childrenChangedAt(before: Known | undefined, after: Known): number | undefined {
  const [was, is] = [before?.contratacao.dataAtualizacaoGlobal, after.contratacao.dataAtualizacaoGlobal]
  return is === undefined || is === was ? undefined : instantOf(is) + CLOCK_SKEW_MS
}

/** `dataAtualizacaoGlobal` also moves with items and files, so it follows its own clock. */
function keepLatestGlobal(merged: Contratacao, other: string | undefined): Contratacao {
  if (!other || (merged.dataAtualizacaoGlobal ?? '') >= other) return merged
  return { ...merged, dataAtualizacaoGlobal: other }
}

function isLater(reading: SourcedContratacao, known: Known): boolean {
  const mine = reading.contratacao.dataAtualizacao?.slice(0, 19) ?? ''
  const theirs = known.contratacao.dataAtualizacao?.slice(0, 19) ?? ''
  if (mine !== theirs) return mine > theirs
  if (reading.fonte !== known.atualizacaoFonte) return reading.fonte === 'consulta'
  return reading.lidoEm >= known.lidoEm
}

/** `over` upon `under`, one level into nested objects; null and undefined count as absent. */
function overlay(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...under }
  for (const [field, value] of Object.entries(over)) {
    if (value === undefined || value === null) {
      if (!(field in merged)) merged[field] = value
      continue
    }
    const below = merged[field]
    merged[field] = isPlain(value) && isPlain(below) ? overlay(below, value) : value
  }
  return merged
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
