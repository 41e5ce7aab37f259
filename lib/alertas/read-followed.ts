import type { Comprador, CompradorReader } from '../search/comprador.ts'
import type { SourcedContratacao } from '../search/contratacao.ts'
import { pncpLink } from '../search/contratacao.ts'
import { factsOf } from '../search/facts.ts'
import { grupoOf } from '../search/grupo.ts'
import type { Acervo, RecordReader } from '../search/ports.ts'
import { eventsOf } from '../search/sub-resource-events.ts'
import type { SubResourceReader } from '../search/sub-resources.ts'
import { brasiliaTime } from '../search/time.ts'
import { compradorKey, type Acompanhadas } from './followed.ts'
import type { FollowedReading } from './followed-news.ts'
import { toMemoryRow, type MemoryRow } from './memory-row.ts'

/** Nobody waits for it, and it waits for all others; longer than this the next one has its turn. */
const ONE_MS = 3 * 60_000
/** When so many in a row have no answer, the PNCP is away: the others are left for the next run. */
const GIVE_UP_AFTER = 3
/** An órgão with more open ones than these is read like one that does not answer: it is said, and a unidade can be followed. */
const MOST_OPEN = 500

export type FollowedReaders = {
  records: RecordReader
  subResources: SubResourceReader
  compradores: CompradorReader
  acervo: Pick<Acervo, 'upsert'>
  clock: () => number
}

/** Reads all that an alert follows, one after the other, behind everybody who waits. What was read stays in the acervo. */
export function createFollowedReader({ records, subResources, compradores, acervo, clock }: FollowedReaders) {
  async function readContratacao(numero: string, signal: AbortSignal) {
    const registros = await subResources.readHistorico(numero, signal, true)
    const arquivos = await subResources.readArquivos(numero, signal, true)
    const found = await records.readOne(numero, signal, { background: true })
    if (found) await acervo.upsert([found])
    return { numero, row: found ? rowOf(found) : null, events: eventsOf({ registros, arquivos }) }
  }

  async function readOrgao(comprador: Comprador, signal: AbortSignal) {
    const options = { most: MOST_OPEN, signal, background: true }
    const { declared, rows } = await compradores.readAbertasOf(comprador, options)
    if (!rows) throw new Error(`${declared} open ones`)
    await acervo.upsert(rows)
    return { key: compradorKey(comprador), rows: rows.map(rowOf) }
  }

  function rowOf({ contratacao, lidoEm }: SourcedContratacao): MemoryRow {
    const grupo = grupoOf(factsOf(contratacao), brasiliaTime(clock()))
    const link = pncpLink(contratacao.numeroControlePNCP) ?? null
    const bidiq = { grupo, link, lidoEm: new Date(lidoEm).toISOString(), naoConfirmada: false }
    return toMemoryRow({ ...contratacao, bidiq })
  }

  /** What could be read before `signal` aborts. `onFailure` is told of each that could not. */
  return async function readFollowed(
    acompanha: Acompanhadas,
    signal: AbortSignal,
    onFailure: (key: string, error: unknown) => void,
  ): Promise<FollowedReading> {
    async function all<T, Read>(
      list: readonly T[],
      keyOf: (one: T) => string,
      read: (one: T, signal: AbortSignal) => Promise<Read>,
    ): Promise<Read[]> {
      const found: Read[] = []
      let failures = 0
      for (const one of list) {
        if (signal.aborted || failures >= GIVE_UP_AFTER) break
        try {
          found.push(await read(one, AbortSignal.any([signal, AbortSignal.timeout(ONE_MS)])))
          failures = 0
        } catch (error) {
          failures++
          onFailure(keyOf(one), error)
        }
      }
      return found
    }
    const contratacoes = await all(acompanha.contratacoes, (numero) => numero, readContratacao)
    const orgaos = await all(acompanha.orgaos, compradorKey, readOrgao)
    return { acompanha, contratacoes, orgaos, at: clock() }
  }
}
