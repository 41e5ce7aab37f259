import { expect, test } from 'vitest'
import { conditionOf, mayResume } from './conditions.ts'

const ETAG = '"abc"'

test.each([
  [{}, 'met'],
  [{ 'If-Match': '"abc"' }, 'met'],
  [{ 'If-Match': '"x", "abc"' }, 'met'],
  [{ 'If-Match': '*' }, 'met'],
  [{ 'If-Match': '"x"' }, 'failed'],
  [{ 'If-Match': 'W/"abc"' }, 'failed'],
  [{ 'If-None-Match': '"abc"' }, 'not-modified'],
  [{ 'If-None-Match': 'W/"abc"' }, 'not-modified'],
  [{ 'If-None-Match': '"x",*' }, 'not-modified'],
  [{ 'If-None-Match': '"x"' }, 'met'],
  [{ 'If-Match': '"x"', 'If-None-Match': '"abc"' }, 'failed'],
])('%j is %s', (headers, expected) => {
  expect(conditionOf(new Headers(headers as Record<string, string>), ETAG)).toBe(expected)
})

test.each([
  [{}, true],
  [{ 'If-Range': '"abc"' }, true],
  [{ 'If-Range': 'W/"abc"' }, false],
  [{ 'If-Range': '"x"' }, false],
  [{ 'If-Range': 'Mon, 23 Nov 2026 10:00:00 GMT' }, false],
])('with %j a part may be added: %s', (headers, expected) => {
  expect(mayResume(new Headers(headers as Record<string, string>), ETAG)).toBe(expected)
})
