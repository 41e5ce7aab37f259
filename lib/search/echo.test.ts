import { describe, expect, test } from 'vitest'
import { echoOf } from './echo.ts'
import { searchQuerySchema } from './query.ts'
import { BRAZILIAN_UFS, UFS } from './ufs.ts'

const echo = (query: Record<string, unknown> = {}, setores?: string[]) =>
  echoOf(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), setores).replaceAll(
    '\u00a0',
    ' ',
  )
const CNPJ = '00000000000191'
const all = { situacao: 'todas', dataInicial: '2026-11-01', dataFinal: '2026-11-30' }

describe('the query in plain Portuguese', () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, 'Contratações abertas em SP.'],
    [{ ufs: ['SP', 'RJ'] }, 'Contratações abertas em RJ e SP.'],
    [{ ufs: ['SP', 'RJ', 'AC'] }, 'Contratações abertas em AC, RJ e SP.'],
    [{ ufs: BRAZILIAN_UFS }, 'Contratações abertas em todo o Brasil.'],
    [{ ufs: UFS }, 'Contratações abertas em todo o Brasil e no exterior.'],
    [all, 'Todas as contratações em SP, publicadas de 01/11/2026 a 30/11/2026.'],
    [
      { ...all, situacao: 'encerradas', dataFinal: '2026-11-01' },
      'Contratações com propostas encerradas em SP, publicadas em 01/11/2026.',
    ],
    [{ dataInicial: '2026-11-01' }, 'Contratações abertas em SP, publicadas a partir de 01/11/2026.'],
    [
      { encerramentoFinal: '2026-12-01' },
      'Contratações abertas em SP, com fim do recebimento de propostas até 01/12/2026.',
    ],
    [{ termos: 'limpeza' }, 'Contratações abertas em SP, com “limpeza” no objeto.'],
    [
      { termos: 'a OR b "c d" -e', exclusoes: ['f'] },
      'Contratações abertas em SP, com (“a” ou “b”) e “c d” no objeto, sem “e” nem “f”.',
    ],
    [{ exclusoes: ['f'] }, 'Contratações abertas em SP, sem “f”.'],
    [
      { termos: '(uniforme OU fardamento) camis*', exclusoes: ['infantil', 'usad*'] },
      'Contratações abertas em SP, com (“uniforme” ou “fardamento”) e palavras que começam por “camis” no objeto, ' +
        'sem “infantil” nem palavras que começam por “usad”.',
    ],
    [
      { termos: '"camisa pol*" OR (kit -"de festa")' },
      'Contratações abertas em SP, com (expressões que começam por “camisa pol” ou (“kit” e sem “de festa”)) no objeto.',
    ],
    [
      { termos: 'a -(b c) -(d OR e)' },
      'Contratações abertas em SP, com “a” no objeto, sem (“b” e “c” ao mesmo tempo) nem “d” nem “e”.',
    ],
    [{ termos: 'camis**' }, 'Contratações abertas em SP, com palavras que começam por “camis” no objeto.'],
    [{ termos: '-(a b)' }, 'Contratações abertas em SP, sem (“a” e “b” ao mesmo tempo).'],
    [{ termos: 'a OR (-b)' }, 'Contratações abertas em SP, com (“a” ou sem “b”) no objeto.'],
    [{ modalidades: [6, 8] }, 'Contratações abertas em SP, modalidade Pregão - Eletrônico ou Dispensa.'],
    [{ esferas: ['M', 'E', 'F'] }, 'Contratações abertas em SP, esfera estadual, federal ou municipal.'],
    [{ srp: true }, 'Contratações abertas em SP, com registro de preços.'],
    [{ srp: false }, 'Contratações abertas em SP, sem registro de preços.'],
    [{ semValor: true }, 'Contratações abertas em SP, só com valor não informado.'],
    [{ semValor: false }, 'Contratações abertas em SP, só com valor informado.'],
    [{ valorMin: 1000 }, 'Contratações abertas em SP, valor a partir de R$ 1.000,00 ou não informado.'],
    [{ valorMax: 0.5, semValor: false }, 'Contratações abertas em SP, valor até R$ 0,50.'],
    [
      { valorMin: 1, valorMax: 2 },
      'Contratações abertas em SP, valor de R$ 1,00 a R$ 2,00 ou não informado.',
    ],
    [{ numero: '12/2026' }, 'Contratações abertas em SP, de número 12/2026.'],
    [{ portais: ['b.com', 'a.com'] }, 'Contratações abertas em SP, portal a.com ou b.com.'],
  ])('%j', (query, sentence) => {
    expect(echo(query)).toBe(sentence)
  })

  test('segmentos by name', () => {
    expect(echo({}, ['Limpeza'])).toBe('Contratações abertas em SP, no segmento Limpeza.')
    expect(echo({}, ['Limpeza', 'Obras'])).toBe(
      'Contratações abertas em SP, no segmento (qualquer um) Limpeza ou Obras.',
    )
  })

  test.each<[Record<string, unknown>, string]>([
    [{ instrumentos: [1] }, 'instrumento Edital'],
    [{ modosDisputa: [4, 1] }, 'modo de disputa Aberto ou Dispensa Com Disputa'],
    [{ municipios: ['3550308'] }, 'município (IBGE) 3550308'],
    [{ orgaos: [CNPJ] }, `órgão (CNPJ) ${CNPJ}`],
    [
      { unidades: ['1', '2'].map((codigoUnidade) => ({ cnpj: CNPJ, codigoUnidade })) },
      `unidade compradora ${CNPJ}/1 ou ${CNPJ}/2`,
    ],
    [{ beneficios: [1] }, 'com item de participação exclusiva para ME/EPP, ou a conferir'],
    [{ beneficios: [3, 4] }, 'com item de cota reservada para ME/EPP ou sem benefício, ou a conferir'],
    [{ termos: 'a', itens: true }, 'com “a” no objeto, também nos itens'],
  ])('%j', (query, filter) => {
    expect(echo(query)).toBe(`Contratações abertas em SP, ${filter}.`)
  })
})
