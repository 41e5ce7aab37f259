import {
  CAMPO_LABELS,
  ESTADO_HELP,
  ESTADO_LABELS,
  namedValue,
  RESSALVA_LABELS,
} from '../search/difference-labels.ts'
import { compareRow, type Estado, type Pair } from '../search/difference.ts'
import type { Contratacao } from '../search/contratacao.ts'
import { CAMPO_KINDS, type Mudanca, type Valor } from '../search/row-changes.ts'
import { brl } from '../workbook/cells.ts'
import { rowOfFile } from './earlier-row.ts'
import type { KeptRow } from './record.ts'

/** Why a row of the file is not among those of the result. */
export type LeftRow = { record: KeptRow; kind: LeftKind; label: string; explanation: string }
export type LeftKind = Estado | 'OUTRA_PESQUISA' | 'REPETIDA' | 'SEM_NUMERO'

/** What the new search asked, as far as it says what it did not look at. */
export type Asked = {
  pair: Pair
  ufs: readonly string[]
  sameQuestion: boolean
  /** Ids of our columns that the file has. */
  columns: ReadonlySet<string>
}

/** What became of a contratação that the result does not have. `known` is what the index knows of it now. */
export function leftRow(record: KeptRow & { numero: string }, asked: Asked, known?: Contratacao): LeftRow {
  const before = rowOfFile(record, asked.columns, known)
  const { estado, ressalva, mudancas } = compareRow(before, undefined, asked.pair, known)!
  const uf = (known ?? before).unidadeOrgao.ufSigla
  const changes = changesText(mudancas)
  const tell = (kind: LeftKind, label: string, why: string) => ({
    record,
    kind,
    label,
    explanation: [why, changes].filter(Boolean).join(' '),
  })
  if (estado !== 'NAO_LOCALIZADA')
    return tell(
      estado,
      ESTADO_LABELS[estado],
      [ESTADO_HELP[estado], ressalva && RESSALVA_LABELS[ressalva]].filter(Boolean).join(' '),
    )
  if (uf && !asked.ufs.includes(uf))
    return tell('NAO_VERIFICADA', ESTADO_LABELS.NAO_VERIFICADA, `Esta pesquisa não inclui a UF ${uf}.`)
  if (!asked.sameQuestion || record.origin === 'misses')
    return tell(
      'OUTRA_PESQUISA',
      'Fora desta pesquisa',
      'Os filtros desta pesquisa são outros, e ela não está entre as que atendem.',
    )
  return tell(estado, ESTADO_LABELS[estado], ESTADO_HELP[estado])
}

/** A row with a control number that another row of the file has too. */
export function repeatedRow(record: KeptRow, { sheet, line }: Pick<KeptRow, 'sheet' | 'line'>): LeftRow {
  const explanation = `O mesmo número está na folha “${sheet}”, linha ${line}, da planilha enviada.`
  return { record, kind: 'REPETIDA', label: 'Linha repetida', explanation }
}

/** A row without a control number, or with one that is broken. */
export function unnumberedRow(record: KeptRow): LeftRow {
  const hasNumber = record.own.numeroControlePNCP !== undefined
  return {
    record,
    kind: 'SEM_NUMERO',
    label: hasNumber ? 'Número não reconhecido' : 'Linha sua',
    explanation: hasNumber
      ? 'O que está na coluna do número de controle não é um número do PNCP: a linha foi guardada como estava.'
      : 'Linha sem número de controle do PNCP: foi guardada como estava.',
  }
}

function changesText(mudancas: readonly Mudanca[]): string {
  const texts = mudancas.map(
    ({ campo, de, para }) =>
      `${CAMPO_LABELS[campo]}: de ${valueText(campo, de)} para ${valueText(campo, para)}.`,
  )
  return texts.join(' ')
}

const MAX_VALUE_TEXT = 300

function valueText(campo: Mudanca['campo'], valor: Valor): string {
  const named = namedValue(campo, valor)
  if (typeof named === 'number') return brl(named)
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(named) ?? []
  if (CAMPO_KINDS[campo] === 'moment' && time) return `${day}/${month}/${year} ${time}`
  return named.length > MAX_VALUE_TEXT ? `${named.slice(0, MAX_VALUE_TEXT)}…` : named
}
