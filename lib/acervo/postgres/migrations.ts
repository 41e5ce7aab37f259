/**
 * Each entry brings the database from its position to the next; they are never edited once released.
 * A schema of our own, since others may live in the same database, and some publish the schema `public` over HTTP.
 * Texts compare by their bytes (`COLLATE "C"`), as dates and the rules need.
 */
export const MIGRATIONS = [
  `CREATE SCHEMA IF NOT EXISTS bidiq;
   CREATE TABLE bidiq.meta (name text PRIMARY KEY, value text NOT NULL);
   INSERT INTO bidiq.meta VALUES ('identity', gen_random_uuid()), ('rows', '0');
   CREATE TABLE bidiq.contratacao (
     numero text COLLATE "C" PRIMARY KEY,
     lido_em bigint NOT NULL, visto_em bigint NOT NULL, confirmada_em bigint NOT NULL DEFAULT 0,
     modalidade bigint, situacao bigint, instrumento bigint, modo_disputa bigint, valor double precision,
     ausente integer NOT NULL DEFAULT 0, removida smallint NOT NULL DEFAULT 0, srp smallint,
     uf text COLLATE "C" NOT NULL, aberta_ate text COLLATE "C" NOT NULL, publicacao text COLLATE "C",
     abertura text COLLATE "C", encerramento text COLLATE "C", municipio text COLLATE "C", esfera text COLLATE "C",
     cnpj text COLLATE "C" NOT NULL, unidade text COLLATE "C", portal text COLLATE "C", processo text COLLATE "C",
     fontes text NOT NULL, atualizacao_fonte text NOT NULL,
     texto text NOT NULL, palavras tsvector NOT NULL, record text NOT NULL
   );
   CREATE INDEX contratacao_aberta ON bidiq.contratacao (uf, aberta_ate);
   CREATE INDEX contratacao_publicacao ON bidiq.contratacao (uf, publicacao);
   CREATE INDEX contratacao_palavras ON bidiq.contratacao USING gin (palavras) WITH (fastupdate = off);
   CREATE TABLE bidiq.sweep (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     kind text NOT NULL, source text NOT NULL, uf text, modalidade bigint, first_day text, last_day text,
     declared_first bigint, declared_last bigint,
     read integer NOT NULL DEFAULT 0, read_by_uf text NOT NULL DEFAULT '{}', rejected integer NOT NULL DEFAULT 0,
     pages_read integer NOT NULL DEFAULT 0, page_size integer NOT NULL DEFAULT 0,
     started_at bigint NOT NULL, touched_at bigint NOT NULL, ended_at bigint, complete smallint NOT NULL DEFAULT 0
   );
   CREATE INDEX sweep_ended ON bidiq.sweep (kind, ended_at);
   CREATE TABLE bidiq.sweep_row (sweep bigint, numero text COLLATE "C", PRIMARY KEY (sweep, numero));
   CREATE TABLE bidiq.municipio (codigo_ibge text PRIMARY KEY, uf text NOT NULL, nome text COLLATE "C" NOT NULL);`,
  `ALTER TABLE bidiq.sweep ADD COLUMN rejected_records text NOT NULL DEFAULT '[]'`,
  `ALTER TABLE bidiq.contratacao ADD COLUMN mudou_em bigint;
   CREATE TABLE bidiq.mudanca (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     numero text COLLATE "C" NOT NULL, mudou_em bigint, notada_em bigint NOT NULL, campos text NOT NULL
   );
   CREATE INDEX mudanca_numero ON bidiq.mudanca (numero, id);`,

  // The parts are packed already: the server need not try.
  `CREATE TABLE bidiq.kept_result (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     search_id text NOT NULL, versao integer NOT NULL, question text NOT NULL, finished_at bigint NOT NULL,
     total integer NOT NULL, complete smallint NOT NULL, bytes bigint NOT NULL, chunks integer NOT NULL,
     UNIQUE (search_id, versao)
   );
   CREATE INDEX kept_result_question ON bidiq.kept_result (question, finished_at);
   CREATE INDEX kept_result_finished ON bidiq.kept_result (finished_at, bytes);
   CREATE TABLE bidiq.kept_part (
     kept bigint REFERENCES bidiq.kept_result (id) ON DELETE CASCADE,
     at integer, bytes bytea NOT NULL, PRIMARY KEY (kept, at)
   );
   ALTER TABLE bidiq.kept_part ALTER bytes SET STORAGE EXTERNAL;`,
  `CREATE TABLE bidiq.itens (
     numero text COLLATE "C" PRIMARY KEY,
     lido_em bigint, pedido_em bigint, tentar_em bigint NOT NULL DEFAULT 0,
     quantidade integer NOT NULL DEFAULT 0, beneficios integer NOT NULL DEFAULT 0,
     falhas integer NOT NULL DEFAULT 0, mudou smallint NOT NULL DEFAULT 0, motivo text,
     texto text NOT NULL DEFAULT '', palavras tsvector, record text
   );
   CREATE INDEX itens_pedido ON bidiq.itens (pedido_em) WHERE pedido_em IS NOT NULL;
   CREATE INDEX itens_palavras ON bidiq.itens USING gin (palavras) WITH (fastupdate = off);
   CREATE INDEX contratacao_prazo ON bidiq.contratacao (aberta_ate);`,
  `ALTER TABLE bidiq.contratacao ADD COLUMN sigiloso smallint;
   UPDATE bidiq.contratacao SET sigiloso = ((record::json ->> 'orcamentoSigilosoCodigo') <> '1')::int
   WHERE record LIKE '%"orcamentoSigilosoCodigo":%';
   CREATE INDEX contratacao_comprador ON bidiq.contratacao (cnpj, unidade, processo);`,
  `CREATE TABLE bidiq.demand (
     kind text, uf text, weight double precision NOT NULL, at bigint NOT NULL, PRIMARY KEY (kind, uf)
   );`,
  `CREATE TABLE bidiq.alert (
     id text COLLATE "C" PRIMARY KEY,
     chave text COLLATE "C" NOT NULL UNIQUE, feed text COLLATE "C" NOT NULL UNIQUE,
     confirmacao text COLLATE "C" UNIQUE, descadastro text COLLATE "C" NOT NULL UNIQUE,
     owner text NOT NULL, settings text NOT NULL, email text, confirmed_at bigint, paused smallint NOT NULL DEFAULT 0,
     created_at bigint NOT NULL, expires_at bigint NOT NULL, end_told smallint NOT NULL DEFAULT 0,
     due_at bigint, lease_until bigint NOT NULL DEFAULT 0, turn integer NOT NULL DEFAULT 0,
     search_id text, search_query text, search_at bigint, failures integer NOT NULL DEFAULT 0
   );
   CREATE INDEX alert_due ON bidiq.alert (due_at) WHERE due_at IS NOT NULL;
   CREATE INDEX alert_owner ON bidiq.alert (owner);
   CREATE INDEX alert_email ON bidiq.alert (email) WHERE email IS NOT NULL;
   CREATE INDEX alert_expires ON bidiq.alert (expires_at);
   CREATE INDEX alert_created ON bidiq.alert (created_at);
   CREATE TABLE bidiq.alert_memory (
     alert text COLLATE "C" PRIMARY KEY REFERENCES bidiq.alert (id) ON DELETE CASCADE, bytes bytea NOT NULL
   );
   ALTER TABLE bidiq.alert_memory ALTER bytes SET STORAGE EXTERNAL;
   CREATE TABLE bidiq.alert_run (
     id text COLLATE "C" PRIMARY KEY, alert text COLLATE "C" NOT NULL REFERENCES bidiq.alert (id) ON DELETE CASCADE,
     at bigint NOT NULL, told text NOT NULL
   );
   CREATE INDEX alert_run_at ON bidiq.alert_run (alert, at);
   CREATE TABLE bidiq.alert_news (
     id text COLLATE "C" PRIMARY KEY, alert text COLLATE "C" NOT NULL REFERENCES bidiq.alert (id) ON DELETE CASCADE,
     run text COLLATE "C" NOT NULL, at bigint NOT NULL, place integer NOT NULL, told text NOT NULL
   );
   CREATE INDEX alert_news_at ON bidiq.alert_news (alert, at, place);
   CREATE TABLE bidiq.alert_mail (
     id text COLLATE "C" PRIMARY KEY, alert text COLLATE "C" NOT NULL REFERENCES bidiq.alert (id) ON DELETE CASCADE,
     kind text NOT NULL, run text, state text NOT NULL, tries integer NOT NULL DEFAULT 0,
     at bigint NOT NULL, due_at bigint NOT NULL, lease_until bigint NOT NULL DEFAULT 0, reason text
   );
   CREATE INDEX alert_mail_alert ON bidiq.alert_mail (alert, at);
   CREATE INDEX alert_mail_due ON bidiq.alert_mail (state, due_at) WHERE state IN ('pending', 'sending');`,
  `CREATE TABLE bidiq.alert_asked (address text COLLATE "C" NOT NULL, at bigint NOT NULL);
   CREATE INDEX alert_asked_at ON bidiq.alert_asked (address, at);`,
  `ALTER TABLE bidiq.alert ADD COLUMN asked_at bigint;`,
  `ALTER TABLE bidiq.alert ADD COLUMN followed smallint NOT NULL DEFAULT 0;`,
]
