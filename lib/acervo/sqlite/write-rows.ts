import type { DatabaseSync } from 'node:sqlite'
import type { Contratacao, SourceName, SourcedContratacao } from '../../search/contratacao.ts'
import { factsOf, type Facts } from '../../search/facts.ts'
import { openUntil } from '../../search/grupo.ts'
import { merge, type Known } from '../../search/merge.ts'

/** Unknown UFs are a value of their own here, so that one index range serves them too. */
export const UNKNOWN_UF = ''

const FACT_COLUMNS = `uf, municipio, modalidade, situacao, instrumento, modo_disputa, esfera, cnpj, unidade,
  portal, srp, valor, publicacao, abertura, encerramento, processo, aberta_ate, texto, record, fontes, atualizacao_fonte, lido_em`
const VALUES_COUNT = 22

/** Writes readings into the index, merged with what is known. Runs inside the caller's transaction. */
export function createRowWriter(database: DatabaseSync) {
  const select = database.prepare(
    'SELECT id, record, fontes, atualizacao_fonte, lido_em, texto FROM contratacao WHERE numero = ?',
  )
  const insert = database.prepare(
    `INSERT INTO contratacao (numero, visto_em, ${FACT_COLUMNS}) VALUES (?, ?, ${Array(VALUES_COUNT).fill('?').join(', ')})`,
  )
  const update = database.prepare(
    `UPDATE contratacao SET ausente = 0, removida = 0, ${FACT_COLUMNS.split(',')
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE id = ?`,
  )
  const touch = database.prepare(
    'UPDATE contratacao SET ausente = 0, removida = 0, lido_em = max(lido_em, ?) WHERE id = ?',
  )
  const addText = database.prepare('INSERT INTO palavras (rowid, texto) VALUES (?, ?)')
  const dropText = database.prepare(`INSERT INTO palavras (palavras, rowid, texto) VALUES ('delete', ?, ?)`)
  const addMunicipio = database.prepare(
    'INSERT OR IGNORE INTO municipio (codigo_ibge, uf, nome) VALUES (?, ?, ?)',
  )
  const knownMunicipios = new Set<string>()

  return function write(reading: SourcedContratacao): void {
    const numero = reading.contratacao.numeroControlePNCP
    const row = select.get(numero) as StoredRow | undefined
    const known = merge(row && readStored(row), reading)
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
    update.run(...values, row.id)
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

type StoredRow = {
  id: number
  record: Uint8Array
  fontes: string
  atualizacao_fonte: string
  lido_em: number
  texto: string
}

function readStored(row: StoredRow): Known {
  return {
    contratacao: JSON.parse(Buffer.from(row.record).toString()) as Contratacao,
    fontes: row.fontes.split(',') as SourceName[],
    atualizacaoFonte: row.atualizacao_fonte as SourceName,
    lidoEm: row.lido_em,
  }
}

/** In the order of `FACT_COLUMNS`. */
function valuesOf(facts: Facts, record: Uint8Array, known: Known) {
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
    facts.srp === null ? null : Number(facts.srp),
    facts.valor,
    facts.publicacao,
    facts.abertura,
    facts.encerramento,
    facts.processo,
    openUntil(facts),
    facts.texto,
    record,
    known.fontes.join(','),
    known.atualizacaoFonte,
    known.lidoEm,
  ]
}
