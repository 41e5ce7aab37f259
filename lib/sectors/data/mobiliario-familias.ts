import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Rented, moved, cleaned or built: no furniture is bought. */
const deOutros = list(`
  locação, aluguel, transporte, mudança, lavagem, higienização, leilão, decoração, buffet, bebidas, refeições, mão de obra, curso, hospedagem
  obra de {construção, reforma, engenharia}, execução de obra, pavimentação, hospitalar, hospitalares, clínica, odontológico, veículos, veículo
  cirúrgica, exame, fisioterapia, manutenção predial, {organização, realização, execução} de eventos, esportivo, esportivos
`)

const salaEBiblioteca = `
  {rack, racks, painel, painéis} {para tv, de tv, para televisão}, apoio {para os pés, para pés, ergonômico}, {apoio, suporte} {para cpu, de cpu}, mancebo
  bibliocanto, porta livros, {expositor, carrinho, carro} {para livros, de livros, para revistas}, mapoteca, porta chaves
  conjunto de {móveis, sofá, sofás, mesa, mesas}, cadeirão, {poltrona, cadeira} de {amamentação, alimentação}, sapateira, paneleiro, parlatório
  mezanino metálico, {palete, paletes, pallet, pallets} {plástico, plásticos, de plástico, de madeira}, {estrado, estrados} {plástico, plásticos, de madeira, de plástico}
  cesto expositor, cestos expositores, namoradeira, aquisição de divã, carteira {para canhoto, universitária}, {quadro, mural} {mural, de cortiça, de parede}
  lousa {verde, de vidro, branca}, {quadro, lousa} de giz, chapeleira, revisteiro, {módulo, nicho, nichos} {de madeira, em mdf, decorativos}
  mesa {de centro, lateral, de jantar, de piquenique, de apoio, para refeitório, infantil, em l, de trabalho, de inox, em inox, em aço inox, inox}
  {mesa, mesas} {e bancos, e cadeiras, com bancos, com cadeiras}, {mobiliário, móveis} em {aço, madeira, inox, mdp}
  {banco, bancos} {longarina, de jardim, de espera, sueco de madeira}, tablado de madeira escolar, tatame de madeira
  {ilha, baia, baias} de {trabalho, atendimento}, cadeiras, poltronas, móvel {planejado, rústico, sob medida}, relógio de parede
`

const servicos = `
  {fabricação, montagem, desmontagem, conserto, reforma, restauração, recuperação, revitalização} {de, e montagem de, e desmontagem de, e reforma de} {móvel, mobiliário, carteiras, cadeiras, poltronas, sofás, estofados, mesas}
  tapeçaria {em, de} {móveis, cadeiras, estofados, sofás}, serviço de marcenaria, serviços de marcenaria, reestofamento
`

export const familias: SectorDefinition['terms'] = [
  ...each(salaEBiblioteca, {
    sem: [...deOutros, ...list('rodas, banho, segurança, higiênica, madeira para forro')],
  }),
  ...each(servicos, {
    sem: list('veículos, veículo, ônibus, locação, transporte, mudança, bens móveis, médicos, rodas'),
  }),
  {
    termo: 'mesa',
    perto: list('aquisição de mesas, fornecimento de mesas, compra de mesas'),
    sem: [
      ...deOutros,
      ...list(
        'toalha de mesa, toalhas, tênis de mesa, som, interativa, digitalizadora, mesa e banho, jogos, café, corte, ginecológica, cirúrgica, exame, clínica, ortostática, auxiliar, ping, sinuca, pebolim',
      ),
    ],
  },
  {
    termo: '{divisória, divisórias}',
    perto: list('aquisição, escritório, mobiliário, móveis, sanitárias de mesa'),
    sem: [
      ...deOutros,
      ...list(
        '{divisórias, divisória} {sanitária, sanitárias, de gesso, em drywall}, articuladas, painéis, granito, instalação, drywall',
      ),
    ],
  },
  {
    termo: '{berço, cama}',
    perto: list('aquisição, fornecimento, colchões, colchão'),
    sem: [
      ...deOutros,
      ...list(
        'ração, cavalos, maravalha, fototerapia, berço aquecido, cais, mesa e banho, mesa banho, roupa, roupas, lençol, elástica, campanha, fowler, banho',
      ),
    ],
  },
  {
    termo: 'expositor',
    perto: list('aquisição, mdf, madeira, aço, acrílico, livros'),
    sem: [...deOutros, 'refrigerado', 'refrigerada', 'evento', 'eventos'],
  },
]
