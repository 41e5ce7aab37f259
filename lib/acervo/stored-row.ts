import type { Candidate } from '../search/answer.ts'
import type { Contratacao, SourceName } from '../search/contratacao.ts'
import type { Facts } from '../search/facts.ts'
import { openUntil } from '../search/grupo.ts'
import type { Known } from '../search/merge.ts'

/** Unknown UFs are a value of their own here, so that one index range serves them too. */
export const UNKNOWN_UF = ''

/** The columns that follow from what is known of a contratação, in the order of `valuesOf`. */
export const KNOWN_COLUMNS = [
  ...[
    'uf',
    'municipio',
    'modalidade',
    'situacao',
    'instrumento',
    'modo_disputa',
    'esfera',
    'cnpj',
    'unidade',
  ],
  ...['portal', 'srp', 'valor', 'publicacao', 'abertura', 'encerramento', 'processo', 'aberta_ate', 'texto'],
  ...['sigiloso', 'record', 'fontes', 'atualizacao_fonte', 'lido_em'],
]

/** `record` is the contratação as the index keeps it. */
export function valuesOf<R>(facts: Facts, record: R, known: Known) {
  return [
    facts.uf ?? UNKNOWN_UF,
    facts.municipio,
    facts.modalidade,
    facts.situacao,
    facts.instrumento,
    facts.modoDisputa,
    facts.esfera,
    facts.cnpj,
    facts.unidade,
    facts.portal,
    toFlag(facts.srp),
    facts.valor,
    facts.publicacao,
    facts.abertura,
    facts.encerramento,
    facts.processo,
    openUntil(facts),
    facts.texto,
    toFlag(facts.sigiloso),
    record,
    known.fontes.join(','),
    known.atualizacaoFonte,
    known.lidoEm,
  ]
}

/** What a merge needs of a row, with `record` as JSON. */
export type StoredRow = { record: string; fontes: string; atualizacao_fonte: string; lido_em: number }

export function toKnown(row: StoredRow): Known {
  return {
    contratacao: JSON.parse(row.record) as Contratacao,
    fontes: row.fontes.split(',') as SourceName[],
    atualizacaoFonte: row.atualizacao_fonte as SourceName,
    lidoEm: row.lido_em,
  }
}

/** What `toCandidate` reads, in its order, of `contratacao c`. The record follows where it is wanted. */
export const CANDIDATE_COLUMNS = `c.numero, c.uf, c.municipio, c.modalidade, c.situacao, c.instrumento, c.modo_disputa,
  c.esfera, c.cnpj, c.unidade, c.portal, c.srp, c.valor, c.publicacao, c.abertura, c.encerramento, c.processo, c.texto,
  c.fontes, c.lido_em, c.ausente, c.visto_em, c.mudou_em, c.sigiloso`

/** Where the record stands in a row that has it. */
export const RECORD_AT = 24

export function toCandidate(row: readonly unknown[], record: Uint8Array): Candidate {
  return {
    facts: {
      numero: row[0] as string,
      uf: row[1] === UNKNOWN_UF ? null : (row[1] as string),
      municipio: row[2] as string | null,
      modalidade: row[3] as number | null,
      situacao: row[4] as number | null,
      instrumento: row[5] as number | null,
      modoDisputa: row[6] as number | null,
      esfera: row[7] as string | null,
      cnpj: row[8] as string,
      unidade: row[9] as string | null,
      portal: row[10] as string | null,
      srp: fromFlag(row[11]),
      sigiloso: fromFlag(row[23]),
      valor: row[12] as number | null,
      publicacao: row[13] as string | null,
      abertura: row[14] as string | null,
      encerramento: row[15] as string | null,
      processo: row[16] as string | null,
      texto: row[17] as string,
    },
    fontes: (row[18] as string).split(',') as SourceName[],
    lidoEm: row[19] as number,
    unconfirmed: (row[20] as number) > 0,
    vistaEm: row[21] as number,
    mudouEm: row[22] as number | null,
    record,
  }
}

function toFlag(value: boolean | null): number | null {
  return value === null ? null : Number(value)
}

function fromFlag(stored: unknown): boolean | null {
  return stored === null ? null : stored === 1
}
