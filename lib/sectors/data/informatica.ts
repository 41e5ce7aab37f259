import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './informatica-familias.ts'

/** Brought by who makes the event, the works or the film. */
const deEvento = list(`
  {locação, montagem} de {estrutura, palco, som, equipamentos de}, serviço de {sonorização, filmagem, transmissão}, show
  palco, cachê, execução de obra, pavimentação, cantor, banda, tv por assinatura, limpeza e conservação, editora
  apresentação artística, {realização, organização, execução, produção} de eventos, cobertura fotográfica
`)
/** Learnt, sold off or advised about. */
const naoCompra = list('curso, curso de capacitação, instrutor, leilão, leiloeiro, inscrição, palestra')

const informatica = `
  {equipamento, material, suprimento, insumo, acessório, produto, peça, item, bens} de {informática, tecnologia, ti, tic}
  {material, equipamento, dispositivo, suporte} {permanente de informática, tecnológico}, periféricos
  {permanente, consumo} de {informática, tecnologia da informação}, {tecnologia e, expediente e, eletrônicos e} informática
  informática e {eletrônicos, eletroeletrônicos, eletrodomésticos, telefonia}, materiais de processamento de dados
  acessórios de informática, cartucho de tinta, toner, tonner
  microcomputador, desktop, tablet, all in one, mini pc, chromebook, ultrabook, workstation, thin client, imac, macbook, ipad
  scanner, multifuncional, plotter, digitalizador, mesa digitalizadora, outsourcing de impressão, serviços de impressão {e, sob}
  {locação, manutenção, manutenção preventiva e corretiva, aluguel} de {impressora, copiadora}
  reprografia, recarga de {cartucho, toner}, {suprimento, solução} de impressão, {tintas, tinta, garrafas} {epson, para impressora, de tintas}
  cilindro fotocondutor, fotocondutor, unidade de imagem, rotulador eletrônico, impressora {térmica, 3d, laser, fiscal}
  switch, roteador, access point, cabeamento {estruturado, de fibra, de rede, lógico}, cabo de rede, rj 45
  patch {panel, cord}, rack {de, para} {rede, servidor, servidores, telecomunicações}, equipamento de rede, ponto de acesso
  módulo óptico, transceiver, gbic, conversor de mídia, {appliance, segurança} de {segurança de rede, rede}, ngfw
  {insumo, suprimento} de impressão, ribbon, fita ribbon, pager, {receptor, aparelho} gps, gps de navegação, balanceamento de carga, servidor de rede, storage, fitas para backup, mídia magnética, disco rígido, ssd
  estado sólido, hd externo, hds, pen drive, pencard, cartão de memória, memória {ram, para servidor, ddr4}, placa {de vídeo, mãe}
  placas controladoras, processador intel, fonte atx, webcam, headset, fone de ouvido, hub usb, cabo hdmi, hdmi, leitor {rfid, de código}
  código de barras, leitora de cartão, conversor de ip, aeronaves remotamente pilotadas, modernização da infraestrutura de tecnologia, apresentador sem fio, apresentador, filtro de linha, pdu, bateria estacionária
  {bateria, baterias} para {nobreak, drone, notebook, computador}, carregador para notebook, películas para notebook
  kit {roletes, de roletes}, painel {eletrônico de senhas, de senha}, totem de autoatendimento
  coletor de dados, conjunto teclado e mouse, teclado e mouse, suporte para {monitor, notebook, projetor, tv, televisor}
  testador de cabos, itens de tecnologia, suprimento de ti
`

const componentes = `
  placa de rede, cooler para, gabinete atx, pasta térmica, fonte {de alimentação atx, para notebook}, dock station, docking station
  switch kvm, adaptador {usb, wireless, hdmi, de rede, de vídeo}, extensor {usb, hdmi}, antena wireless, controladora wireless
  power bank, carregador {portátil, de celular, de notebook}, leitor {biométrico usb, de cartão, óptico}, unidade de fita, fita lto, lto
  hiperconvergência, servidores em rack, óculos de realidade virtual, videogame, console de jogos, kit de robótica, impressão 3d
  etiquetadora, rotulador, contadora de cédulas, máquina de contar cédulas, terminal de autoatendimento, relógio de ponto
  teleprompter, tripé para câmera, ring light, iluminador led, interface de áudio, cartão sd, gravador de vídeo, dvr, nvr
  encoder de vídeo, transmissor de vídeo, fone {headset, bluetooth}, headphone, megafone, rádio gravador, pilha recarregável
`

const telefonia = `
  aparelho {telefônico, celular}, telefone {ip, sem fio, celular}, pabx, central telefônica, telefonia ip aparelhos, smartphone
`

const audioVideo = `
  smart tv, televisor, televisão, tv led, soundbar, projetor, tela {de projeção, interativa, retrátil, de toque}, lousa {interativa, digital}
  mesa interativa, video wall, videowall, áudio e vídeo, equipamentos {para, de} {áudio, vídeo, som, videoconferência, audiovisual}
  audiovisual, microfone, caixa {de som, acústica, amplificada}, mesa de som, amplificador de {som, potência}, sistema de som
  {câmera, máquina, lente, equipamento, material, acessório} {fotográfico, fotográfica, de ação, de fotografia}, filmadora, gimbal, gopro, drone
  multimídia, gravador {digital, de vídeo, de voz}, {videoconferência, sistema de videoconferência}, conteúdo multimídia
  monitor de {vídeo, led}, {equipamento, sistema} de sonorização, equipamentos cinematográficos, equipamento de comunicação portátil, suporte articulado para
`

/** For the kitchen, the laundry and comfort. */
const eletros = `
  eletrodoméstico, eletroeletrônico, equipamento eletrônico, aparelho eletrônico, eletroportátil, linha branca, geladeira
  refrigerador, frigobar, freezer, fogão, cooktop, micro ondas, forno {elétrico, combinado, industrial, de}, liquidificador
  batedeira, cafeteira, máquina de {café, lavar, gelo, cortar cabelo, costura}, sanduicheira, pipoqueira, torradeira
  espremedor de frutas, processador de alimentos, ferro de passar, lava e seca, lavadora de roupas, secadora de roupas
  aspirador de pó, ventilador, bebedouro, purificador, climatizador, umidificador de ar, climatizadores umidificadores, desumidificador, exaustor de cozinha, coifa
  {equipamento, aparelho} {de, para, elétricos de} {cozinha, cozinhas, copa, copas, refrigeração}, cozinha industrial
  {aparelhos, equipamentos} de copa e cozinha, cozinha e refeitório, câmara fria, balcão refrigerado, adega, lava louças, chaleira elétrica, panela elétrica, crepeira, moedor de {carne, café}, fatiador, refresqueira, suqueira
  estufa para salgados, buffet térmico, rechaud, tanquinho, depurador de ar, expositor refrigerado, cervejeira, secador de cabelo
  descascador de legumes, banho maria industrial, amassadeira, masseira, {máquina, produção, carrinho} de {algodão, pipoca, sorvete, suco}
  equipamentos de climatização, aparelhos de climatização, {aquisição, fornecimento} de split, ar split
  equipamentos de natureza industrial, aquecedor elétrico, chuveiro elétrico, chapa elétrica, fritadeira, {cortador, cortadora, fatiadora} de {frios, legumes}, extrator de suco
`
const naoEletro = list(`
  lanche, refeição, refeições, coffee break, gênero alimentício, manutenção corretiva, {serviço, serviços} de manutenção
  manutenção preventiva, mecânico, pulmonar, mecânicos, pulmonares, buffet, vacina, locação, limpeza de ar, reforma
  recarga de gás, insumo para máquina, insumos para máquinas, copeiragem, seguro, conserto, sistema de micro ondas
  utensílios de cozinha e refeitório, simpósio, descartáveis, câmara de conservação, máquina de costura industrial
`)

const setor: SectorDefinition = {
  id: 'informatica',
  nome: 'Informática e eletrônicos',
  descricao: 'Computadores, impressoras e toner, redes, telefones, áudio e vídeo, eletrodomésticos.',
  terms: [
    ...each(informatica, {
      sem: [
        ...naoCompra,
        'banners',
        'isbn',
        'link dedicado',
        'livros',
        'certificados digitais',
        'georreferenciados',
        ...list('{papel termo, termo sensível, papel térmico, papel base, papel para plotter}'),
      ],
    }),
    ...familias,
    ...each(componentes, { sem: [...naoCompra, ...deEvento, 'manutenção preventiva'] }),
    ...each(telefonia, {
      sem: [
        ...naoCompra,
        'linha telefônica',
        'telefonia móvel',
        'serviço móvel',
        'licença',
        'nuvem',
        'tronco sip',
        'telefonia fixa',
        'vale alimentação',
        'cartão',
      ],
    }),
    ...each(audioVideo, {
      sem: [
        ...naoCompra,
        ...deEvento,
        ...list(
          'comunicação multimídia, locação de sistema, lâmpadas, licenças, licença, software, streaming, assinatura, cenográficas, controle vetorial, pulverização, serviços de drone, oficinas, workshop, manutenção predial, mailing, bloqueio de drones, circuito fechado de televisão',
        ),
      ],
    }),
    ...each(eletros, { sem: [...naoCompra, ...naoEletro, ...deEvento] }),
    {
      termo: 'informática',
      perto: [
        'aquisição',
        'material',
        'equipamento',
        'eletrônicos',
        'fornecimento',
        'mobiliário',
        'eletrodomésticos',
      ],
      sem: [
        ...naoCompra,
        ...deEvento,
        'laboratório de informática',
        'técnico de informática',
        'sistemas de informática',
      ],
    },
    {
      termo: 'tecnologia da informação',
      perto: ['equipamentos', 'materiais', 'insumos', 'bens', 'aquisição', 'consumo'],
      sem: [
        ...naoCompra,
        ...list('software, solução integrada, prestação de serviços, serviços técnicos, gestão integral'),
      ],
    },
    {
      termo: 'computador',
      sem: [
        ...naoCompra,
        'software cad',
        'controle de computadores',
        'licenciamento',
        'dois',
        'depósito',
        'tomografia',
        'ensino a distância',
      ],
    },
    { termo: 'notebook', sem: [...naoCompra, 'seguro'] },
    {
      termo: 'impressora',
      sem: [
        ...naoCompra,
        'etiqueta para',
        'impressora braile software',
        'papel para impressora',
        'papel termo',
        'termo sensível',
        'papel térmico',
        'outorga',
      ],
    },
    {
      termo: 'monitor',
      sem: [
        ...deEvento,
        ...list(`
          contratação de monitores, {monitor, monitores} {multiparâmetro, multiparâmetros, multiparamétrico, cardíaco, fetal}
          monitores {multiparamétricos, cardíacos, escolares, de ressuscitação}, oficinas, transporte escolar, sinais vitais
          glicemia, transporte, multiparâmetro, hospitalar, médico, pressão, monitor {de glicemia, de transporte, hemodinâmico}
          atividades, recreação, cuidadores, instrutores, multiparamétrico
        `),
      ],
    },
    {
      termo: 'servidor',
      perto: list(
        '{rack, storage, processador, datacenter, torre, blade, armazenamento, dell, hpe, virtualização}',
      ),
      sem: [...naoCompra, 'gestão integral', 'livros'],
    },
    { termo: 'firewall', sem: ['licença de', 'link dedicado', 'serviço gerenciado', 'curso', 'mpls'] },
    {
      termo: 'fibra óptica',
      perto: ['aquisição', 'equipamento', 'material', 'cabo', 'cabeamento', 'fusão'],
      sem: ['cftv', 'link', 'internet'],
    },
    {
      termo: 'nobreak',
      sem: ['manutenção de nobreak', 'manutenção preventiva', 'fiscalização', 'engenharia'],
    },
    {
      termo: '{mouse, teclado, estabilizador, usb, bluetooth}',
      sem: [...deEvento, ...naoCompra, 'certificado', 'certificados digitais'],
    },
    { termo: 'no break', sem: ['manutenção'] },
    { termo: 'cartucho', com: ['impressora', 'tinta', 'toner', 'impressoras'], sem: ['munição'] },
    { termo: '{tv, tvs}', perto: ['polegadas', 'led', 'smart', 'suporte', 'parede', '4k'], sem: deEvento },
    {
      termo: 'painel de led',
      perto: list('indoor, outdoor, pitch, vídeo, telão, plenário, auditório, interno, transmissão, digital'),
      sem: deEvento,
    },
    {
      termo: 'câmera',
      perto: [
        'digital',
        'vídeo',
        'fotografia',
        'lente',
        'tripé',
        'microfone',
        'filmagem',
        'web',
        'conferência',
      ],
      sem: [
        ...deEvento,
        ...list('cftv, segurança, vigilância, monitoramento, videomonitoramento, câmeras de segurança'),
      ],
    },
    { termo: 'cabo', perto: ['hdmi', 'usb', 'vga', 'rj45', 'utp', 'cat6', 'cat5e', 'patch'], sem: deEvento },
    {
      termo: '{hd, memória}',
      perto: [
        'tb',
        'terabytes',
        'externo',
        'ssd',
        'sata',
        'ram',
        'ddr3',
        'ddr4',
        'ddr5',
        'gb',
        '8gb',
        '16gb',
      ],
      sem: naoCompra,
    },
    { termo: '{placa, fonte}', perto: ['mãe', 'atx', 'captura', 'poe'], sem: naoCompra },
    {
      termo: 'suporte',
      perto: ['tv', 'televisor', 'monitor', 'monitores', 'notebook', 'projetor', 'tablet'],
      sem: [
        ...naoCompra,
        ...list('suporte {técnico, operacional}, serviço de suporte, prestação, soro, multiparâmetro'),
      ],
    },
    {
      termo: 'celular',
      perto: ['aparelho', 'aquisição', 'aparelhos', 'capa', 'película'],
      sem: list('telefonia, chip, linha, plano, pacote de voz, pacote de dados'),
    },
    { termo: '{purificador, bebedouro}', perto: ['locação', 'aluguel'], sem: ['água mineral'] },
    // Bought for a machine of the buyer's: the machine says what it is.
    {
      termo: 'impressora',
      em: 'tudo',
      perto: ['consumíveis', 'peças', 'suprimentos', 'cartuchos', 'insumos'],
      sem: naoCompra,
    },
    {
      termo: 'cozinha',
      em: 'tudo',
      com: ['aquisição de equipamentos'],
      perto: ['refeitório', 'equipamentos', 'copa'],
      sem: ['obra', 'construção'],
    },
    {
      termo: 'telefone',
      perto: ['aquisição', 'aparelho', 'aparelhos', 'sem fio'],
      sem: ['linha telefônica', 'telefonia móvel'],
    },
    {
      termo: 'bateria',
      perto: ['nobreak', 'no break', 'ininterrupta', 'ups', 'notebook'],
      sem: ['manutenção'],
    },
    { termo: 'robótica', sem: [...naoCompra, 'oficina', 'cirurgia'] },
    {
      termo: 'videomonitoramento',
      perto: ['portátil', 'equipamentos de'],
      sem: ['serviço', 'instalação', 'prestação'],
    },
    {
      termo: 'refil',
      perto: ['purificador', 'água', 'filtro', 'impressora', 'tinta', 'bebedouro'],
      sem: ['garrafão'],
    },
    {
      termo:
        '{ar condicionado, condicionador de ar, condicionadores de ar, ares condicionados, centrais de ar}',
      perto: list(
        '{aquisição, aparelho, split, fornecimento e instalação, fornecimento de, btu, btus, compra, inverter}',
      ),
      sem: list(`
        veículo, válvula, execução de obra, pavimentação, reforma, construção, limpeza de, limpeza geral, ônibus, placas
        {serviço, serviços} de manutenção, peças, manutenção {preventiva, corretiva, de, e}, passageiros, bomba de dreno
        instalação de aparelhos, manutenção preventiva e, limpeza e, gás refrigerante, higienização, remanejamento
      `),
    },
    {
      termo: '{wifi, wi fi}',
      sem: [...naoCompra, ...list('internet, praças, público gratuito, link, megabits')],
    },
    {
      termo: '{rede lógica, pontos de rede}',
      perto: list('instalação, manutenção, ponto, cabeamento, equipamentos'),
      sem: list('obra, reforma, construção, pavimentação'),
    },
    {
      termo:
        '{leitor facial, reconhecimento facial, leitor biométrico, ponto biométrico, relógio biométrico}',
      perto: list('aquisição, leitor, registro, coletor, servidores'),
      sem: list('software, acesso ao estádio, vigilância'),
    },
    {
      termo: 'projetor',
      perto: list('aquisição, multimídia, lumens, fornecimento'),
      sem: [...naoCompra, 'lâmpadas'],
    },
    'reprodutor de {dvd, vídeo}',
    { termo: '{telefone, aparelho} via satélite', perto: list('aquisição, compra, fornecimento') },
    {
      termo: '{ar condicionado, ares condicionados}',
      perto: list('{locação de aparelhos, locação de equipamentos, locação e instalação, split}'),
      com: ['locação'],
      sem: list('veículo, ônibus, palco, tendas, passageiros, manutenção preventiva e corretiva de'),
    },
    { termo: 'hardware', perto: list('manutenção, reparo, conserto, peças, componentes'), sem: naoCompra },
  ],
  exclude: [],
}
export default setor
