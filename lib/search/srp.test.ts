import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Contratacao } from './contratacao.ts'
import { isSrpDoubtful } from './srp.ts'
import { searchable } from './text.ts'

const doubtful = (objeto: string, srp: boolean | null) => isSrpDoubtful(searchable(objeto), srp)

test.each([
  'REGISTRO DE PREÇOS para aquisição de pneus',
  'registro de preco para pneus',
  'Registros de Preços visando pneus',
  'Pneus, pelo sistema de registro preços',
  'Formação de ata de registro de preços',
  'Inscrição em Ata de Registro para compra de pneus',
  'Registro formal de preços de pneus',
  'Medicamentos não padronizados, para registro de preços',
])('%s: says registro de preços', (objeto) => {
  expect([true, false, null].map((srp) => doubtful(objeto, srp))).toEqual([false, true, false])
})

test.each([
  'Aquisição de pneus, sem registro de preços',
  'Aquisição de pneus. Não se trata de registro de preços.',
  'Aquisição de pneus, não se aplica o Sistema de Registro de Preços',
  'Aquisição de pneus, não sendo utilizado o sistema de registro de preços',
  'Aquisição de pneus sem adoção do sistema de registro de preços',
])('%s: denies it', (objeto) => {
  expect([true, false, null].map((srp) => doubtful(objeto, srp))).toEqual([true, false, false])
})

test.each([
  'Aquisição de pneus',
  'Adesão à Ata de Registro de Preços nº 3/2026 para pneus',
  'Adesão, na qualidade de órgão não participante, à ata de registro de preços',
  'Carona na ata de registro de preços do Estado',
  'Compra de pneus decorrente da ata de registro de preços 7/2025',
  'Manifestação de intenção de registro de preços',
  'Aquisição de relógios de registro de ponto',
  'Registro de imagens a preço fixo',
  'Livro de atas de registro',
])('%s: says nothing either way', (objeto) => {
  expect([true, false, null].map((srp) => doubtful(objeto, srp))).toEqual([false, false, false])
})

const REAL = '../shared/pncp/contratacoes.ndjson'
test.skipIf(!existsSync(REAL))('of the real records, those that say it with the flag off are found', () => {
  const records = readFileSync(REAL, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Contratacao)
  const found = records.filter(({ objetoCompra, srp = null }) => doubtful(objetoCompra, srp))
  expect(found.length).toBeGreaterThanOrEqual(105)
  expect(found.filter(({ objetoCompra }) => !/pre[cç]o|ata de/i.test(objetoCompra))).toEqual([])
})
