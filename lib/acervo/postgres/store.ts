import { answer, count, TooManyRowsError, type Candidate } from '../../search/answer.ts'
import type { Demand } from '../../search/demand.ts'
import type { MatchPlan } from '../../search/match-plan.ts'
import { match } from '../../search/match.ts'
import { Explainer } from '../../search/near-misses.ts'
import type { Uf } from '../../search/ufs.ts'
import type { SourceName } from '../../search/contratacao.ts'
import type { EncodedAnswer, EncodedExplanation, KnownRows, SweepWindow } from '../../search/ports.ts'
import { encodeAnswer, encodeExplanation } from '../encode.ts'
import { ofUf } from '../narrow.ts'
import { republicationsAmong, sameBuyerSql, type BuyerRow } from '../republications.ts'
import { parseReadings, type PageTexts } from '../readings.ts'
import { historyOf } from './changes.ts'
import type { ItemReading } from '../../search/item.ts'
import { itemsFor, type ItemsWanted } from '../stored-itens.ts'
import { candidates, conditionOf, fromOf } from './candidates.ts'
import { addDemand, listDemand } from './demand.ts'
import type { Client } from './connections.ts'
import { openDatabase } from './database.ts'
import * as itens from './itens.ts'
import * as ledger from './ledger.ts'
import { listMunicipios } from './municipios.ts'
import { storable } from './storable.ts'
import { createWordIndex } from './word-index.ts'
import { writeRows } from './write-rows.ts'

/**
 * The acervo on a PostgreSQL server. Matching, merging and packing take their time: it lives in a worker thread.
 * Nothing is asked of the server before the first call.
 */
export function openStore(url: string) {
  const { ask, stream, write, close } = openDatabase(url)

  return {
    ...createWordIndex(ask),

    beginSweep: (window: SweepWindow, source: SourceName, options: { now: number; resumeSince: number }) =>
      write((client) => ledger.beginSweep(client, window, source, options)),

    recordPage: (sweepId: number, { rows, ...page }: PageTexts) => {
      const recorded = { ...page, rows: parseReadings(rows) }
      return write((client) => ledger.recordPage(client, sweepId, recorded))
    },

    restartSweep: (sweepId: number) => write((client) => ledger.restartSweep(client, sweepId)),

    endSweep: (sweepId: number, end: { now: number; complete: boolean }) =>
      write((client) => ledger.endSweep(client, sweepId, end)),

    dropSweep: (sweepId: number) => write((client) => ledger.dropSweep(client, sweepId)),

    sweeps: (filter: Parameters<typeof ledger.listSweeps>[1]) =>
      ask((client) => ledger.listSweeps(client, filter)),

    /** Also lets go of the ids of the sweep, which serve for nothing else. */
    markAbsent: (sweepId: number, now: number) =>
      write(async (client) => {
        const absent = await ledger.markAbsent(client, sweepId, now)
        await ledger.clearRows(client, sweepId)
        return absent
      }),

    upsert: (rows: string[]) => {
      const readings = parseReadings(rows)
      return write((client) => writeRows(client, readings, { confirmed: true }))
    },

    remove: (numero: string) =>
      write(async (client) => {
        await client.query('UPDATE bidiq.contratacao SET removida = 1 WHERE numero = $1', [storable(numero)])
      }),

    answer: async (plan: MatchPlan, maxRows: number): Promise<EncodedAnswer> => {
      const matching = await stream((client) => matchingOf(client, plan, maxRows))
      return encodeAnswer(answer(matching, plan, maxRows))
    },

    explain: async (plan: MatchPlan, perRule: number): Promise<EncodedExplanation> => {
      const explainer = new Explainer(plan, perRule)
      const known = await stream((client) => explainWith(client, explainer, itemsFor(plan)))
      return encodeExplanation(explainer.done(known))
    },

    count: (plan: MatchPlan, uf: Uf) => stream((client) => countOf(client, ofUf(plan, uf), uf)),

    has: (numero: string) =>
      ask(async (client) => {
        const { rows } = await client.query(
          'SELECT 1 FROM bidiq.contratacao WHERE numero = $1 AND removida = 0',
          [storable(numero)],
        )
        return rows.length > 0
      }),

    republications: (numero: string) =>
      ask(async (client) => {
        const { rows } = await client.query<BuyerRow>(sameBuyerSql('bidiq.contratacao', '$1'), [
          storable(numero),
        ])
        return republicationsAmong(rows, numero)
      }),

    history: (numero: string) => ask((client) => historyOf(client, numero)),

    known: (plan: MatchPlan, uf: Uf) =>
      ask(async (client) => {
        const { where, values } = conditionOf(ofUf(plan, uf))
        const { rows } = await client.query<KnownRows>(
          `SELECT count(*) AS rows, min(c.lido_em) AS oldest FROM ${fromOf(plan)} WHERE ${where}`,
          values,
        )
        return rows[0]!
      }),

    itens: (numero: string, now: number) => ask((client) => itens.itensOf(client, numero, now)),

    nextItens: (options: { now: number; limit: number }) => ask((client) => itens.nextItens(client, options)),

    itemScope: (plan: MatchPlan, options: { now: number; limit: number }) =>
      stream((client) => itens.itemScope(client, plan, options)),

    recordItens: (numero: string, reading: ItemReading) =>
      write((client) => itens.recordItens(client, numero, reading)),

    recordItensFailure: (numero: string, failure: { reason: string; now: number }) =>
      write((client) => itens.recordItensFailure(client, numero, failure)),

    askItens: (numeros: readonly string[], now: number) =>
      write((client) => itens.askItens(client, numeros, now)),

    addDemand: (asked: readonly Demand[], now: number) => write((client) => addDemand(client, asked, now)),

    demand: (now: number) => ask((client) => listDemand(client, now)),

    municipios: (uf: Uf) => ask((client) => listMunicipios(client, uf)),

    identity: () => ask((client) => readMeta(client, 'identity')),

    status: () => ask(async (client) => ({ mode: 'postgres', rows: Number(await readMeta(client, 'rows')) })),

    close,
  }
}

/** Shows the explainer its candidates, and answers how many contratações are in its scope. */
async function explainWith(client: Client, explainer: Explainer, itens: ItemsWanted): Promise<number> {
  const { where, values } = conditionOf(explainer.scope)
  const { rows } = await client.query<{ known: number }>(
    `SELECT count(*) AS known FROM bidiq.contratacao c WHERE ${where}`,
    values,
  )
  for await (const batch of candidates(client, explainer.candidates, { itens }))
    for (const candidate of batch) explainer.add(candidate)
  return rows[0]!.known
}

/** Only what matches is held, since a query may have many more candidates. @throws {TooManyRowsError} */
async function matchingOf(client: Client, plan: MatchPlan, maxRows: number): Promise<Candidate[]> {
  const matching: Candidate[] = []
  for await (const batch of candidates(client, plan)) {
    for (const row of batch) if (match(row.facts, plan, row.unconfirmed, row.itens)) matching.push(row)
    if (matching.length > maxRows) throw new TooManyRowsError(maxRows)
  }
  return matching
}

/** Rows of an unknown UF are candidates of every one, and count in none. */
async function countOf(client: Client, plan: MatchPlan, uf: Uf): Promise<number> {
  let total = 0
  for await (const batch of candidates(client, plan, { withRecords: false })) {
    total += count(
      batch.filter(({ facts }) => facts.uf === uf),
      plan,
    )
  }
  return total
}

async function readMeta(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>('SELECT value FROM bidiq.meta WHERE name = $1', [
    name,
  ])
  return rows[0]!.value
}
