import { describe, expect, test } from 'vitest'
import { compileSector } from './compile.ts'
import { expand } from './expand.ts'
import type { SectorDefinition } from './schema.ts'

describe('ways of writing', () => {
  test.each([
    ['pão', ['pão']],
    ['{material, produto} de limpeza', ['material de limpeza', 'produto de limpeza']],
    ['{a,b} {c,d}', ['a c', 'a d', 'b c', 'b d']],
    ['café {,em} pó', ['café pó', 'café em pó']],
    ['enfermeiro(a)', ['enfermeiro', 'enfermeira']],
    ['serviço de professor(a)', ['serviço de professor', 'serviço de professora']],
  ])('%s', (term, ways) => {
    expect(expand(term)).toEqual(ways)
  })
})

describe('compiling', () => {
  const compile = (terms: SectorDefinition['terms'], exclude: string[] = []) =>
    compileSector({ id: 'x', nome: 'X', descricao: 'X.', terms, exclude })
  const labels = (terms: SectorDefinition['terms']) => compile(terms).any.map(({ phrase }) => phrase.label)

  test('each way is a term, once', () => {
    expect(labels(['{pão, bolo} doce', 'Pães doces'])).toEqual(['pão doce', 'bolo doce'])
  })

  test('what spoils is of the place when it holds the term, else of the objeto', () => {
    const [term] = compile([{ termo: 'café', sem: ['máquina de café', 'curso'] }]).any
    expect(term?.except?.map(({ phrase, offset }) => [phrase.label, offset])).toEqual([
      ['máquina de café', 2],
    ])
    expect(term?.without?.map(({ label }) => label)).toEqual(['curso'])
  })

  test('company and place are kept', () => {
    const [term] = compile([{ termo: 'a', com: ['b'], perto: ['{c, d}'], nunca: ['e f'], em: 'tudo' }]).any
    expect(term).toMatchObject({
      anywhere: true,
      with: [{ label: 'b' }],
      near: [{ label: 'c' }, { label: 'd' }],
      never: [{ label: 'e f' }],
    })
  })

  test('exclusions are expanded too', () => {
    expect(compile(['a'], ['{b, c} d']).none.map(({ label }) => label)).toEqual(['b d', 'c d'])
  })
})
