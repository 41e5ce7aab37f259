import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { answer, count, type Candidate } from '../../search/answer.ts'
import type { Demand } from '../../search/demand.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { Explainer } from '../../search/near-misses.ts'
import type {
  EncodedAnswer,
  EncodedExplanation,
  KnownRows,
  Republication,
  SweepWindow,
} from '../../search/ports.ts'
import type { Uf } from '../../search/ufs.ts'
import { encodeAnswer, encodeExplanation } from '../encode.ts'
import { ofUf } from '../narrow.ts'
import { republicationsAmong, sameBuyerSql, type BuyerRow } from '../republications.ts'
import { parseReadings, type PageTexts } from '../readings.ts'
import type { ItemReading } from '../../search/item.ts'
import { candidates, statementOf } from './candidates.ts'
import { historyOf } from './changes.ts'
import { itemsFor } from '../stored-itens.ts'
import { createItemLedger } from './itens.ts'
import { addDemand, listDemand } from './demand.ts'
import { createLedger } from './ledger.ts'
import { configure, migrate } from './schema.ts'
import { createWordIndex } from './word-index.ts'
import { createRowWriter } from './write-rows.ts'

export type SqliteStore = ReturnType<typeof openStore>

/**
 * The acervo on one SQLite file, synchronous: it lives in a worker thread. The file and its folder are
 * made when missing.
 *
 * @throws {Error} when the file cannot be opened or was written by a newer version.
 */
export function openStore(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  configure(database)
  migrate(database)
  const write = createRowWriter(database)
  const ledger = createLedger(database, write)
  const itens = createItemLedger(database)
  const confirm = database.prepare('UPDATE contratacao SET confirmada_em = ? WHERE numero = ?')

  const inTransaction = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  const countKnown = (plan: MatchPlan) => {
    const { from, where, values } = statementOf(plan)
    return Number(database.prepare(`SELECT count(*) AS n ${from} WHERE ${where}`).get(...values)!.n)
  }

  return {
    ...createWordIndex(database),

    beginSweep: (...args: Parameters<typeof ledger.begin>) => inTransaction(() => ledger.begin(...args)),

    recordPage: (sweepId: number, { rows, ...page }: PageTexts) =>
      inTransaction(() => ledger.recordPage(sweepId, { ...page, rows: parseReadings(rows) })),

    restartSweep: (sweepId: number) => inTransaction(() => ledger.restart(sweepId)),

    endSweep: (sweepId: number, end: { now: number; complete: boolean }) =>
      inTransaction(() => ledger.end(sweepId, end)),

    dropSweep: (sweepId: number) => inTransaction(() => ledger.drop(sweepId)),

    sweeps: (filter: { kind: SweepWindow['kind']; ufs: readonly Uf[]; since: number }) => ledger.list(filter),

    /** Also lets go of the ids of the sweep, which serve for nothing else. */
    markAbsent: (sweepId: number, now: number) =>
      inTransaction(() => {
        const absent = ledger.markAbsent(sweepId, now)
        ledger.clearRows(sweepId)
        return absent
      }),

    upsert: (rows: string[]) =>
      inTransaction(() => {
        for (const reading of parseReadings(rows)) {
          write(reading)
          confirm.run(reading.lidoEm, reading.contratacao.numeroControlePNCP)
        }
      }),

    remove: (numero: string) => {
      database.prepare('UPDATE contratacao SET removida = 1 WHERE numero = ?').run(numero)
    },

    answer: (plan: MatchPlan, maxRows: number): Promise<EncodedAnswer> =>
      encodeAnswer(answer(candidates(database, plan), plan, maxRows)),

    explain: (plan: MatchPlan, perRule: number): Promise<EncodedExplanation> => {
      const explainer = new Explainer(plan, perRule)
      for (const candidate of candidates(database, explainer.candidates, { itens: itemsFor(plan) }))
        explainer.add(candidate)
      return encodeExplanation(explainer.done(countKnown(explainer.scope)))
    },

    count: (plan: MatchPlan, uf: Uf) => {
      const planOfUf = ofUf(plan, uf)
      return count(ofOnly(candidates(database, planOfUf, { withRecords: false }), uf), planOfUf)
    },

    has: (numero: string) =>
      database.prepare('SELECT 1 FROM contratacao WHERE numero = ? AND removida = 0').get(numero) !==
      undefined,

    republications: (numero: string): Republication[] => {
      const rows = database.prepare(sameBuyerSql('contratacao', '?')).all(numero) as BuyerRow[]
      return republicationsAmong(rows, numero)
    },

    history: (numero: string) => historyOf(database, numero),

    known: (plan: MatchPlan, uf: Uf): KnownRows => {
      const { from, where, values } = statementOf(ofUf(plan, uf))
      return database
        .prepare(`SELECT count(*) AS rows, min(c.lido_em) AS oldest ${from} WHERE ${where}`)
        .get(...values) as KnownRows
    },

    itens: itens.itens,
    nextItens: itens.next,
    itemScope: itens.scope,
    recordItens: (numero: string, reading: ItemReading) => inTransaction(() => itens.record(numero, reading)),
    recordItensFailure: (numero: string, failure: { reason: string; now: number }) =>
      inTransaction(() => itens.fail(numero, failure)),
    askItens: (numeros: readonly string[], now: number) => inTransaction(() => itens.ask(numeros, now)),

    addDemand: (asked: readonly Demand[], now: number) =>
      inTransaction(() => addDemand(database, asked, now)),

    demand: (now: number) => listDemand(database, now),

    municipios: (uf: Uf) =>
      database
        .prepare('SELECT codigo_ibge AS codigoIbge, nome FROM municipio WHERE uf = ? ORDER BY nome')
        .all(uf) as { codigoIbge: string; nome: string }[],

    identity: () => String(database.prepare(`SELECT value FROM meta WHERE name = 'identity'`).get()!.value),

    status: () => ({
      mode: 'sqlite',
      rows: Number(database.prepare('SELECT coalesce(max(id), 0) AS n FROM contratacao').get()!.n),
    }),

    optimize: () => database.exec('PRAGMA optimize'),

    close: () => {
      database.exec('PRAGMA optimize')
      database.close()
    },
  }
}

/** Rows of an unknown UF are candidates of every one, and count in none. */
function* ofOnly(rows: Iterable<Candidate>, uf: Uf): Generator<Candidate> {
  for (const row of rows) if (row.facts.uf === uf) yield row
}
