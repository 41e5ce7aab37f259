import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Kept, rented, taught or built in by others: the thing is not what is bought. */
const deOutros = list(`
  {serviço, serviços} de manutenção, manutenção {preventiva, corretiva, predial, de}, conserto, curso, palestra, leilão, seguro
  obra de {construção, reforma, engenharia}, execução de obra, reforma, pavimentação, {realização, organização, execução, produção} de eventos
  palco, sonorização de eventos, show, ambulância, frota, automotivo
`)

const computacao = `
  módulo isolador, rj45, fusor, unidade fusora, película fusora, cabeça de impressão, remanufatura de {cartucho, cartuchos, toner}
  mini rack, rack {fechado, aberto, padrão 19, 19}, {cordão, cordões, cabo} {óptico, ópticos}, rádio enlace, rádios enlace, kvm
  switches, hd interno, {gaveta, case} para hd, mouse pad, mousepad, caneta touch, apple pencil, {capa, película} para tablet
  biblioteca de fitas, raspberry, arduino, esp32, kit maker, {leitor, leitora, leitores} de smart card, gravador {blu ray, de dvd}
  {mídia, mídias} de {dvd, cd}, ativos de rede, infraestrutura de rede, placa controladora, {equipamentos, itens} de {ti, tic, rede}
  {servidor, servidores} {de dados, de arquivos, físico, de aplicação}, transmissão de dados em {rede, redes}
  filamento {para, pla, abs, petg}, quiosque digital, tablets, cópias e impressões, locação de {servidores, notebooks, notebook, desktops, computadores, tablets}
`

const somEImagem = `
  data show, datashow, home theater, blu ray, {aparelho, aparelhos} de {som, dvd, fax}, {som, rádio} portátil, rádio relógio, toca discos
  switcher, mesa de corte, chroma key, softbox, tripé, iluminação para estúdio, refletor de estúdio, antena parabólica, receptor de tv
  conversor digital, {equipamento, equipamentos} {de, para} {estúdio, gravação, filmagem, projeção, podcast, streaming, transmissão ao vivo}
  projetores, material fotográfico, materiais fotográficos, flash fotográfico, display de senha, tela de pintura digital
`

const cozinhaELavanderia = `
  panela {de pressão elétrica, elétrica}, multiprocessador, ebulidor, {grill, churrasqueira, espremedor, ferro} elétrico, {grill, churrasqueira} elétrica
  omeleteira, waffleira, chapinha, prancha de cabelo, barbeador, aquecedor de ambiente, {aquisição, fornecimento} de umidificadores, circulador de ar, cortina de ar
  buffet {térmico, refrigerado, quente, frio}, balcão {térmico, de buffet}, {picador, cortador, ralador, fatiador} de {legumes, batatas, frios}, descascador de batatas
  {amaciador, picador, serra fita para} {de carne, carne}, {seladora, embaladora} {a vácuo, de embalagens}, pass through, forno turbo
  {equipamento, equipamentos} {de, para} {padaria, panificação, lavanderia, refeitório, restaurante, lanchonete}, equipamentos dos refeitórios
  lavadora extratora, calandra, centrífuga de roupas, secadora {de, industrial, a gás}, eletroportáteis, eletros, cilindro de massa
  modeladora de pão, derretedeira, ordenhadeira elétrica, vitrine {refrigerada, aquecida}, ilha refrigerada, máquina de vácuo
  filtro de água {purificador, potável, refrigerado}, {filtro, filtros} {de, para} {bebedouro, purificador}, mixer de alimentos, mixer industrial
`

export const familias: SectorDefinition['terms'] = [
  ...each(computacao, { sem: [...deOutros, 'internet', 'link'] }),
  ...each(somEImagem, { sem: [...deOutros, ...list('locação, eventos, serviço de, serviços de, festa')] }),
  ...each(cozinhaELavanderia, {
    sem: [
      ...deOutros,
      ...list('gêneros alimentícios, refeições, refeição, coffee break, garçons, insumo para'),
    ],
  }),
  {
    termo: 'processador',
    perto: list('aquisição, fornecimento, intel, amd, ryzen, core, ghz'),
    sem: [
      ...deOutros,
      ...list('processador {de tecidos, auditivo, histológico, de fala}, histotécnico, implante, coclear'),
    ],
  },
  {
    termo: 'cartucho',
    perto: list('aquisição, fornecimento, recarga, preto, colorido, hp, epson'),
    sem: list(`
      munição, calibre, filtrante, filtro, gás, anestésico, seringa, insulina, máscara, carpule, torneira, misturador, respirador
      hemoperfusão, coluna, silicone, ribbon colorido, cartucho cal
    `),
  },
  {
    termo: '{amplificador, exaustor, mixer, secadora, espremedor}',
    perto: list('aquisição, fornecimento, compra'),
    sem: [
      ...deOutros,
      ...list(
        'gêneros, cirúrgico, laboratório, fluxo, capela, sinais, imagem, predial, instalação de, batatas, cama',
      ),
    ],
  },
  {
    termo: 'gps',
    perto: list('aquisição, aparelho, portátil, garmin, navegação, fornecimento, geodésico, trena'),
    sem: [...deOutros, ...list('rastreamento, monitoramento, veículo, veículos, locação, tornozeleira')],
  },
  {
    termo: '{rádio comunicador, rádios comunicadores, intercomunicador, walkie talkie}',
    perto: list('aquisição, fornecimento, compra, portáteis, portátil'),
    sem: [...deOutros, 'locação', 'radiocomunicação'],
  },
  {
    termo: '{pilha, pilhas}',
    perto: list('aquisição, fornecimento, alcalinas, alcalina, recarregáveis, baterias, aa, aaa'),
    sem: list(
      'fechadura, raquete, termômetro, pressão, relógio, gêneros, limpeza, carregador de pilhas, areia, coleta, resíduos, descarte',
    ),
  },
  { termo: '{osciloscópio, osciloscópios, multímetro digital}', sem: deOutros },
  {
    termo: '{fonte, fontes} de alimentação',
    perto: list('aquisição, fornecimento, osciloscópios'),
    sem: [...deOutros, 'cftv', 'fechadura', 'controlador de acesso'],
  },
]
