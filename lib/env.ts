import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })
const withoutSlash = (url: string) => url.replace(/\/+$/, '')

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number('must be a number').int().min(1).max(65_535).default(3000),
  PUBLIC_URL: httpUrl.transform(withoutSlash).optional(),
  RAILWAY_PUBLIC_DOMAIN: z.string().optional(),
  PNCP_CONSULTA_URL: httpUrl.default('https://pncp.gov.br/api/consulta').transform(withoutSlash),
  PNCP_BUSCA_URL: httpUrl
    .default('https://pncp.gov.br/api/search/')
    .transform((url) => `${withoutSlash(url)}/`),
  PNCP_API_URL: httpUrl.default('https://pncp.gov.br/api/pncp').transform(withoutSlash),
  PNCP_CONTACT: z.string().optional(),
  ACERVO_PATH: z.string().default('.data/acervo.db'),
  FILES_PATH: z.string().default(() => join(tmpdir(), 'bidiq')),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// address' }).optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// or postgresql:// address' })
    .optional(),
  SUPABASE_URL: httpUrl.transform(withoutSlash).optional(),
  SUPABASE_SERVICE_ROLE_KEY: z.string().trim().optional(),
  SEARCHES_AT_ONCE: z.coerce.number('must be a number').int().min(1).max(500).default(32),
  ITENS_PER_MINUTE: z.coerce.number('must be a number').min(0).max(120).default(60),
  STORAGE_QUOTA_MB: z.coerce.number('must be a number').positive().default(1024),
  KEPT_RESULTS_MB: z.coerce.number('must be a number').positive().default(1024),
  REPLICA_NAME: z
    .string()
    .regex(/^[\w.:-]{1,80}$/, 'takes letters, digits and . : - _')
    .optional(),
  WARM_SWEEPS: z.stringbool('must be 1 or 0').optional(),
  WARM_HOURS: z
    .string()
    .regex(/^([01]?\d|2[0-3])-([01]?\d|2[0-4])$/, 'must be like 7-20')
    .default('7-20')
    .transform((text) => text.split('-').map(Number) as [from: number, to: number])
    .refine(([from, to]) => from < to, 'must begin before it ends')
    .transform(([from, to]) => ({ from, to })),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, hostname: /./, error: 'must be a smtp:// or smtps:// address' })
    .optional(),
  SMTP_FROM: z
    .string()
    .transform(readSender)
    .refine(
      (from) => z.email().safeParse(from.address).success,
      'must be like BidIQ <alertas@exemplo.com.br>',
    )
    .optional(),
  BIDIQ_DEMO: z.stringbool('must be 1 or 0').default(false),
})

export type Settings = ReturnType<typeof parseEnv>

/**
 * Turns raw variables into the settings the app uses; a blank value counts as absent.
 *
 * @throws {Error} naming every bad variable, never its value.
 */
export function parseEnv(raw: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))
  const { data, error } = variables.safeParse(filled)

  const problems = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (!filled.SUPABASE_URL !== !filled.SUPABASE_SERVICE_ROLE_KEY) {
    problems.push('SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY: one is set without the other')
  }
  if (!filled.SMTP_URL !== !filled.SMTP_FROM)
    problems.push('SMTP_URL and SMTP_FROM: one is set without the other')
  if (data?.SMTP_URL && !publicUrlOf(data))
    problems.push('SMTP_URL: e-mails have links, which need PUBLIC_URL')
  if (!data || problems.length > 0) throw new Error(`Invalid environment:\n${problems.join('\n')}`)

  return {
    production: data.NODE_ENV === 'production',
    port: data.PORT,
    publicUrl: publicUrlOf(data),
    pncpConsultaUrl: data.PNCP_CONSULTA_URL,
    pncpBuscaUrl: data.PNCP_BUSCA_URL,
    pncpApiUrl: data.PNCP_API_URL,
    /** Goes into our User-Agent, so that the PNCP knows whom to talk to; undefined when nobody set it. */
    pncpContact: data.PNCP_CONTACT,
    acervoPath: data.ACERVO_PATH,
    filesPath: data.FILES_PATH,
    logLevel: data.LOG_LEVEL,
    /** Set: progress, results and jobs are shared by all replicas. */
    redisUrl: data.REDIS_URL,
    /** Set: one acervo for all replicas. */
    databaseUrl: data.DATABASE_URL,
    /** Set: files are kept by Supabase Storage and handed over by signed URL. */
    supabase:
      data.SUPABASE_URL && data.SUPABASE_SERVICE_ROLE_KEY
        ? { url: data.SUPABASE_URL, serviceRoleKey: data.SUPABASE_SERVICE_ROLE_KEY }
        : undefined,
    /** What the plan of the storage allows; only compared with, in the metrics. */
    storageQuotaBytes: data.STORAGE_QUOTA_MB * 1024 * 1024,
    /** What the results kept for their permalinks may take in the database of the acervo. */
    keptResultsBytes: data.KEPT_RESULTS_MB * 1024 * 1024,
    /** How many contratações a minute have their items read in the background; 0: none. */
    itensPerMinute: data.ITENS_PER_MINUTE,
    /** How many searches this replica runs at the same time; the others wait their turn. */
    searchesAtOnce: data.SEARCHES_AT_ONCE,
    /** Goes into the header of every answer, so that people can tell who answered. */
    replicaName: data.REPLICA_NAME ?? `${hostname()}-${process.pid}`,
    /** Whether what searches ask for is kept warm when nobody searches, and from which to which hour of Brasília. */
    warmSweeps: data.WARM_SWEEPS ?? data.NODE_ENV === 'production',
    warmHours: data.WARM_HOURS,
    /** Set: alerts are sent by e-mail too. */
    smtp: data.SMTP_URL && data.SMTP_FROM ? { url: data.SMTP_URL, from: data.SMTP_FROM } : undefined,
    /** The PNCP at the other end is the simulator: the page says so. */
    demo: data.BIDIQ_DEMO,
  }
}

/**
 * Where people reach this installation, for the links in files; undefined when it cannot be known. Never taken from
 * requests: a file is shared by all who ask for it, and one of them could name another host.
 */
function publicUrlOf(data: z.output<typeof variables>): string | undefined {
  if (data.PUBLIC_URL) return data.PUBLIC_URL
  if (data.RAILWAY_PUBLIC_DOMAIN) return `https://${data.RAILWAY_PUBLIC_DOMAIN}`
  const isShared = data.REDIS_URL ?? data.DATABASE_URL ?? data.SUPABASE_URL
  return isShared ? undefined : `http://localhost:${data.PORT}`
}

/** `Name <address>`, or an address alone. */
function readSender(text: string): { name: string; address: string } {
  const [, name = '', address = text] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? []
  return { name: name || 'BidIQ', address: address.trim() }
}

/** The settings of this process. Not at import: `next build` needs none of them. */
export function loadSettings(): Settings {
  return parseEnv(process.env)
}
