import { expect, test } from 'vitest'
import { createLogger } from '../log.ts'
import type { SourcedContratacao } from '../search/contratacao.ts'
import { SourceError } from '../search/ports.ts'
import { createMovedRecord } from './moved-record.ts'

const NUMERO = '00000000000191-1-000001/2026'
const NOW = Date.parse('2026-11-28T15:00:00Z')
const options = { signal: new AbortController().signal, background: true }
const log = createLogger({ logLevel: 'silent' } as never)

function setUp(readOne: () => Promise<SourcedContratacao | undefined>) {
  const stored: SourcedContratacao[] = []
  const upsert = (rows: SourcedContratacao[]) => Promise.resolve(void stored.push(...rows))
  return {
    stored,
    readIfMoved: createMovedRecord({ records: { readOne }, acervo: { upsert }, clock: () => NOW, log }),
  }
}
const row = { contratacao: { numeroControlePNCP: NUMERO } } as SourcedContratacao
const moved = (at: string) => [{ logManutencaoDataInclusao: at }]

test('one that moved lately is read again, and kept', async () => {
  const { stored, readIfMoved } = setUp(() => Promise.resolve(row))
  await readIfMoved(NUMERO, moved('2026-11-24T23:59:59'), options)
  await readIfMoved(NUMERO, [], options)
  await readIfMoved(NUMERO, [{}], options)
  expect(stored).toEqual([])
  await readIfMoved(NUMERO, moved('2026-11-25T00:00:00'), options)
  expect(stored).toEqual([row])
})

test('without an answer the history stands', async () => {
  const { readIfMoved } = setUp(() => Promise.reject(new SourceError('consulta', 'unavailable', 'away')))
  await expect(readIfMoved(NUMERO, moved('2026-11-28T10:00:00'), options)).resolves.toBeUndefined()
})
