import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Item } from '../../search/item.ts'
import { itemTexts } from '../../search/match-itens.ts'
import { searchable, TEXT_VERSION } from '../../search/text.ts'

/** Each entry brings the database from its position to the next; they are never edited once released. */
const MIGRATIONS = [
  `CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
   CREATE TABLE contratacao (
     id INTEGER PRIMARY KEY,
     numero TEXT NOT NULL UNIQUE,
     uf TEXT NOT NULL, municipio TEXT, modalidade INTEGER, situacao INTEGER, instrumento INTEGER,
     modo_disputa INTEGER, esfera TEXT, cnpj TEXT NOT NULL, unidade TEXT, portal TEXT, srp INTEGER,
     valor REAL, publicacao TEXT, abertura TEXT, encerramento TEXT, processo TEXT,
     aberta_ate TEXT NOT NULL,
     texto TEXT NOT NULL, record BLOB NOT NULL,
     fontes TEXT NOT NULL, atualizacao_fonte TEXT NOT NULL,
     lido_em INTEGER NOT NULL, visto_em INTEGER NOT NULL,
     ausente INTEGER NOT NULL DEFAULT 0, confirmada_em INTEGER NOT NULL DEFAULT 0, removida INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX contratacao_aberta ON contratacao (uf, aberta_ate);
   CREATE INDEX contratacao_publicacao ON contratacao (uf, publicacao);
   CREATE VIRTUAL TABLE palavras USING fts5 (
     texto, content = 'contratacao', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
   );
   CREATE TABLE sweep (
     id INTEGER PRIMARY KEY,
     kind TEXT NOT NULL, source TEXT NOT NULL, uf TEXT, modalidade INTEGER, first_day TEXT, last_day TEXT,
     declared_first INTEGER, declared_last INTEGER,
     read INTEGER NOT NULL DEFAULT 0, read_by_uf TEXT NOT NULL DEFAULT '{}', rejected INTEGER NOT NULL DEFAULT 0,
     pages_read INTEGER NOT NULL DEFAULT 0, page_size INTEGER NOT NULL DEFAULT 0,
     started_at INTEGER NOT NULL, touched_at INTEGER NOT NULL, ended_at INTEGER, complete INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX sweep_ended ON sweep (kind, ended_at);
   CREATE TABLE sweep_row (
     sweep INTEGER NOT NULL REFERENCES sweep (id) ON DELETE CASCADE,
     numero TEXT NOT NULL,
     PRIMARY KEY (sweep, numero)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE municipio (
     codigo_ibge TEXT PRIMARY KEY, uf TEXT NOT NULL, nome TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  `ALTER TABLE sweep ADD COLUMN rejected_records TEXT NOT NULL DEFAULT '[]'`,
  `ALTER TABLE contratacao ADD COLUMN mudou_em INTEGER;
   CREATE TABLE mudanca (
     id INTEGER PRIMARY KEY,
     contratacao INTEGER NOT NULL REFERENCES contratacao (id) ON DELETE CASCADE,
     mudou_em INTEGER, notada_em INTEGER NOT NULL, campos TEXT NOT NULL
   ) STRICT;
   CREATE INDEX mudanca_contratacao ON mudanca (contratacao);`,

  // Ids are never given again (AUTOINCREMENT): whoever reads a result finds all of it or that it is gone.
  `CREATE TABLE kept_result (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     search_id TEXT NOT NULL, versao INTEGER NOT NULL, question TEXT NOT NULL, finished_at INTEGER NOT NULL,
     total INTEGER NOT NULL, complete INTEGER NOT NULL, bytes INTEGER NOT NULL, chunks INTEGER NOT NULL,
     UNIQUE (search_id, versao)
   ) STRICT;
   CREATE INDEX kept_result_question ON kept_result (question, finished_at);
   CREATE INDEX kept_result_finished ON kept_result (finished_at, bytes);
   CREATE TABLE kept_part (
     kept INTEGER NOT NULL REFERENCES kept_result (id) ON DELETE CASCADE,
     at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (kept, at)
   ) STRICT;`,
  `CREATE TABLE itens (
     contratacao INTEGER PRIMARY KEY,
     lido_em INTEGER, quantidade INTEGER NOT NULL DEFAULT 0, beneficios INTEGER NOT NULL DEFAULT 0,
     mudou INTEGER NOT NULL DEFAULT 0, pedido_em INTEGER,
     falhas INTEGER NOT NULL DEFAULT 0, tentar_em INTEGER NOT NULL DEFAULT 0, motivo TEXT,
     texto TEXT NOT NULL DEFAULT '', record BLOB
   ) STRICT;
   CREATE INDEX itens_pedido ON itens (pedido_em) WHERE pedido_em IS NOT NULL;
   CREATE INDEX contratacao_prazo ON contratacao (aberta_ate);
   CREATE VIRTUAL TABLE palavras_itens USING fts5 (
     texto, content = 'itens', content_rowid = 'contratacao', tokenize = 'unicode61 remove_diacritics 0'
   );`,
  `ALTER TABLE contratacao ADD COLUMN sigiloso INTEGER;
   UPDATE contratacao SET sigiloso = CAST(record AS TEXT) ->> 'orcamentoSigilosoCodigo' <> 1
   WHERE CAST(record AS TEXT) ->> 'orcamentoSigilosoCodigo' IS NOT NULL;
   CREATE INDEX contratacao_comprador ON contratacao (cnpj, unidade, processo);`,
  `CREATE INDEX contratacao_removida ON contratacao (id) WHERE removida = 1;`,
  `CREATE TABLE demand (
     kind TEXT NOT NULL, uf TEXT NOT NULL, weight REAL NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (kind, uf)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE alert (
     id TEXT PRIMARY KEY,
     chave TEXT NOT NULL UNIQUE, feed TEXT NOT NULL UNIQUE, confirmacao TEXT UNIQUE, descadastro TEXT NOT NULL UNIQUE,
     owner TEXT NOT NULL, settings TEXT NOT NULL, email TEXT, confirmed_at INTEGER, paused INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, end_told INTEGER NOT NULL DEFAULT 0,
     due_at INTEGER, lease_until INTEGER NOT NULL DEFAULT 0, turn INTEGER NOT NULL DEFAULT 0,
     search_id TEXT, search_query TEXT, search_at INTEGER, failures INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX alert_due ON alert (due_at) WHERE due_at IS NOT NULL;
   CREATE INDEX alert_owner ON alert (owner);
   CREATE INDEX alert_email ON alert (email) WHERE email IS NOT NULL;
   CREATE INDEX alert_expires ON alert (expires_at);
   CREATE INDEX alert_created ON alert (created_at);
   CREATE TABLE alert_memory (
     alert TEXT PRIMARY KEY REFERENCES alert (id) ON DELETE CASCADE, bytes BLOB NOT NULL
   ) STRICT;
   CREATE TABLE alert_run (
     id TEXT PRIMARY KEY, alert TEXT NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
     at INTEGER NOT NULL, told TEXT NOT NULL
   ) STRICT;
   CREATE INDEX alert_run_at ON alert_run (alert, at);
   CREATE TABLE alert_news (
     id TEXT PRIMARY KEY, alert TEXT NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
     run TEXT NOT NULL, at INTEGER NOT NULL, place INTEGER NOT NULL, told TEXT NOT NULL
   ) STRICT;
   CREATE INDEX alert_news_at ON alert_news (alert, at, place);
   CREATE TABLE alert_mail (
     id TEXT PRIMARY KEY, alert TEXT NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
     kind TEXT NOT NULL, run TEXT, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
     at INTEGER NOT NULL, due_at INTEGER NOT NULL, lease_until INTEGER NOT NULL DEFAULT 0, reason TEXT
   ) STRICT;
   CREATE INDEX alert_mail_alert ON alert_mail (alert, at);
   CREATE INDEX alert_mail_due ON alert_mail (state, due_at) WHERE state IN ('pending', 'sending');`,
  `CREATE TABLE alert_asked (address TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
   CREATE INDEX alert_asked_at ON alert_asked (address, at);`,
  `ALTER TABLE alert ADD COLUMN asked_at INTEGER;`,
  `ALTER TABLE alert ADD COLUMN followed INTEGER NOT NULL DEFAULT 0;`,
]

/**
 * Brings a database to the present schema. Safe when several processes open one file at once: the first
 * takes the write lock and the others find the work done.
 */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
      user_version: number
    }
    if (version > MIGRATIONS.length)
      throw new Error(`The acervo was written by a newer version (schema ${version})`)
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)
    rebuildTexts(database)
    database.prepare(`INSERT OR IGNORE INTO meta VALUES ('identity', ?)`).run(randomUUID())
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Keys made by another version of the text rules do not compare with today's: they are made again. */
function rebuildTexts(database: DatabaseSync): void {
  const built = database.prepare(`SELECT value FROM meta WHERE name = 'text_version'`).get()?.value
  if (built === String(TEXT_VERSION)) return
  const update = database.prepare('UPDATE contratacao SET texto = ? WHERE id = ?')
  for (const row of database
    .prepare(`SELECT id, CAST(record AS TEXT) ->> 'objetoCompra' AS objeto FROM contratacao`)
    .all()) {
    update.run(searchable(String(row.objeto ?? '')), row.id as number)
  }
  database.exec(`INSERT INTO palavras (palavras) VALUES ('rebuild')`)
  rebuildItemTexts(database)
  database
    .prepare(`INSERT INTO meta VALUES ('text_version', ?) ON CONFLICT DO UPDATE SET value = excluded.value`)
    .run(String(TEXT_VERSION))
}

function rebuildItemTexts(database: DatabaseSync): void {
  const update = database.prepare('UPDATE itens SET texto = ? WHERE contratacao = ?')
  const read = 'SELECT contratacao, CAST(record AS TEXT) AS record FROM itens WHERE record IS NOT NULL'
  for (const { contratacao, record } of database.prepare(read).all())
    update.run(itemTexts(JSON.parse(String(record)) as Item[]), contratacao as number)
  database.exec(`INSERT INTO palavras_itens (palavras_itens) VALUES ('rebuild')`)
}

/** Opens the file as every connection of ours must have it. */
export function configure(database: DatabaseSync): void {
  database.exec(`PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY`)
}
