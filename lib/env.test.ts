import { describe, expect, test } from 'vitest'
import { parseEnv } from './env.ts'

describe('environment', () => {
  test('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({
      production: false,
      port: 3000,
      pncpConsultaUrl: 'https://pncp.gov.br/api/consulta',
      pncpBuscaUrl: 'https://pncp.gov.br/api/search/',
      pncpApiUrl: 'https://pncp.gov.br/api/pncp',
      pncpContact: undefined,
      acervoPath: '.data/acervo.db',
      filesPath: expect.stringMatching(/bidiq$/),
      logLevel: 'info',
      demo: false,
    })
  })

  test('a blank value counts as absent', () => {
    expect(parseEnv({ PORT: '', ACERVO_PATH: ' ', REDIS_URL: '', SUPABASE_URL: '' })).toEqual(parseEnv({}))
  })

  test('reads what is set', () => {
    const settings = parseEnv({
      NODE_ENV: 'production',
      PORT: '8080',
      BIDIQ_DEMO: '1',
      PNCP_CONTACT: 'a@b.example',
    })
    expect(settings).toMatchObject({ production: true, port: 8080, demo: true, pncpContact: 'a@b.example' })
  })

  test('addresses end as their callers expect, however they were written', () => {
    const settings = parseEnv({
      PNCP_CONSULTA_URL: 'http://localhost:1/c/',
      PNCP_BUSCA_URL: 'http://localhost:1/s',
    })
    expect(settings.pncpConsultaUrl).toBe('http://localhost:1/c')
    expect(settings.pncpBuscaUrl).toBe('http://localhost:1/s/')
  })

  test('knows where people reach it, or that it does not', () => {
    expect(parseEnv({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(parseEnv({ REDIS_URL: 'redis://r' }).publicUrl).toBeUndefined()
    const railway = { REDIS_URL: 'redis://r', RAILWAY_PUBLIC_DOMAIN: 'bidiq.up.railway.app' }
    expect(parseEnv(railway).publicUrl).toBe('https://bidiq.up.railway.app')
    expect(parseEnv({ ...railway, PUBLIC_URL: 'https://bidiq.example/' }).publicUrl).toBe(
      'https://bidiq.example',
    )
  })

  test('names every bad variable and shows no value', () => {
    const raw = { PORT: 'secret-a', PNCP_API_URL: 'secret-b', LOG_LEVEL: 'secret-c', BIDIQ_DEMO: 'secret-d' }
    const message = messageOf(raw)
    for (const name of Object.keys(raw)) expect(message).toContain(name)
    expect(message).not.toContain('secret')
  })

  test('e-mails need a server, a sender and an address for their links', () => {
    const SMTP_URL = 'smtps://user:secret@mail.example:465'
    expect(parseEnv({ SMTP_URL, SMTP_FROM: 'BidIQ <alertas@bidiq.example>' }).smtp).toEqual({
      url: SMTP_URL,
      from: { name: 'BidIQ', address: 'alertas@bidiq.example' },
    })
    const from = (SMTP_FROM: string) => parseEnv({ SMTP_URL, SMTP_FROM }).smtp?.from
    expect(from('alertas@bidiq.example')).toEqual({ name: 'BidIQ', address: 'alertas@bidiq.example' })
    expect(from('"Alertas, Ltda" <a@b.example>')).toEqual({ name: 'Alertas, Ltda', address: 'a@b.example' })
    expect(parseEnv({}).smtp).toBeUndefined()
    const halves: Record<string, string>[] = [{ SMTP_URL }, { SMTP_FROM: 'a@b.example' }]
    for (const half of halves)
      expect(messageOf(half)).toContain('SMTP_URL and SMTP_FROM: one is set without the other')
    expect(messageOf({ SMTP_URL, SMTP_FROM: 'secret' })).toContain('SMTP_FROM: must be like')
    expect(messageOf({ SMTP_URL: 'http://secret', SMTP_FROM: 'a@b.example' })).toContain('SMTP_URL: must be')
    const shared = { SMTP_URL, SMTP_FROM: 'a@b.example', REDIS_URL: 'redis://r' }
    expect(messageOf(shared)).toContain('PUBLIC_URL')
    expect(messageOf(shared)).not.toContain('secret')
  })

  test('a half-configured Supabase is an error', () => {
    const message = messageOf({ SUPABASE_SERVICE_ROLE_KEY: 'secret' })
    expect(message).toContain('SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY: one is set without the other')
    expect(message).not.toContain('secret')
  })

  test('keeps warm in production, unless told otherwise', () => {
    expect(parseEnv({})).toMatchObject({ warmSweeps: false, warmHours: { from: 7, to: 20 } })
    expect(parseEnv({ NODE_ENV: 'production' }).warmSweeps).toBe(true)
    expect(parseEnv({ NODE_ENV: 'production', WARM_SWEEPS: '0' }).warmSweeps).toBe(false)
    expect(parseEnv({ WARM_SWEEPS: '1', WARM_HOURS: '0-24' })).toMatchObject({
      warmSweeps: true,
      warmHours: { from: 0, to: 24 },
    })
  })

  test('reads what several replicas share', () => {
    const settings = parseEnv({
      REDIS_URL: 'redis://localhost:6379',
      DATABASE_URL: 'postgres://u:p@localhost/db',
      SUPABASE_URL: 'https://x.supabase.co/',
      SUPABASE_SERVICE_ROLE_KEY: 'key',
      REPLICA_NAME: 'replica-1',
    })
    expect(settings).toMatchObject({
      redisUrl: 'redis://localhost:6379',
      databaseUrl: 'postgres://u:p@localhost/db',
      supabase: { url: 'https://x.supabase.co', serviceRoleKey: 'key' },
      replicaName: 'replica-1',
    })
  })

  test.each<Record<string, string>>([
    { REDIS_URL: 'localhost:6379/secret' },
    { DATABASE_URL: 'mysql://secret' },
    { SUPABASE_URL: 'secret', SUPABASE_SERVICE_ROLE_KEY: 'secret' },
    { REPLICA_NAME: 'secret name' },
    { SEARCHES_AT_ONCE: '0' },
    { WARM_HOURS: '20-7' },
    { WARM_HOURS: 'always' },
    { WARM_SWEEPS: 'secret' },
  ])('refuses what cannot be: %j', (raw) => {
    const message = messageOf(raw)
    expect(message).toContain(Object.keys(raw)[0])
    expect(message).not.toContain('secret')
  })
})

function messageOf(raw: Record<string, string>): string {
  try {
    parseEnv(raw)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('parseEnv accepted it')
}
