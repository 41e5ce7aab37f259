import { expect, test } from 'vitest'
import type { Registro } from '../../../lib/search/sub-resources.ts'
import { groupHistory, groupNames, groupTitle } from './history-groups.ts'

const item = (itemNumero: number): Registro => ({
  logManutencaoDataInclusao: '2026-11-20T10:00:00',
  tipoLogManutencaoNome: 'Inclusão',
  categoriaLogManutencaoNome: 'Item de Contratação',
  itemNumero,
})
const edital: Registro = {
  logManutencaoDataInclusao: '2026-11-20T09:00:00',
  tipoLogManutencaoNome: 'Inclusão',
  categoriaLogManutencaoNome: 'Documento de Contratação',
  documentoTitulo: 'Edital',
}

test('lines that say the same on one day are told as one, in their order', () => {
  const items = Array.from({ length: 25 }, (_, at) => item(at + 1))
  const groups = groupHistory([...items, edital, item(26)])
  expect(groups.map(groupTitle)).toEqual([
    'Inclusão: Item de Contratação (25 registros)',
    'Inclusão: Documento de Contratação',
    'Inclusão: Item de Contratação',
  ])
  expect(groups.map(groupNames)).toEqual([
    'item 1, item 2, item 3, item 4, item 5, item 6 e mais 19',
    'Edital',
    'item 26',
  ])
})

test('what has another reason, or another day, stands by itself', () => {
  const later = { ...edital, logManutencaoDataInclusao: '2026-11-21T09:00:00' }
  expect(groupHistory([later, edital, { ...edital, justificativa: 'Erro no anexo.' }])).toHaveLength(3)
})

test('a line that says nothing is a change', () => {
  const [group] = groupHistory([{}])
  expect([groupTitle(group!), groupNames(group!)]).toEqual(['Alteração: Contratação', undefined])
})
