import type { DatabaseSync } from 'node:sqlite'
import type { Candidate } from '../../search/answer.ts'
import type { SourceName } from '../../search/contratacao.ts'
import type { MatchPlan, SectorTerm } from '../../search/match-plan.ts'
import type { Phrase } from '../../search/terms.ts'
import { UNKNOWN_UF } from './write-rows.ts'

type Value = string | number | null

const NO_RECORD = new Uint8Array()
type Condition = { sql: string; values: Value[] }

const COLUMNS = `c.numero, c.uf, c.municipio, c.modalidade, c.situacao, c.instrumento, c.modo_disputa, c.esfera,
  c.cnpj, c.unidade, c.portal, c.srp, c.valor, c.publicacao, c.abertura, c.encerramento, c.processo, c.texto,
  c.fontes, c.lido_em, c.ausente`

/**
 * Narrows: yields every row that could match the plan, and more. `withRecords: false` leaves the records
 * empty, for counting.
 */
export function* candidates(
  database: DatabaseSync,
  plan: MatchPlan,
  { withRecords = true } = {},
): Generator<Candidate> {
  const { from, where, values } = statementOf(plan)
  const statement = database.prepare(
    `SELECT ${COLUMNS}, ${withRecords ? 'c.record' : 'NULL'} ${from} WHERE ${where}`,
  )
  statement.setReturnArrays(true)
  for (const row of statement.iterate(...values)) yield toCandidate(row as unknown as (Value | Uint8Array)[])
}

/** The FROM and WHERE of a plan, shared by all that asks about its rows. */
export function statementOf(plan: MatchPlan): { from: string; where: string; values: Value[] } {
  const conditions = conditionsOf(plan)
  const words = ftsQuery(plan)
  const from = words ? 'FROM palavras p JOIN contratacao c ON c.id = p.rowid' : 'FROM contratacao c'
  if (words) conditions.unshift({ sql: 'p.texto MATCH ?', values: [words] })
  return {
    from,
    where: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap((condition) => condition.values),
  }
}

function conditionsOf({ query, now }: MatchPlan): Condition[] {
  const conditions: Condition[] = [{ sql: 'c.removida = 0', values: [] }]
  const add = (sql: string, ...values: Value[]) => conditions.push({ sql, values })
  const oneOf = (column: string, wanted: readonly (string | number)[] | undefined) => {
    if (wanted) add(`${column} IN (${wanted.map(() => '?').join(', ')})`, ...wanted)
  }
  if (query.situacao === 'abertas') add('c.aberta_ate > ?', now)
  if (query.situacao === 'encerradas') add('c.encerramento <= ? OR c.situacao IN (2, 3)', now)
  if (query.dataInicial) add('c.publicacao >= ? OR c.publicacao IS NULL', query.dataInicial)
  if (query.dataFinal) add('c.publicacao <= ? OR c.publicacao IS NULL', `${query.dataFinal}T99`)
  oneOf('c.uf', [...query.ufs, UNKNOWN_UF])
  oneOf('c.modalidade', query.modalidades)
  oneOf('c.municipio', query.municipios)
  oneOf('c.cnpj', query.orgaos)
  oneOf('c.esfera', query.esferas)
  oneOf('c.portal', query.portais)
  if (query.valorMin !== undefined) add('c.valor >= ? OR c.valor IS NULL', query.valorMin)
  if (query.valorMax !== undefined) add('c.valor <= ? OR c.valor IS NULL', query.valorMax)
  return conditions
}

/** The words of a plan for FTS5: exclusions are left to the rules, which alone decide. */
function ftsQuery({ termos, setores }: MatchPlan): string | undefined {
  const clauses = termos.all.map((clause) => anyOf(clause))
  if (setores.length > 0)
    clauses.push(anyOf(setores.flatMap(({ any }) => any.map((term: SectorTerm) => term.phrase))))
  return clauses.length > 0 ? clauses.join(' AND ') : undefined
}

function anyOf(phrases: Phrase[]): string {
  const texts = new Set(phrases.flatMap(({ keys, joined }) => [keys.join(' '), ...(joined ? [joined] : [])]))
  return `(${[...texts].map((text) => `"${text}"`).join(' OR ')})`
}

function toCandidate(row: (Value | Uint8Array)[]): Candidate {
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
      srp: row[11] === null ? null : row[11] === 1,
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
    record: (row[21] as Uint8Array | null) ?? NO_RECORD,
  }
}
