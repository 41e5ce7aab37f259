import { expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import { matchPlan } from './match-plan.ts'
import { missReason } from './miss-reason.ts'
import type { MissRule } from './near-misses.ts'
import { searchQuerySchema } from './query.ts'
import type { ResultRow } from './row.ts'
import { rowOf } from './testing/compared-rows.ts'

/** Why a contratação of São Paulo is not in an answer. */
function reason(
  rule: MissRule,
  row: Partial<ResultRow> = {},
  query: Record<string, unknown> = {},
  excluded: string[] = [],
) {
  const plan = matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), 0, [])
  const judged = { facts: factsOf(rowOf(row)), grupo: 'encerradas' as const }
  return missReason(rule, judged, plan, excluded).replaceAll('\u00a0', ' ')
}

test.each<[MissRule, Partial<ResultRow>, string]>([
  ['situacao', {}, 'Propostas encerradas: a pesquisa pede “Abertas”.'],
  ['ufs', {}, 'É de SP, fora das UFs escolhidas.'],
  ['publicacao', {}, 'Publicada em 10/11/2026, fora do período.'],
  ['publicacao', { dataPublicacaoPncp: undefined }, 'Publicada em data não informada, fora do período.'],
  ['encerramento', {}, 'O recebimento de propostas acaba em 10/12/2026, fora do intervalo.'],
  ['encerramento', { dataEncerramentoProposta: undefined }, 'Sem fim do recebimento de propostas informado.'],
  ['srp', { srp: true }, 'É registro de preços.'],
  ['srp', { srp: false }, 'Não é registro de preços.'],
  ['srp', {}, 'Não diz se é registro de preços.'],
  ['numero', {}, 'Tem outro número.'],
  ['beneficios', {}, 'Nenhum item tem o benefício pedido para ME/EPP.'],
  ['municipios', {}, 'É de outro município.'],
  ['orgaos', {}, 'É de outro órgão.'],
  ['unidades', {}, 'É de outra unidade compradora.'],
  ['portais', { linkSistemaOrigem: 'https://www.bll.org.br/x' }, 'Portal: www.bll.org.br.'],
  ['portais', {}, 'Portal: não informado.'],
  ['modalidades', { modalidadeId: 6 }, 'Modalidade: Pregão - Eletrônico.'],
  ['modalidades', { modalidadeId: 99 }, 'Modalidade: 99.'],
  ['instrumentos', { tipoInstrumentoConvocatorioCodigo: 1 }, 'Instrumento convocatório: Edital.'],
  ['instrumentos', {}, 'Instrumento convocatório: não informada.'],
  ['modosDisputa', { modoDisputaId: 1 }, 'Modo de disputa: Aberto.'],
  ['esferas', { orgaoEntidade: { cnpj: '', razaoSocial: '', esferaId: 'M' } }, 'Esfera: Municipal.'],
])('%s of %j', (rule, row, expected) => {
  expect(reason(rule, row)).toBe(expected)
})

test('the words that are excluded', () => {
  expect(reason('exclusoes', {}, {}, ['infantil'])).toBe('Tem “infantil”, que a pesquisa exclui.')
  expect(reason('exclusoes', {}, {}, ['infantil', 'usado'])).toBe(
    'Tem “infantil” e “usado”, que a pesquisa exclui.',
  )
})

test.each([
  [0, { valorMin: 1 }, 'O valor não foi informado.'],
  [5, { valorMin: 6 }, 'Valor de R$ 5,00, abaixo do mínimo de R$ 6,00.'],
  [5, { valorMin: 6, valorMax: 9 }, 'Valor de R$ 5,00, abaixo do mínimo de R$ 6,00.'],
  [5, { valorMax: 4 }, 'Valor de R$ 5,00, acima do máximo de R$ 4,00.'],
  [5, { valorMin: 1, valorMax: 4 }, 'Valor de R$ 5,00, acima do máximo de R$ 4,00.'],
  [5, { semValor: true }, 'Valor de R$ 5,00: a pesquisa pede só as sem valor informado.'],
])('a value of %s in %j', (valorTotalEstimado, query, expected) => {
  expect(reason('valor', { valorTotalEstimado }, query)).toBe(expected)
})
