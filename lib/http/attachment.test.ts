import { expect, test } from 'vitest'
import { attachment } from './attachment.ts'

test.each([
  ['licitacoes_SP_2026-11-23.xlsx', 'licitacoes_SP_2026-11-23.xlsx', 'licitacoes_SP_2026-11-23.xlsx'],
  ['licitações.xlsx', 'licitacoes.xlsx', 'licita%C3%A7%C3%B5es.xlsx'],
  [`a"b\\c%d'(e)*.xlsx`, `a_b_c_d'(e)*.xlsx`, 'a%22b%5Cc%25d%27%28e%29%2A.xlsx'],
  ['x\r\nSet-Cookie: a=b.xlsx', 'x__Set-Cookie: a=b.xlsx', 'x%0D%0ASet-Cookie%3A%20a%3Db.xlsx'],
  ['📄.xlsx', '__.xlsx', '%F0%9F%93%84.xlsx'],
])('%j is sent under both names', (filename, plain, whole) => {
  expect(attachment(filename)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${whole}`)
  expect(() => new Headers({ 'Content-Disposition': attachment(filename) })).not.toThrow()
})
