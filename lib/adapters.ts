import { readFileSync } from 'node:fs'
import type { AlertStore } from './alertas/port.ts'
import { createPostgresAlertStore } from './alertas/postgres/postgres.ts'
import { createSqliteAlertStore } from './alertas/sqlite/sqlite.ts'
import { createPostgresAcervo } from './acervo/postgres/postgres.ts'
import { createSqliteAcervo } from './acervo/sqlite/sqlite.ts'
import { type Settings } from './env.ts'
import { createLocalFileStore } from './file-store/local.ts'
import { createSupabaseFileStore } from './file-store/supabase.ts'
import { createBullJobs } from './jobs/bullmq.ts'
import { createInProcessJobs } from './jobs/in-process.ts'
import type { JobHandler, JobRunner } from './jobs/port.ts'
import { type Logger } from './log.ts'
import { createBuscaSource } from './pncp/busca.ts'
import { createConsultaSource } from './pncp/consulta.ts'
import { createItemReader } from './pncp/itens.ts'
import { createRedisGate } from './pncp/gate/redis.ts'
import { BUSCA_LIMITS, CONSULTA_LIMITS, ITENS_LIMITS, type Limits } from './pncp/limits.ts'
import { createPoliteClient } from './pncp/polite-client.ts'
import { createSubResourceReader } from './pncp/sub-resources.ts'
import { createMemoryProgressLog } from './progress/memory.ts'
import { createRedisProgressLog } from './progress/redis.ts'
import { connectRedis, type RedisClients } from './redis/client.ts'
import { createMemoryGuard } from './redis/memory.ts'
import { createMemoryResultStore } from './results/memory.ts'
import { createRedisResultStore } from './results/redis.ts'
import type { Mailer } from './mail/port.ts'
import { createSmtpMailer } from './mail/smtp.ts'
import type { KeptResults } from './kept-results/port.ts'
import { createPostgresKeptResults } from './kept-results/postgres/postgres.ts'
import { createSqliteKeptResults } from './kept-results/sqlite/sqlite.ts'
import type { ApiName } from './search/contratacao.ts'
import type { Acervo, WordIndex } from './search/ports.ts'
import { createSharedSweeps } from './search/shared-sweeps.ts'
import type { Sweep } from './search/sweep-ledger.ts'
import { createLeasedSweeps } from './shared-sweeps/redis.ts'

/** The connections that all replicas share something over; undefined on one machine. */
export function createRedis({ redisUrl }: Settings, log: Logger): RedisClients | undefined {
  return redisUrl
    ? connectRedis(redisUrl, (level, message, fields) => log[level](fields ?? {}, message))
    : undefined
}

export function createAcervo({ databaseUrl, acervoPath }: Settings): Acervo & WordIndex {
  return databaseUrl ? createPostgresAcervo(databaseUrl) : createSqliteAcervo(acervoPath)
}

/** Kept beside the acervo, which is opened first: it brings the database up to date. */
export function createKeptResults(
  { databaseUrl, acervoPath, keptResultsBytes: maxBytes }: Settings,
  acervo: Acervo,
): KeptResults {
  const options = { after: acervo.status(), maxBytes }
  return databaseUrl
    ? createPostgresKeptResults(databaseUrl, options)
    : createSqliteKeptResults(acervoPath, options)
}

/** Beside the acervo too, which is opened first. */
export function createAlertStore({ databaseUrl, acervoPath }: Settings, acervo: Acervo): AlertStore {
  const options = { after: acervo.status() }
  return databaseUrl
    ? createPostgresAlertStore(databaseUrl, options)
    : createSqliteAlertStore(acervoPath, options)
}

/** Who sends e-mails; undefined where no server is named. */
export function createMailer({ smtp }: Settings): Mailer | undefined {
  return smtp && createSmtpMailer(smtp)
}

export function createStores(log: Logger, redis: RedisClients | undefined) {
  if (!redis) {
    const results = createMemoryResultStore({
      onEvict: (searchId) => log.warn({ searchId }, 'Result let go early: memory for results is full'),
    })
    return { progress: createMemoryProgressLog(), results, memory: undefined, closeStores() {} }
  }
  const guard = createMemoryGuard(redis.commands)
  const progress = createRedisProgressLog(redis, { admit: () => guard.admit('searches', 0) })
  return {
    progress,
    closeStores: progress.close,
    results: createRedisResultStore(redis.commands, { admit: (bytes) => guard.admit('rows', bytes) }),
    memory: guard.memory,
  }
}

export function createFiles({ filesPath, supabase }: Settings, log: Logger) {
  const local = createLocalFileStore(filesPath, {
    onSaved: (path) => {
      if (!supabase) log.info(`Excel saved to filesystem: ${path} (fallback mode)`)
    },
  })
  if (!supabase) return local
  return createSupabaseFileStore({ url: supabase.url, key: supabase.serviceRoleKey, local, log })
}

/** Replicas that share an acervo do with one reading of what several need. */
export function createSweeps(acervo: Acervo, redis: RedisClients | undefined) {
  const local = createSharedSweeps<Sweep[]>()
  return redis ? createLeasedSweeps(redis.commands, local, { scope: acervo.identity }) : local
}

export function createJobs(
  { searchesAtOnce: concurrency }: Settings,
  log: Logger,
  handler: JobHandler,
  abandoned: (searchId: string) => Promise<void>,
  redis: RedisClients | undefined,
): JobRunner {
  const onError = (error: unknown) => {
    // A lost connection is told once, by whoever made it.
    if (redis && !redis.status().connected) log.debug({ err: error }, 'Job runner without Redis')
    else log.error({ err: error }, 'Job runner failed')
  }
  if (!redis) return createInProcessJobs(handler, { concurrency, onError })
  return createBullJobs(handler, redis, {
    concurrency,
    onError,
    onAbandoned: ({ searchId }) => abandoned(searchId),
  })
}

export function createSources(settings: Settings, log: Logger, redis: RedisClients | undefined) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const client = <Name extends ApiName>(source: Name, limits: Limits) =>
    createPoliteClient({
      source,
      userAgent: `BidIQ/${version}`,
      contact: settings.pncpContact,
      limits,
      log: (level, message, fields) => log[level](fields, message),
      gate: redis && createRedisGate(redis.commands, source, limits),
    })
  const subResources = { baseUrl: settings.pncpApiUrl, http: client('itens', ITENS_LIMITS) }
  return {
    busca: createBuscaSource({ baseUrl: settings.pncpBuscaUrl, http: client('busca', BUSCA_LIMITS) }),
    consulta: createConsultaSource({
      baseUrl: settings.pncpConsultaUrl,
      http: client('consulta', CONSULTA_LIMITS),
    }),
    itens: createItemReader(subResources),
    subResources: createSubResourceReader(subResources),
  }
}
