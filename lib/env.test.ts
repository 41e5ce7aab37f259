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

  test('names every bad variable and shows no value', () => {
    const raw = { PORT: 'secret-a', PNCP_API_URL: 'secret-b', LOG_LEVEL: 'secret-c', BIDIQ_DEMO: 'secret-d' }
    const message = messageOf(raw)
    for (const name of Object.keys(raw)) expect(message).toContain(name)
    expect(message).not.toContain('secret')
  })

  test('a half-configured Supabase is an error', () => {
    const message = messageOf({ SUPABASE_SERVICE_ROLE_KEY: 'secret' })
    expect(message).toContain('SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY: one is set without the other')
    expect(message).not.toContain('secret')
  })

  test.each<Record<string, string>>([
    { REDIS_URL: 'redis://secret' },
    { DATABASE_URL: 'postgres://secret' },
    { SUPABASE_URL: 'https://secret', SUPABASE_SERVICE_ROLE_KEY: 'secret' },
  ])('what this version cannot use must be removed: %j', (raw) => {
    const message = messageOf(raw)
    expect(message).toContain(`${Object.keys(raw).join(', ')}: this version runs on one machine only; remove`)
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
