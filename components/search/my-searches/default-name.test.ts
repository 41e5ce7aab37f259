import { expect, test } from 'vitest'
import { defaultName } from './default-name.ts'

const setor = (id: string) => (id === 'limpeza' ? 'Limpeza' : undefined)

test.each([
  [{ ufs: ['SP'], termos: ' merenda ' }, 'merenda em SP'],
  [{ ufs: ['SP', 'RJ', 'MG', 'ES'], setores: ['limpeza', 'x'] }, 'Limpeza e x em 4 UFs'],
  [{ ufs: ['SP'], termos: '"material de limpeza" OR uniforme' }, 'material de limpeza ou uniforme em SP'],
  [
    { ufs: ['SP'], termos: 'cadeira|mesa E armário OU estante' },
    'cadeira ou mesa e armário ou estante em SP',
  ],
  [{ ufs: ['SP', 'RJ'] }, 'Contratações em SP e RJ'],
] as const)('%j is called %s', (query, name) => expect(defaultName(query as never, setor)).toBe(name))

test('where it is stays, however long what it is', () => {
  const name = defaultName({ ufs: ['SP'], termos: 'x'.repeat(200) }, setor)
  expect(name).toHaveLength(80)
  expect(name).toMatch(/ em SP$/)
})
