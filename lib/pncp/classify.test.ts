import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classify } from './classify.ts'
import { retryAfterMs } from './retry.ts'

const json = 'application/json'
const answer = (status: number, text: string, contentType = json) => ({
  status,
  text,
  contentType,
  retryAfter: null,
})

test.each([
  [answer(204, ''), 'empty'],
  [answer(200, ''), 'empty'],
  [answer(404, '{"message":"Nenhum registro encontrado."}'), 'empty'],
  [answer(404, '{"status":404,"error":"Not Found","message":"No static resource"}'), 'doubtful'],
  [answer(404, '<html>Nenhum</html>', 'text/html'), 'doubtful'],
  [answer(200, '{"items":[],"total":0}'), 'json'],
  [answer(200, '{"items":[{"a":'), 'failed'],
  [answer(200, '<html></html>', 'text/html'), 'failed'],
  [answer(200, '<html></html>'), 'failed'],
  [answer(200, '{}', 'text/html'), 'failed'],
  [answer(400, '{"message":"Tamanho de página inválido"}'), 'bad-request'],
  [answer(400, 'Tamanho de página inválido', 'text/plain'), 'bad-request'],
  [answer(400, '<html>Bad Request</html>', 'text/html'), 'doubtful'],
  [answer(403, '<html>', 'text/html'), 'doubtful'],
  [answer(408, ''), 'failed'],
  [answer(422, '{"message":"Data Final inválida","status":"422"}'), 'doubtful'],
  [answer(429, '<html>', 'text/html'), 'throttled'],
  [answer(500, 'Erro na comunicação com o banco de dados.'), 'failed'],
  [answer(503, ''), 'failed'],
])('%o is %s', (given, kind) => {
  expect(classify(given, 'page').kind).toBe(kind)
})

test('a record that any JSON 404 denies does not exist', () => {
  expect(classify(answer(404, '{"message":"Contratação não encontrada"}'), 'record').kind).toBe('empty')
  expect(classify(answer(404, '<html>', 'text/html'), 'record').kind).toBe('doubtful')
})

test('Retry-After in seconds or as a date, at most a minute', () => {
  expect(retryAfterMs('5')).toBe(5_000)
  expect(retryAfterMs('900')).toBe(60_000)
  expect(retryAfterMs('Wed, 07 Oct 2026 10:00:10 GMT', Date.parse('2026-10-07T10:00:00Z'))).toBe(10_000)
  expect(retryAfterMs('soon')).toBeUndefined()
  expect(retryAfterMs(null)).toBeUndefined()
})

const ERRORS = join(import.meta.dirname, '../../../shared/pncp/erros.ndjson')
type RecordedError = { status: number | null; body: string | null; content_type?: string }

describe.skipIf(!existsSync(ERRORS))('recorded errors', () => {
  const recorded = existsSync(ERRORS)
    ? readFileSync(ERRORS, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as RecordedError)
        .filter(({ status }) => status !== null)
    : []
  const kinds: Record<number, string> = {
    200: 'empty',
    400: 'bad-request',
    404: 'empty',
    422: 'doubtful',
    429: 'throttled',
    500: 'failed',
  }

  test.each(recorded)('$status $body', ({ status, body, content_type }) => {
    expect(classify(answer(status ?? 0, body ?? '', content_type), 'page').kind).toBe(kinds[status ?? 0])
  })
})
