import { describe, expect, test } from 'vitest'
import { coreOf } from './objeto-core.ts'
import { wordKey, wordsOf } from './text.ts'

/** The words of an objeto that say what is bought. */
function core(objeto: string): string {
  const words = wordsOf(objeto).flat()
  const is = coreOf(words.map(wordKey))
  return words.filter((_, at) => is[at] === 1).join(' ')
}

describe('what is bought ends where', () => {
  test.each([
    ['the buyer comes', 'Pneus novos para a Secretaria de Saúde', 'Pneus novos'],
    ['also with others before it', 'Pneus para as diversas secretarias', 'Pneus'],
    ['the buyer owns it', 'Manutenção da frota da Prefeitura de Barra Alta', 'Manutenção da frota'],
    ['a need comes', 'Café em pó para atender as necessidades do hospital', 'Café em pó'],
    ['an aim comes', 'Café visando suprir as escolas', 'Café'],
    ['a destination comes', 'Café destinado ao consumo dos alunos', 'Café'],
    ['a user with an article comes', 'Camisetas para os alunos de informática', 'Camisetas'],
    ['the purpose of goods comes', 'Aquisição de tubos para construção de rede', 'Aquisição de tubos'],
    ['so is a service that goods are for', 'Aquisição de tubos para serviço de obra', 'Aquisição de tubos'],
    ['it is abbreviated', 'Café p/ a copa', 'Café'],
    ['rules come', 'Caneta conforme edital de obras', 'Caneta'],
    ['a place comes', 'Show no município de Vila Nova', 'Show'],
    ['money comes', 'Mesa com recursos da emenda de saúde', 'Mesa'],
  ])('%s', (_, objeto, expected) => {
    expect(core(objeto)).toBe(expected)
  })
})

describe('what is bought goes on', () => {
  test.each([
    ['what kind of goods', 'Aquisição de material para escritório'],
    ['what kind of tool', 'Agulha para sutura'],
    ['the work that a company is hired for', 'Contratação de empresa para a execução de obra de reforma'],
    ['the work of a service', 'Serviços de mão de obra para manutenção de calçadas'],
    ['who sells, not who buys', 'Contratação do Instituto Saber Mais para ministrar curso'],
    ['what goods are for, when it says which', 'Aquisição de material para compor o CFTV'],
    [
      'what is done, when only now it is said',
      'Contratação integrada de empresa visando à execução de ponte',
    ],
    ['whose use it is', 'Material de uso hospitalar'],
    ['an ordinal', 'Recarga de segundo nível de extintores'],
    ['a network that is no buyer', 'Instalação de rede de dados'],
  ])('with %s', (_, objeto) => {
    expect(core(objeto)).toBe(objeto)
  })
})

describe('how it is bought is left out', () => {
  test.each([
    ['the portal', '[Portal de Compras Públicas] - Pneus', 'Pneus'],
    ['the price register', 'Sistema de registro de preços para compra de pneus', 'para compra de pneus'],
    ['the procedure', 'Dispensa de licitação: pneus', 'pneus'],
  ])('%s', (_, objeto, expected) => {
    expect(core(objeto)).toBe(expected)
  })
})

describe('what is bought begins again', () => {
  test.each([
    ['after the rules', 'Em conformidade com a lei, aquisição de pneus', 'aquisição de pneus'],
    ['after a price register', 'Registro de preços para execução de ponte', 'para execução de ponte'],
    ['after the law', 'Aquisição, com fulcro na Lei 14.133/2021, de canetas', 'Aquisição de canetas'],
    ['after the buyer', 'Para atender a Câmara, contratação de show', 'contratação de show'],
    ['in a list', 'Móveis para os alunos, tais como mesa', 'Móveis tais como mesa'],
  ])('%s', (_, objeto, expected) => {
    expect(core(objeto)).toBe(expected)
  })

  test('but not with the name of an office', () => {
    expect(core('Café para a Diretoria de Contratação de obras')).toBe('Café')
  })
})

test('an objeto that says nothing of what is bought is read whole', () => {
  expect(core('Para atender a Secretaria de Saúde')).toBe('Para atender a Secretaria de Saúde')
  expect(core('')).toBe('')
})

test('one that says only that goods are bought is not', () => {
  expect(core('Aquisição de equipamentos para a Secretaria de Saúde')).toBe('Aquisição de equipamentos')
})
