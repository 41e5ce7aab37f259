import { changesBetween, type Mudanca } from './row-changes.ts'
import type { Contratacao } from './contratacao.ts'
import { noDeadlineSince } from './grupo.ts'
import type { SearchQuery } from './query.ts'
import type { ResultRow } from './row.ts'
import type { Coverage } from './state.ts'
import { isVerified, type Cell } from './verified.ts'

/** What became of a contratação between two results, in the order in which they are told. */
export const ESTADOS = [
  'NOVA',
  'REABERTA',
  'ANTECIPADA',
  'PRORROGADA',
  'SUSPENSA',
  'ENCERROU',
  'ALTERADA',
  'NAO_LOCALIZADA',
  'NAO_VERIFICADA',
] as const
export type Estado = (typeof ESTADOS)[number]

/** Whether the row is in the newer result only, in both, or in the older one only. */
export type Lado = 'entrou' | 'ficou' | 'saiu'

/**
 * What makes a state less than certain. `antes`: the older result had not read the place of the row whole, so
 * that it may not be new. `depois`: the newer one had not. `semPrazo`: without a deadline, it is no longer
 * counted among the open ones because it was published long ago.
 */
export type Ressalva = 'antes' | 'depois' | 'semPrazo'

export type Finding = { estado: Estado; lado: Lado; ressalva: Ressalva | null; mudancas: Mudanca[] }

export type ComparedRow = Contratacao & { bidiq: Pick<ResultRow['bidiq'], 'grupo'> }

/** What a result is besides its rows. `at`: when it ended, Brasília wall clock. */
export type ResultFacts = {
  situacao: SearchQuery['situacao']
  at: string
  coverage: Coverage | null
}

export type Pair = { older: ResultFacts; newer: ResultFacts }

const REVOGADA = 2
const ANULADA = 3
const SUSPENSA = 4

/**
 * What became of one row; undefined when nothing did. One state, the one that matters most, and all changes:
 * a row that is in both is ENCERROU before SUSPENSA, before REABERTA, before ANTECIPADA or PRORROGADA, before
 * ALTERADA. `known` is what the index knows of a row that left, if it still exists.
 */
export function compareRow(
  before: ComparedRow | undefined,
  after: ComparedRow | undefined,
  pair: Pair,
  known?: Contratacao,
): Finding | undefined {
  if (before && after) return stayed(before, after, pair)
  if (after) return entered(after, pair)
  return before && left(before, pair, known)
}

/**
 * The difference between two results of one question: each control number at most once, and those alone of which
 * there is something to tell. The older result without what left, and with what entered, has the ids of the newer.
 */
export function difference(
  older: ResultFacts & { rows: readonly ComparedRow[] },
  newer: ResultFacts & { rows: readonly ComparedRow[] },
  known: ReadonlyMap<string, Contratacao> = new Map(),
): (Finding & { numero: string })[] {
  const pair = { older, newer }
  const before = new Map(older.rows.map((row) => [row.numeroControlePNCP, row]))
  const after = new Map(newer.rows.map((row) => [row.numeroControlePNCP, row]))
  const numeros = new Set([...after.keys(), ...before.keys()])
  return inOrder(
    [...numeros].flatMap((numero) => {
      const found = compareRow(before.get(numero), after.get(numero), pair, known.get(numero))
      return found ? [{ numero, ...found }] : []
    }),
  )
}

/** By state; within one, as they came. */
export function inOrder<T extends { estado: Estado }>(findings: readonly T[]): T[] {
  return ESTADOS.flatMap((wanted) => findings.filter(({ estado }) => estado === wanted))
}

function stayed(before: ComparedRow, after: ComparedRow, { newer }: Pair): Finding | undefined {
  const mudancas = changesBetween(before, after)
  const estado = stateOf(before, after, mudancas)
  const ressalva = isVerified(cellOf(after), newer.coverage) ? null : 'depois'
  return estado && { estado, lado: 'ficou', ressalva, mudancas }
}

function stateOf(before: ComparedRow, after: ComparedRow, mudancas: Mudanca[]): Estado | undefined {
  if (!isClosed(before) && isClosed(after)) return 'ENCERROU'
  const changed = (campo: Mudanca['campo']) => mudancas.find((mudanca) => mudanca.campo === campo)
  if (changed('situacaoCompraId')?.para === SUSPENSA && !isClosed(after)) return 'SUSPENSA'
  if ((isClosed(before) || before.bidiq.grupo === 'suspensas') && isReceiving(after)) return 'REABERTA'
  const { de, para } = changed('dataEncerramentoProposta') ?? {}
  if (de && para && !isClosed(after)) return para > de ? 'PRORROGADA' : 'ANTECIPADA'
  return mudancas.length > 0 ? 'ALTERADA' : undefined
}

function entered(after: ComparedRow, { older, newer }: Pair): Finding {
  const wasAbsent = isVerified(cellOf(after), older.coverage)
  const estado = wasAbsent ? stateOfEntered(after, older, newer) : 'NOVA'
  return { estado, lado: 'entrou', ressalva: wasAbsent ? null : 'antes', mudancas: [] }
}

/** What was published before the older result and is not in it came in by its dates, where they say so. */
function stateOfEntered(after: ComparedRow, older: ResultFacts, newer: ResultFacts): Estado {
  const { dataPublicacaoPncp: published, dataAberturaProposta: opens } = after
  const closes = after.dataEncerramentoProposta
  if (!published || published >= older.at.slice(0, 10)) return 'NOVA'
  if (newer.situacao === 'encerradas') return !closes || closes > older.at ? 'ENCERROU' : 'NOVA'
  const isReopened = newer.situacao === 'abertas' && isReceiving(after) && (opens ?? '') > older.at
  return isReopened ? 'REABERTA' : 'NOVA'
}

function left(before: ComparedRow, { newer }: Pair, known?: Contratacao): Finding {
  const isChecked = isVerified(cellOf(before), newer.coverage)
  const mudancas = known ? changesBetween(before, known) : []
  const found = { lado: 'saiu' as const, ressalva: isChecked ? null : ('depois' as const), mudancas }
  if (newer.situacao === 'encerradas' && known && isOpenAt(known, newer.at))
    return { ...found, estado: 'REABERTA' }
  if (newer.situacao === 'abertas') {
    const last = known ?? before
    if (hasEnded(last, newer.at)) return { ...found, estado: 'ENCERROU' }
    if (isLongWithoutDeadline(last, newer.at)) return { ...found, estado: 'ENCERROU', ressalva: 'semPrazo' }
  }
  return isChecked
    ? { ...found, estado: 'NAO_LOCALIZADA' }
    : { ...found, estado: 'NAO_VERIFICADA', ressalva: null }
}

const isClosed = ({ bidiq }: ComparedRow) => bidiq.grupo === 'encerradas'
const isReceiving = ({ bidiq }: ComparedRow) => bidiq.grupo === 'recebendo' || bidiq.grupo === 'aReceber'
const isCalledOff = ({ situacaoCompraId: situacao }: Contratacao) =>
  situacao === REVOGADA || situacao === ANULADA

function hasEnded(row: Contratacao, at: string): boolean {
  const closes = row.dataEncerramentoProposta
  return isCalledOff(row) || (Boolean(closes) && closes! <= at)
}

function isOpenAt(row: Contratacao, at: string): boolean {
  return !isCalledOff(row) && (row.dataEncerramentoProposta ?? '') > at
}

function isLongWithoutDeadline(row: Contratacao, at: string): boolean {
  const published = row.dataPublicacaoPncp
  return !row.dataEncerramentoProposta && published !== undefined && published < noDeadlineSince(at)
}

function cellOf(row: Contratacao): Cell {
  return {
    uf: row.unidadeOrgao.ufSigla ?? null,
    modalidade: row.modalidadeId ?? null,
    publicacao: row.dataPublicacaoPncp ?? null,
  }
}
