import { describe, expect, test } from 'vitest'
import { holds, phraseOf } from './terms.ts'
import { searchable } from './text.ts'

describe('phraseOf', () => {
  test('has keys for every part, and one for the joined word', () => {
    expect(phraseOf('ar-condicionado')).toMatchObject({
      keys: ['ar', 'condicionado'],
      joined: 'arcondicionado',
    })
    expect(phraseOf('material de limpeza')).toMatchObject({ label: 'material de limpeza' })
    expect(phraseOf('material de limpeza')).not.toHaveProperty('joined')
    expect(phraseOf('“material \n de   limpeza”')?.label).toBe('material de limpeza')
    expect(phraseOf(' ?! ')).toBeUndefined()
    expect(phraseOf(' * ')).toBeUndefined()
  })
})

describe('holds', () => {
  test.each([
    ['Aquisição de materiais de limpeza', 'material de limpeza', true],
    ['Limpeza de material', 'material de limpeza', false],
    ['material. De limpeza', 'material de limpeza', true],
    ['Micro-ônibus', 'microônibus', true],
    ['Microônibus', 'micro-ônibus', true],
    ['Micro ônibus', 'micro-ônibus', true],
    ['Micro-ônibus', 'micro ônibus', true],
    ['Microônibus', 'micro ônibus', false],
    ['ônibus', 'micro-ônibus', false],
    ['Ar-condicionado e guarda-chuva', 'condicionado e guarda', true],
    ['Guarda-roupa e ar-condicionado', 'guardaroupa arcondicionado', false],
    ['Papelaria', 'papel', false],
    ['Porta-papel', 'papel', true],
    ['Guarda-roupa', 'papel', false],
    ['Microônibus', 'micro-ônibus escolar', false],
    ['Microônibus', 'micro-ônibus esc*', false],
    ['', 'papel', false],
    ['Camisas polo', 'camis*', true],
    ['Descamisado', 'camis*', false],
    ['Papel', 'papelar*', false],
    ['Materiais e material', 'materia*', true],
    ['Construção e reforma', 'constru*', true],
    ['Torre', 'torre*', true],
    ['Homem', 'homem*', true],
    ['Licitações', 'licitaçõ*', true],
    ['Papéis', 'papéi*', true],
    ['Micro-ônibus', 'microôn*', true],
    ['Microônibus', 'micro-ôni*', true],
    ['Micro ônibus', 'micro-ôni*', true],
    ['Ônibus', 'micro-ôni*', false],
    ['Camisas polo azuis', 'camisa pol*', true],
    ['Camisas azuis, polo', 'camisa pol*', false],
    ['Guarda-roupa e ar-condicionado', 'guardaroupa arcond*', false],
  ])('%j holds %j: %s', (text, phrase, expected) => {
    expect(holds(searchable(text), phraseOf(phrase)!)).toBe(expected)
  })
})

test.each([
  ['ab*', 'Escreva ao menos 3 letras antes do * (posição 1).'],
  ['uni*forme', 'O * só vale no fim da palavra (posição 4).'],
])('%s is refused with words that say what to do', (text, message) => {
  expect(() => phraseOf(text)).toThrow(message)
})

describe('a prefix', () => {
  test('meets every word that begins so, in the singular and in the plural', () => {
    const words = WORDS.split(/\s+/).filter(Boolean)
    const missed = words.flatMap((word) =>
      beginningsOf(word).filter((beginning) => !holds(searchable(word), phraseOf(`${beginning}*`)!)),
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['ab*', 1, 3],
    ['camisa po*', 8, 3],
    ['á*', 1, 2],
    ['*forme', 1, 1],
    ['uni*forme', 4, 1],
    ['camis* polo', 6, 1],
    ['camis-*', 7, 1],
  ])('%s is refused at position %i', (text, position, length) => {
    expect(() => phraseOf(text)).toThrow(expect.objectContaining({ position, length }))
  })
})

/** At least three letters of a word, each with its accents. */
function beginningsOf(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, more) => word.slice(0, more + 3))
}

const WORDS = `
  uniforme uniformes licitação licitações material materiais construção construções papel papéis têxtil têxteis
  útil úteis barril barris infantil infantis flor flores computador computadores mulher mulheres torre torres
  classe classes gás gases mês meses homem homens item itens imagem imagens trem trens som sons pão pães mãos
  cidadãos alemães anel anéis móvel móveis lençol lençóis álcoois azuis cônsules males leis heróis países
  portugueses vezes raízes juízes boxes switches lápis ônibus óculos táxis júris chassis exame exames base bases
  síndromes gazes bronze dose doses passes interesse interesses vale vales reais sais animais refis perfis fuzis`
