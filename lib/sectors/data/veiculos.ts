import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Parts, fuel, insurance and upkeep of what is already owned are of frota. */
const daFrota = list(`
  abastecimento, adesivo, baterias automotivas, conserto, curso, filtros, guincho, higienização, lavagem
  caixa de marcha, lubrificantes, manutenção de, manutenção do, oficina, para brisa, propaganda
  recarga de baterias, operador de, peças, pneus, rastreamento, revisão automotiva, seguro veicular
  seguro de {veículos, viatura, frota}, seguro para veículo, seguro automotivo, seguro total para a frota
  serviço de manutenção, serviços de limpeza, óleo, brinquedoteca, wallbox, carregadores de veículos
`)

/** Trips are of transporte. */
const viagem = list(`
  agenciamento, fretamento, serviços de transporte
  transporte de {alunos, carga, pacientes, passageiros, pessoas}, transporte escolar com, transporte fluvial
  prestação de serviços de transporte, remoção, transporte escolar rodoviário, transporte escolar rural, para transporte escolar
`)

const compra = list(`
  0km, 0 km, aluguel, aquisição, compra, fornecimento, locação, novo, registro de preços, zero
`)

const negocios = `
  {aquisição, compra, fornecimento, locação, aluguel} de {veículo, automóvel, viatura, ambulância, motocicleta, ônibus, caminhão}
  {aquisição, locação, aluguel} de {carro, van, caminhonete, trator, embarcação, retroescavadeira, maquinário}
  {locação, aluguel} de máquinas, aquisição de máquinas {pesadas, agrícolas, rodoviárias}
  locação eventual de veículos, locação de plataforma, locação de equipamentos e maquinários
  locação de equipamentos pesados, frota terceirizada, terceirização de frota, hora {máquina, trator}
  hora de {máquina, trator}, máquinas e caminhões, disponibilização de máquinas, caçamba roll
  patrulha {agrícola, mecanizada}, serviços de máquinas, veículo {0km, zero, de passeio, elétrico}
  {zero, 0} {quilômetro, km}, 0km, maquinário especializado
`

const veiculos = `
  utv, patinete elétrico, carro {elétrico, de golfe}, carrinho elétrico, trailer, motorhome, odontomóvel, castramóvel, avião
  canoa, bote, trenzinho, {caminhão, veículo} {baú, blindado}, auto bomba tanque, cavalo mecânico, carretinha
  ambulância, automóvel, bicicleta, camionete, caminhão, caminhonete, furgão, hatch, micro ônibus, minivan
  moto, motocicleta, ônibus, ônibus escolar, pick up, pickup, picape, quadriciclo, sedan, suv, triciclo
  unidade móvel, van
  veículo {adaptado, automotor, automotivo, elétrico, escolar, leve, novo, oficial, para, tipo, utilitário}
  viatura
`

const reboquesEBarcos = `
  aeronave, barco, bote inflável, caçamba basculante, carreta, embarcação, helicóptero, jet ski, lancha
  motor de popa, reboque, {semi reboque, semirreboque}
`

const maquinas = `
  caminhão {basculante, caçamba, compactador, munck, pipa, prancha, guindaste}, carro pipa, ceifadeira
  colheitadeira, cremalheira, {cortador, corte} de grama, distribuidor de {calcário, adubo}, empilhadeira
  ensiladeira, enxada rotativa, equipamento agrícola, equipamentos pesados, escavadeira, grade aradora
  guindaste, guindauto, implemento {agrícola, rodoviário}, máquina agrícola, máquina pesada, microtrator
  {mini carregadeira, minicarregadeira, bobcat}, {mini escavadeira, miniescavadeira}, motocultivador
  motoniveladora, motopoda, motosserra, {pá carregadeira, carregadeira}, paleteira, plantadeira
  pulverizador {agrícola, costal, de barras}, plataforma {aérea, elevatória articulada, elevatória}
  usina de asfalto, {fresadora, espargidor, distribuidor} de asfalto, cesto aéreo, carreta agrícola, arado {de disco, reversível, subsolador}
  forrageira, batedeira de cereais, trilhadeira, derriçadeira, perfurador de solo, triturador de {galhos, troncos, podas}
  picador de galhos, soprador {costal, de folhas, a gasolina}, drone {pulverizador, agrícola}, equipamentos rodoviários
  ordenhadeira {mecânica, móvel}, tanque {pipa, rebocável}, poliguindaste, guincho plataforma, rolo faca, sulcador
  {carroceria, caçamba} {basculante, baú, de madeira} para caminhão, baú frigorífico, cultivador motorizado, moto niveladora
  mini trator, tratores, roçadeira {costal, lateral, hidráulica}, rolo pé de carneiro, pulverizador {motorizado, tratorizado}
  caminhão {limpa fossa, hidrojato, de sucção, comboio, frigorífico, poliguindaste, coletor}, manipulador telescópico
  rebocador, {retro escavadeira, retroescavadeira}, roçadeira, rolo compactador, semeadeira, subsolador
  trator, tratorito, varredeira, vibroacabadora
`

const setor: SectorDefinition = {
  id: 'veiculos',
  nome: 'Veículos e máquinas',
  descricao: 'Compra ou locação de carros, caminhões, ônibus, tratores, máquinas pesadas e horas-máquina.',
  terms: [
    ...each(negocios, {
      sem: list(
        'serviços de transporte escolar, transporte escolar rodoviário, condutor e monitor, café, costura, impressoras, palco, recarga de baterias, limpeza e conservação, serviços de limpeza, prestação de serviços de limpeza',
      ),
    }),
    ...each(veiculos, {
      perto: [...compra, ...list('01, 02, um, uma, dois, duas, tipo')],
      sem: [...daFrota, ...viagem, 'manutenção preventiva'],
    }),
    ...each(reboquesEBarcos, {
      com: [...compra, 'casco'],
      sem: [...daFrota, ...viagem, 'manutenção', 'remotamente', 'módulos', 'caçamba estacionária'],
    }),
    ...each(maquinas, {
      sem: [
        ...list(
          'sucção, esgotamento de fossa, hidrojateamento, adesivo, curso, exposição, supressão, peças, pneus, filtros, oficina, poda de árvores, combustível',
        ),
        ...viagem,
        ...list(
          'manutenção preventiva e corretiva de empilhadeiras, manutenção de {empilhadeiras, tratores, roçadeiras, máquinas}, serviço de roçada, plataforma elevatória hospitalar, elevadores, jardinagem, manutenção do motosserra, manutenção da motosserra, materiais para a manutenção, material para manutenção',
        ),
      ],
    }),
    {
      termo: 'implementos',
      com: list('agrícolas, rodoviário, tratores, instalação de implementos'),
      sem: ['manutenção de'],
    },
    {
      termo: 'máquinas e equipamentos',
      com: list('agrícola, locação, pesadas'),
      sem: [...daFrota, 'cerimônia'],
    },
    { termo: 'drone', com: list('pulverização, agrícola') },
    { termo: 'movimentação de carga', com: list('guindaste, munck') },
    { termo: '{empilhadeira, paleteira}', perto: ['locação'] },
    {
      termo: '{motocicleta, lancha, aeronave, quadriciclo, embarcação}',
      perto: list('160cc, cilindradas, cc, alumínio, naval, asa fixa, turbo hélice, hp, 4x4, usada, zero'),
      sem: [...daFrota, ...viagem, 'manutenção', 'remotamente'],
    },
  ],
  exclude: list('carros de emergência, manutenção de roçadeiras, peças para {roçadeiras, veículos}'),
}
export default setor
