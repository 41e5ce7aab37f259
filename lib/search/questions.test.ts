import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Contratacao } from './contratacao.ts'
import { questionsLimit, questionsLink } from './questions.ts'

const contratacao = (change: Partial<Contratacao> = {}): Contratacao => ({
  numeroControlePNCP: '00000000000191-1-000001/2026',
  anoCompra: 2026,
  sequencialCompra: 1,
  objetoCompra: 'Pneus',
  modalidadeId: 6,
  dataEncerramentoProposta: '2026-12-10T09:00:00',
  amparoLegal: { codigo: 1, nome: 'Lei 14.133/2021, Art. 28, I' },
  orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
  unidadeOrgao: {},
  ...change,
})

describe('questionsLimit', () => {
  test.each([
    ['2026-12-10T09:00:00', '2026-12-07'], // Thursday: Monday
    ['2026-12-10T00:00:00', '2026-12-04'], // over as Thursday begins: counted from Wednesday
    ['2026-11-25T09:00:00', '2026-11-19'], // over a weekend and 20 November
    ['2026-12-13T23:59:59', '2026-12-09'], // Sunday
    ['2026-12-28T09:00:00', '2026-12-22'], // over Christmas and a weekend
  ])('a session on %s: until %s', (dataEncerramentoProposta, limit) => {
    expect(questionsLimit(contratacao({ dataEncerramentoProposta }))).toBe(limit)
  })

  test('of a leilão too', () => {
    expect(questionsLimit(contratacao({ modalidadeId: 1 }))).toBe('2026-12-07')
  })

  test.each<[string, Partial<Contratacao>]>([
    ['without a deadline', { dataEncerramentoProposta: undefined }],
    ['of a dispensa', { modalidadeId: 8, modoDisputaId: 4 }],
    ['of a credenciamento', { modalidadeId: 12 }],
    ['of a pré-qualificação', { modalidadeId: 11 }],
    ['of an inexigibilidade', { modalidadeId: 9 }],
    ['of an unknown modalidade', { modalidadeId: undefined }],
    ['under the law of the statals', { amparoLegal: { nome: 'Lei 13.303/2016, Art. 32, IV' } }],
    ['under the law of calamities', { amparoLegal: { nome: 'Lei 14.981/2024, art. 2º, II' } }],
    ['under an unknown law', { amparoLegal: undefined }],
  ])('%s there is none', (_, change) => {
    expect(questionsLimit(contratacao(change))).toBeNull()
  })
})

describe('questionsLink', () => {
  test.each([
    [
      'Para as respostas de esclarecimentos e impugnações deste edital acesse o link: https://compras.example/quadro-informativo?compra=1',
      'https://compras.example/quadro-informativo?compra=1',
    ],
    [
      'Edital em www.prefeitura.example. Veja https://prefeitura.example/licitacoes. Esclarecimentos: https://portal.example/e?a=1&b=2.',
      'https://portal.example/e?a=1&b=2',
    ],
    ['Dúvidas: https://portal.example/a. Edital: https://portal.example/b', 'https://portal.example/a'],
    ['Dúvidas (HTTP://Portal.Example/X).', 'http://portal.example/X'],
    [
      'Tudo no site <http://leiloes.example/717/4>, inclusive as respostas a impugnações.',
      'http://leiloes.example/717/4',
    ],
  ])('%s', (text, link) => {
    expect(questionsLink(text)).toBe(link)
  })

  test.each([
    undefined,
    '',
    'Esclarecimentos pelo portal.',
    'Edital em https://prefeitura.example/licitacoes',
    'Esclarecimentos: javascript:alert(1)',
    'Esclarecimentos: ftp://portal.example/x',
    'Esclarecimentos: https://usuario:senha@portal.example/x',
    'Esclarecimentos: https://usuario@portal.example/x',
    'Esclarecimentos: https://:senha@portal.example/x',
    'Esclarecimentos: https://[/portal.example',
    'Esclarecimentos: https://localhost/x',
    `Sites https://portal.example/a e https://portal.example/b; ${'muito '.repeat(40)} dúvidas no edital`,
    'Esclarecimentos: https://',
    `Esclarecimentos: https://${'a'.repeat(2_000)}`,
  ])('%j has none', (text) => {
    expect(questionsLink(text)).toBeUndefined()
  })

  const REAL = '../shared/pncp/contratacoes.ndjson'
  test.skipIf(!existsSync(REAL))('is found in the real records that carry one', () => {
    const links = readFileSync(REAL, 'utf8')
      .trim()
      .split('\n')
      .map((line) => questionsLink((JSON.parse(line) as Contratacao).informacaoComplementar))
      .filter((link) => link !== undefined)
    expect(links).toHaveLength(905)
    expect(links.every((link) => /^https?:\/\/[^/@]+\.[^/@]+\//.test(link))).toBe(true)
  })
})
