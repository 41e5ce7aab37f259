import { describe, expect, test } from 'vitest'
import { AppError } from './errors.ts'

describe('errors', () => {
  test.each([
    ['invalid_request', 400],
    ['unauthorized', 401],
    ['search_not_found', 404],
    ['contratacao_not_found', 404],
    ['alert_not_found', 404],
    ['alert_limit', 409],
    ['search_conflict', 409],
    ['rate_limited', 429],
    ['source_unavailable', 502],
    ['store_unavailable', 503],
    ['internal', 500],
  ] as const)('%s answers %i', (code, status) => {
    expect(new AppError(code, 'For the log').status).toBe(status)
  })

  test('only the text for users leaves the server', () => {
    const error = new AppError('internal', 'Password of the database is wrong', {
      cause: new Error('secret'),
    })
    expect(error.toPublic()).toEqual({ code: 'internal', message: expect.stringContaining('Tente de novo') })
  })

  test('carries the wrong fields, and a text of its own', () => {
    const error = new AppError('invalid_request', 'Empty ufs', {
      publicMessage: 'Escolha ao menos uma UF.',
      fields: { ufs: 'Escolha ao menos uma UF.' },
    })
    expect(error.toPublic()).toEqual({
      code: 'invalid_request',
      message: 'Escolha ao menos uma UF.',
      fields: { ufs: 'Escolha ao menos uma UF.' },
    })
  })

  test('what was not foreseen becomes internal, with its cause', () => {
    const cause = new TypeError('x is undefined')
    expect(AppError.from(cause)).toMatchObject({ code: 'internal', cause })
    const known = new AppError('search_not_found', 'No such search')
    expect(AppError.from(known)).toBe(known)
  })
})

test('an error of another copy of this module is known for what it is', async () => {
  const copyUrl = './errors.ts?copy'
  const copy = (await import(/* @vite-ignore */ copyUrl)) as { AppError: typeof AppError }
  expect(copy.AppError).not.toBe(AppError)
  const error = new copy.AppError('search_not_found', 'No search')
  expect(AppError.from(error)).toBe(error)
  expect(new Error('x')).not.toBeInstanceOf(AppError)
})
