import type { DatabaseSync } from 'node:sqlite'
import { changeOf, instantOfChange } from '../../search/changes.ts'
import type { Contratacao, SourcedContratacao } from '../../search/contratacao.ts'
import { factsOf } from '../../search/facts.ts'
import { childrenChangedAt, merge } from '../../search/merge.ts'
import { KNOWN_COLUMNS, toKnown, valuesOf, type StoredRow } from '../stored-row.ts'
import { createChangeLog } from './changes.ts'

/** Writes readings into the index, merged with what is known. Runs inside the caller's transaction. */
export function createRowWriter(database: DatabaseSync) {
  const select = database.prepare(
    'SELECT id, record, fontes, atualizacao_fonte, lido_em, texto FROM contratacao WHERE numero = ?',
  )
  const insert = database.prepare(
    `INSERT INTO contratacao (numero, visto_em, ${KNOWN_COLUMNS.join(', ')})
     VALUES (?, ?, ${KNOWN_COLUMNS.map(() => '?').join(', ')})`,
  )
  const update = database.prepare(
    `UPDATE contratacao SET ausente = 0, removida = 0, mudou_em = coalesce(?, mudou_em), ${KNOWN_COLUMNS.map((column) => `${column} = ?`).join(', ')}
     WHERE id = ?`,
  )
  const touch = database.prepare(
    'UPDATE contratacao SET ausente = 0, removida = 0, lido_em = max(lido_em, ?) WHERE id = ?',
  )
  const addText = database.prepare('INSERT INTO palavras (rowid, texto) VALUES (?, ?)')
  const dropText = database.prepare(`INSERT INTO palavras (palavras, rowid, texto) VALUES ('delete', ?, ?)`)
  const markItens = database.prepare('UPDATE itens SET mudou = 1 WHERE contratacao = ? AND lido_em < ?')
  const addMunicipio = database.prepare(
    'INSERT OR IGNORE INTO municipio (codigo_ibge, uf, nome) VALUES (?, ?, ?)',
  )
  const knownMunicipios = new Set<string>()
  const noteChange = createChangeLog(database)

  return function write(reading: SourcedContratacao): void {
    const numero = reading.contratacao.numeroControlePNCP
    const row = select.get(numero) as SqliteRow | undefined
    const before = row && toKnown({ ...row, record: Buffer.from(row.record).toString() })
    const known = merge(before, reading)
    const record = Buffer.from(JSON.stringify(known.contratacao))
    rememberMunicipio(known.contratacao)
    if (row && record.equals(row.record) && row.fontes === known.fontes.join(',')) {
      touch.run(known.lidoEm, row.id)
      return
    }
    const facts = factsOf(known.contratacao)
    const values = valuesOf(facts, record, known)
    if (!row) {
      const { lastInsertRowid } = insert.run(numero, reading.lidoEm, ...values)
      addText.run(lastInsertRowid, facts.texto)
      return
    }
    const change = before && changeOf(before, reading, known)
    update.run(change ? instantOfChange(change) : null, ...values, row.id)
    if (change) noteChange(row.id, change)
    const changedAt = childrenChangedAt(before, known)
    if (changedAt !== undefined) markItens.run(row.id, changedAt)
    if (row.texto !== facts.texto) {
      dropText.run(row.id, row.texto)
      addText.run(row.id, facts.texto)
    }
  }

  function rememberMunicipio({ unidadeOrgao: { codigoIbge, ufSigla, municipioNome } }: Contratacao) {
    if (!codigoIbge || !ufSigla || !municipioNome || knownMunicipios.has(codigoIbge)) return
    addMunicipio.run(codigoIbge, ufSigla, municipioNome)
    knownMunicipios.add(codigoIbge)
  }
}

type SqliteRow = Omit<StoredRow, 'record'> & { id: number; record: Uint8Array; texto: string }
