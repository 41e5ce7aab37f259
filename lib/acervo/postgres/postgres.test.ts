import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Acervo } from '../../search/ports.ts'
import { TEXT_VERSION } from '../../search/text.ts'
import { describeChanges } from '../contract-changes.ts'
import { describeItemLedger } from '../contract-itens.ts'
import { describeAcervo } from '../contract.ts'
import { describeExplanations } from '../contract-explain.ts'
import { describeNarrowing, describeWordIndex } from '../contract-words.ts'
import { killWriter } from '../testing/kill-writer.ts'
import { NOW, OPEN_IN_SP, pageOf50, readings } from '../testing/rows.ts'
import { createPostgresAcervo } from './postgres.ts'
import { describeWithServer, testDatabase } from './testing/database.ts'

describeWithServer('with a real server', () => {
  const database = testDatabase()

  const fresh = {
    openAcervo: () => createPostgresAcervo(database.url),
    emptied: () => database.empty(),
  }
  describeAcervo('postgres', fresh)
  describeExplanations('postgres', fresh)
  describeNarrowing('postgres', fresh)
  describeWordIndex('postgres', fresh)
  describeChanges('postgres', fresh)
  describeItemLedger('postgres', fresh)
})

describeWithServer('a database that replicas share', () => {
  const database = testDatabase()
  let opened: Acervo[] = []
  const replica = () => {
    const acervo = createPostgresAcervo(database.url)
    opened.push(acervo)
    return acervo
  }

  beforeEach(() => database.empty())
  afterEach(async () => {
    await Promise.all(opened.map((acervo) => acervo.close()))
    opened = []
  })

  test('is migrated once when four of them start at once', async () => {
    const replicas = Array.from({ length: 4 }, replica)
    expect(await Promise.all(replicas.map((acervo) => acervo.status()))).toEqual(
      Array(4).fill({ mode: 'postgres', rows: 0 }),
    )
    expect(new Set(await Promise.all(replicas.map((acervo) => acervo.identity())))).toHaveProperty('size', 1)
  })

  test.each(['schema', 'text_version'])('is refused, untouched, when its %s is newer', async (name) => {
    const running = replica()
    await running.upsert(readings(1, 1))
    await database.query('UPDATE bidiq.meta SET value = 999 WHERE name = $1', [name])
    for (const acervo of [running, replica()]) {
      await expect(acervo.upsert(readings(2, 1))).rejects.toThrow(/newer version.* 999/)
      await expect(acervo.status()).rejects.toMatchObject({ code: 'store_unavailable' })
    }
    expect(await database.query('SELECT FROM bidiq.contratacao')).toHaveLength(1)
  })

  test('has its texts made again when their rules have grown', async () => {
    const first = replica()
    await first.upsert(readings(1, 3))
    const texts = () =>
      database.query('SELECT numero, texto, palavras FROM bidiq.contratacao ORDER BY numero')
    const made = await texts()
    await database.query(
      `UPDATE bidiq.contratacao SET texto = ' velho ', palavras = array_to_tsvector('{velho}')`,
    )
    await database.query(`UPDATE bidiq.meta SET value = $1 WHERE name = 'text_version'`, [TEXT_VERSION - 1])
    await Promise.all(Array.from({ length: 2 }, () => replica().status()))
    expect(await texts()).toEqual(made)
    await expect(first.status()).resolves.toMatchObject({ rows: 3 })
  })

  test('holds whole pages after a writer was killed in the middle of its work', async () => {
    await killWriter(join(import.meta.dirname, 'store.ts'), database.url, 20)
    const [sweep] = await database.query<{ pages: number; read: number }>(
      'SELECT pages_read AS pages, read FROM bidiq.sweep',
    )
    expect(sweep!.pages).toBeGreaterThanOrEqual(20)
    expect(sweep!.read).toBe(sweep!.pages * 50)
    expect(await database.query('SELECT FROM bidiq.contratacao')).toHaveLength(sweep!.read)
    expect(await database.query('SELECT FROM bidiq.sweep_row')).toHaveLength(sweep!.read)
    await expect(replica().status()).resolves.toMatchObject({ rows: sweep!.read })
  })

  test('loses no merge when two write the same rows at once, in opposite order', async () => {
    const [busca, consulta] = [replica(), replica()]
    const rounds = Array.from({ length: 10 }, (_, round) => readings(round * 40, 100))
    await Promise.all([
      ...rounds.map((rows) => busca.upsert(rows)),
      ...rounds.map((rows) =>
        consulta.upsert(
          rows
            .map((row) => ({
              ...row,
              fonte: 'consulta' as const,
              contratacao: { ...row.contratacao, processo: 'P' },
            }))
            .toReversed(),
        ),
      ),
    ])
    const rows = await database.query<{ fontes: string; processo: string }>(
      'SELECT fontes, processo FROM bidiq.contratacao',
    )
    expect(rows).toHaveLength(460)
    expect(rows.filter(({ fontes, processo }) => fontes.split(',').length < 2 || processo !== 'P')).toEqual(
      [],
    )
    await expect(busca.status()).resolves.toMatchObject({ rows: 460 })
  })

  test('lets go of the ids of a sweep when they have served', async () => {
    const acervo = replica()
    const left = async () => (await database.query('SELECT FROM bidiq.sweep_row')).length
    const whole = { ...pageOf50(1), declared: 50, isLast: true }
    const days = { firstDay: '2026-11-20', lastDay: '2026-11-20' }
    const publicacao = await acervo.beginSweep({ ...OPEN_IN_SP, ...days, kind: 'publicacao' }, 'busca', {
      now: NOW,
      resumeSince: 0,
    })
    await acervo.recordPage(publicacao.id, whole)
    expect(await left()).toBe(0)
    const abertas = await acervo.beginSweep(OPEN_IN_SP, 'busca', { now: NOW, resumeSince: 0 })
    await acervo.recordPage(abertas.id, whole)
    expect(await left()).toBe(50)
    await acervo.markAbsent(abertas.id, NOW)
    expect(await left()).toBe(0)
  })
})
