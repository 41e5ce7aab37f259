import { createLoader } from 'nuqs/server'
import { expect, test } from 'vitest'
import { permalinksOf } from '../../lib/search/permalinks.ts'
import { searchQuerySchema } from '../../lib/search/query.ts'
import { queryInUrl, queryUrlParsers } from './query-url.ts'

const read = createLoader(queryUrlParsers)

test('the page reads every field as it was asked', () => {
  const query = searchQuerySchema.parse({
    ufs: ['SP', 'EX'],
    situacao: 'todas',
    dataInicial: '2026-01-01',
    dataFinal: '2026-02-01',
    encerramentoInicial: '2026-01-05',
    setores: ['limpeza', 'uniformes'],
    termos: '"papel A4" (caneta | lápis) -50% #1 & mais + é',
    exclusoes: ['papel, de parede', '100%', 'a&b=c'],
    modalidades: [6, 8],
    instrumentos: [1],
    modosDisputa: [4],
    esferas: ['F', 'M'],
    municipios: ['3550308'],
    orgaos: ['00000000000191'],
    unidades: [{ cnpj: '00000000000191', codigoUnidade: 'A 1' }],
    portais: ['www.gov.br'],
    srp: false,
    valorMin: 0.5,
    valorMax: 1e15,
    semValor: false,
    numero: '003.00003133/2025',
    itens: true,
    beneficios: [1, 3],
    ordenacao: '-valor',
  })
  for (const path of Object.values(permalinksOf({ searchId: 'abc', versao: 1, query }))) {
    const url = new URL(path, 'http://localhost')
    expect(url.pathname).toBe('/buscar')
    expect(queryInUrl(read(url))).toEqual(query)
  }
})
