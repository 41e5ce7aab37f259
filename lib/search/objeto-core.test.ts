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
    [
      'the purpose of goods comes, though no one says that they are bought',
      'Tubos para construção de rede',
      'Tubos',
    ],
    [
      'the purpose of goods comes, though a word for goods stands before it',
      'Tubos e materiais para o telhado',
      'Tubos e materiais',
    ],
    ['a purpose of a thing with a number comes', 'Material mp3x para o coral', 'Material mp3x'],
    [
      'the purpose of a work of art comes',
      'Aquisição de obra de arte para reforma',
      'Aquisição de obra de arte',
    ],
    ['rules of other work come', 'Contratação de poda, conforme edital de manutenção', 'Contratação de poda'],
    [
      'rules come, though work follows that the goods are for',
      'Aquisição de tubos, conforme edital, para manutenção da rede',
      'Aquisição de tubos',
    ],
    ['a qualified buyer comes', 'Pneus para todas as outras secretarias', 'Pneus'],
    ['an aim of goods comes', 'Aquisição de materiais visando à execução de ponte', 'Aquisição de materiais'],
    [
      'an aim of hired work comes',
      'Contratação de palco visando à realização de festa',
      'Contratação de palco',
    ],
    ['a use comes', 'Pneus para uso em viagens', 'Pneus'],
    ['it was bought in one year and ends in another', 'Caneta conforme Lei 14.133 de 1 de abril', 'Caneta'],
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
    [
      'the work that is hired, though goods are bought too',
      'Empresa para construção de ponte e aquisição de areia',
    ],
    [
      'what kind of goods, though others are bought too',
      'Equipamentos para a piscina e fornecimento de cloro',
    ],
    ['what kind of goods, behind a unit', 'Equipamentos 10 un para a piscina e fornecimento de cloro'],
    ['the work of hands that are supplied', 'Fornecimento de mão de obra para manutenção de calçadas'],
    ['the work of services that are bought', 'Aquisição de serviços para manutenção de calçadas'],
    [
      'the work of hands, though goods are bought too',
      'Mão de obra e fornecimento de peças para reforma de praça',
    ],
    [
      'the work of hands, though goods come after it',
      'Fornecimento de mão de obra para reforma de praça e aquisição de areia',
    ],
    [
      'the work of services, though goods come after it',
      'Aquisição de serviços para reforma de praça e aquisição de areia',
    ],
    [
      'the work of services, though goods come on both sides of it',
      'Serviços e fornecimento de peças para reforma de praça e aquisição de areia',
    ],
    ['the work of what is hired in the first words', 'Da contratação de palco para montagem de festa'],
    ['what services are hired for', 'Contratação de serviços visando à execução de ponte'],
    ['what services are hired for, in more words', 'Contratação de serviços a fim de execução de ponte'],
    ['the goods that it is all for', 'Atos visando a aquisição de pneus'],
    ['the goods that somebody is paid for', 'Verba para a aquisição de pneus'],
    ['words that are cut off', 'Café para os'],
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
    [
      'with the work that is hired',
      'Contratação de empresa, conforme edital, para manutenção de elevadores',
      'Contratação de empresa para manutenção de elevadores',
    ],
    [
      'after the name of the buyer',
      'Para atender Câmara Municipal, contratação de show',
      'contratação de show',
    ],
    [
      'after the law, but not with its date',
      'Aquisição, com fulcro na Lei 14.133 de 1 de abril de 2021, de canetas',
      'Aquisição de canetas',
    ],
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

test('a number says nothing of what is bought', () => {
  expect(core('10 para atender a Secretaria de Saúde')).toBe('10 para atender a Secretaria de Saúde')
})

test('one that says only that goods are bought is not', () => {
  expect(core('Aquisição de equipamentos para a Secretaria de Saúde')).toBe('Aquisição de equipamentos')
})
