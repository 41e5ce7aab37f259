import { parseControlNumber, type Contratacao } from '../search/contratacao.ts'
import type { ComparedRow } from '../search/difference.ts'
import { MODALIDADES, SITUACOES } from '../search/domains.ts'
import { GRUPO_LABELS } from '../search/labels.ts'
import { GRUPOS, type Grupo, type ResultRow } from '../search/row.ts'
import type { KeptRow } from './record.ts'
import { COMPARED, momentIn, reaisIn, sameCell, type Compared } from './shown.ts'
import { plainText, type Typed } from './xlsx/cell.ts'

type Cells = Record<Compared, Typed>
type Draft = ComparedRow & { numeroControlePNCP: string }

/** The columns of a file that differ from what is shown today; what the file does not have does not differ. */
export function changedCells(record: KeptRow, now: Cells, columns: ReadonlySet<string>): Compared[] {
  return COMPARED.filter((id) => {
    if (!columns.has(id)) return false
    const before = record.own[id] ?? null
    // A field that was not there was not known; the dates of proposals alone may come and go.
    if (before === null && id !== 'fim' && id !== 'inicio') return false
    return !sameCell(id, before, now[id])
  })
}

/** The row as the file showed it: today's, with what is told of it differently there. */
export function rowBefore(record: KeptRow, now: ResultRow, changed: readonly Compared[]): ComparedRow {
  const draft: Draft = {
    ...now,
    orgaoEntidade: { ...now.orgaoEntidade },
    unidadeOrgao: { ...now.unidadeOrgao },
    bidiq: { grupo: now.bidiq.grupo },
  }
  for (const id of changed) put[id](draft, record.own[id] ?? null)
  return draft
}

/**
 * The row as the file showed it, of one that the result does not have. Dates of which the file has no column are taken
 * to be those of `known`: nothing says that they changed.
 */
export function rowOfFile(
  record: KeptRow & { numero: string },
  columns: ReadonlySet<string>,
  known?: Contratacao,
): ComparedRow {
  const { cnpj, ano, sequencial } = parseControlNumber(record.numero)!
  const draft: Draft = {
    numeroControlePNCP: record.numero,
    anoCompra: ano,
    sequencialCompra: sequencial,
    objetoCompra: '',
    orgaoEntidade: { cnpj, razaoSocial: '' },
    unidadeOrgao: {},
    bidiq: { grupo: 'aConferir' },
  }
  for (const id of COMPARED) put[id](draft, record.own[id] ?? null)
  if (!columns.has('fim')) set(draft, 'dataEncerramentoProposta', known?.dataEncerramentoProposta)
  if (!columns.has('inicio')) set(draft, 'dataAberturaProposta', known?.dataAberturaProposta)
  return draft
}

/** Puts the value of a cell into the field that the column shows. Undefined is not known. */
const put: Record<Compared, (row: Draft, value: Typed) => void> = {
  objeto: (row, value) => void (row.objetoCompra = plainText(value)),
  orgao: (row, value) => void (row.orgaoEntidade.razaoSocial = plainText(value)),
  cnpj: () => {},
  uf: (row, value) => set(row.unidadeOrgao, 'ufSigla', plainText(value).toUpperCase() || undefined),
  municipio: (row, value) => set(row.unidadeOrgao, 'municipioNome', plainText(value) || undefined),
  modalidade: (row, value) => set(row, 'modalidadeId', modalidadeIn(value)),
  valor: (row, value) => set(row, 'valorTotalEstimado', reaisIn(value)),
  publicacao: (row, value) => set(row, 'dataPublicacaoPncp', momentIn(value)),
  inicio: (row, value) => set(row, 'dataAberturaProposta', momentIn(value)),
  fim: (row, value) => set(row, 'dataEncerramentoProposta', momentIn(value)),
  situacao(row, value) {
    const { grupo, situacao } = standingIn(value)
    if (grupo) row.bidiq.grupo = grupo
    set(row, 'situacaoCompraId', situacao)
  },
}

function set<Row extends object, Key extends keyof Row>(
  row: Row,
  key: Key,
  value: Row[Key] | undefined,
): void {
  if (value === undefined) delete row[key]
  else row[key] = value
}

function modalidadeIn(value: Typed): number | undefined {
  const name = fold(plainText(value))
  const found = Object.entries(MODALIDADES).find(([, label]) => fold(label) === name)
  return found && Number(found[0])
}

/** Recebendo and a receber are only ever said of what is divulgada. */
const SITUACAO_OF: Partial<Record<Grupo, number>> = { recebendo: 1, aReceber: 1, suspensas: 4 }

function standingIn(value: Typed): { grupo?: Grupo; situacao?: number } {
  const label = fold(plainText(value).replace(/\s*\(não confirmada\)\s*$/i, ''))
  const ended = [2, 3].find((situacao) => fold(SITUACOES[situacao]!) === label)
  if (ended) return { grupo: 'encerradas', situacao: ended }
  const grupo = GRUPOS.find((name) => fold(GRUPO_LABELS[name]) === label)
  return { ...(grupo && { grupo }), ...(grupo && { situacao: SITUACAO_OF[grupo] }) }
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
