import { expect, test } from 'vitest'
import { searchable } from './text.ts'
import { isVague } from './vague.ts'

test.each([
  'Conforme anexo.',
  'OBJETO CONFORME EDITAL E SEUS ANEXOS',
  'Aquisição de materiais permanentes, conforme anexo I',
  'Contratação de serviços, conforme Termo de Referência',
  'Aquisição de itens remanescentes do processo anterior',
  'AQUISICAO DE MATERIAL DE CONSUMO',
  '[Portal de Compras Públicas] - Registro de Preços nº 12/2026',
  'Material permanente para atender às necessidades da Secretaria de Educação de Quixadá',
  'Aquisição de equipamentos destinados à Unidade Básica de Saúde Central',
  'Contratação de empresa especializada para prestação de serviços diversos, pelo período de 12 (doze) meses',
  'Material permanente para atender à Escola Sol, destinado ao laboratório',
  '',
])('%j tells nothing of what is bought', (objeto) => {
  expect(isVague(searchable(objeto))).toBe(true)
})

test.each([
  'Aquisição de uniformes, conforme Termo de Referência em anexo',
  'Adubo conforme as especificações e condições',
  'Aquisição de material de consumo de informática',
  'Registro de preços para materiais de expediente',
  'Destinado a atender despesas com aquisição de combustível',
  'Pneus',
  'Serviços de TI',
  'Contratação de serviços de limpeza para atender às necessidades da Secretaria',
])('%j tells it', (objeto) => {
  expect(isVague(searchable(objeto))).toBe(false)
})
