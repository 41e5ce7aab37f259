import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { describeChanges } from '../contract-changes.ts'
import { describeItemLedger } from '../contract-itens.ts'
import { describeAcervo } from '../contract.ts'
import { describeExplanations } from '../contract-explain.ts'
import { describeNarrowing, describeWordIndex } from '../contract-words.ts'
import { killWriter } from '../testing/kill-writer.ts'
import { createSqliteAcervo } from './sqlite.ts'
import { openStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'bidiq-acervo-'))
const path = join(folder, 'acervo.db')

const fresh = {
  openAcervo: () => createSqliteAcervo(path),
  emptied: () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  },
}
describeAcervo('sqlite', fresh)
describeExplanations('sqlite', fresh)
describeNarrowing('sqlite', fresh)
describeWordIndex('sqlite', fresh)
describeChanges('sqlite', fresh)
describeItemLedger('sqlite', fresh)

test('several processes may open and migrate one new file at once', async () => {
  const shared = join(folder, 'shared.db')
  const acervos = Array.from({ length: 4 }, () => createSqliteAcervo(shared))
  expect(await Promise.all(acervos.map((acervo) => acervo.status()))).toEqual(
    Array(4).fill({ mode: 'sqlite', rows: 0 }),
  )
  await Promise.all(acervos.map((acervo) => acervo.close()))
})

test('a file of a newer version is refused, not damaged', async () => {
  const newer = join(folder, 'newer.db')
  const database = new DatabaseSync(newer)
  database.exec('PRAGMA user_version = 999')
  database.close()
  await expect(createSqliteAcervo(newer).status()).rejects.toThrow(/newer version/)
})

test('a writer killed in the middle of its work leaves whole pages behind', async () => {
  const file = join(folder, 'killed.db')
  await killWriter(join(import.meta.dirname, 'store.ts'), file, 20)

  const database = new DatabaseSync(file)
  const { check } = database.prepare('SELECT integrity_check AS "check" FROM pragma_integrity_check').get()!
  expect(check).toBe('ok')
  database.exec(`INSERT INTO palavras (palavras) VALUES ('integrity-check')`)
  const sweep = database.prepare('SELECT pages_read AS pages, read FROM sweep').get()!
  const rows = database.prepare('SELECT count(*) AS n FROM contratacao').get()!
  expect(sweep.pages).toBeGreaterThanOrEqual(20)
  expect(rows.n).toBe(Number(sweep.pages) * 50)
  expect(sweep.read).toBe(rows.n)
  database.close()
})

test('the ids of a sweep are let go when they have served', async () => {
  const file = join(folder, 'ids.db')
  const store = openStore(file)
  const rows = [JSON.stringify([{ contratacao: record, fonte: 'busca', lidoEm: 1 }])]
  const page = { page: 1, rows, rejected: [], declared: 1, pageSize: 50, pages: 1, isLast: true, now: 2 }
  const window = { uf: 'SP', modalidade: null, firstDay: null, lastDay: null } as const
  const left = () => new DatabaseSync(file).prepare('SELECT count(*) AS n FROM sweep_row').get()!.n
  const publicacao = store.beginSweep({ ...window, kind: 'publicacao' }, 'busca', { now: 1, resumeSince: 0 })
  store.recordPage(publicacao.id, page)
  expect(left()).toBe(0)
  const abertas = store.beginSweep({ ...window, kind: 'abertas' }, 'busca', { now: 1, resumeSince: 0 })
  store.recordPage(abertas.id, page)
  expect(left()).toBe(1)
  store.markAbsent(abertas.id, 3)
  expect(left()).toBe(0)
  store.close()
})

const record = {
  numeroControlePNCP: '00000000000191-1-000001/2026',
  objetoCompra: 'Objeto',
  orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
  unidadeOrgao: { ufSigla: 'SP' },
}
