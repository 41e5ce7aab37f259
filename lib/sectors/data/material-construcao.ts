import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** A work or a service brings its own materials: nobody sells them to the buyer. */
const servico = list(`
  adesivo, conserto, desinfecção, higienização, limpeza de, manutenção {de, do, da, em}, comunicação visual
  consignação, coleta e transporte, construção {de, do, da}, curso, engenharia, evento
  execução {da, de} {obra, reforma}, execução de serviços, limpeza e conservação, locação
  manutenção {preventiva, corretiva, de foco, dos equipamentos}, pavimentação, prestação de serviço
  reforma {de, do, da}, resíduos, serviço de, software
`)

/** Things made of these materials belong to whoever makes the thing. */
const coisaFeita = list(`
  acrílico, armário, banco, bandeira, banner, bebedouro, brinquedos, cadeira, caneca, capa, carimbo
  cartucho, copo, drone, expediente, fósforo, garrafa, glp, hospitalar, impressora, jardineira, lanche
  mastro, medalha, mesa, moldura, notebook, persiana, placa, projeção, quadro, raios x, relógio, sangue
  sofá, sondas, tatame, televisor, tenda, troféu, uniforme, utensílios, válvulas cardíacas, vassoura
  veículo
`)

const compra = list('aquisição, compra, fornecimento, material, registro de preço')

/** Trades and counters of the shop. */
const ramos = `
  {acessórios, componentes, insumos, itens} {elétricos, hidráulicos}, elétrico e hidráulico
  elétricos e construção, hidráulico e elétrico, elétrico hidráulico, eletroferragens, ferragens
  hidráulica e elétrica, louças e {metais, itens} sanitários, {louças, metais} sanitárias, metais sanitários
  insumos {de, para} construção
  material {básico de construção, civil, de acabamento, de alvenaria, de carpintaria, de construção, de elétrica}
  material de {encanamento, hidráulica, iluminação, instalações elétricas, marcenaria, obra, pintura, pvc, reparo, serralheria, solda}
  material {elétrico, eletroeletrônico, eletromecânico, hidráulico, hidrossanitário, para construção, para forro, para pintura, para reparo, permeável}
  material para {manutenção de bens imóveis, manutenção predial, serviço elétrico}
  material e equipamentos elétricos, material {betuminoso, asfáltico, galvanizado, metálico, de fixação}
  madeiras e cabos, contrução, tubos e conexões, telas e arames
`

const hidraulica = `
  aquecedor de água, assento sanitário, bacia sanitária, boiler
  bomba {centrífuga, d água, de água, de dreno, de recalque, dosadora}
  bomba {periférica, submersa, hidráulica, de sucção}, conjunto motobomba, motobomba, motor submerso
  cano pvc, conexão {hidráulica, pvc, em pvc, de pvc, polipropileno, diversas}, ducha, engate flexível
  hidrômetro, joelho pvc, lavatório, mangueira {de jardim, cristal, plástica}, manilha
  registro de {gaveta, esfera, pressão}, reservatório de água, sifão, torneira, tampão articulado
  grelhas articuladas, tubo {pvc, de pvc, de aço, de concreto, pead, galvanizado, para água, de polietileno}
  caixa {sifonada, de descarga, acoplada}, cuba de {embutir, sobrepor}
  adaptador {soldável, de pvc}, joelho {soldável, 90, esgoto}, luva {soldável, de correr}, mictório
  misturador {de, para} {lavatório, chuveiro, pia}, pressurizador de água, veda rosca, fita veda rosca, boia para caixa
  vaso sanitário, válvula {de descarga, de retenção, borboleta, wafer, de gaveta, de esfera}, tubulação em
`

const eletrica = `
  abraçadeira, alicate amperímetro, cabo {de cobre, elétrico, flexível, multiplexado, pp, de alumínio}
  calha para lâmpada, canaleta, conduíte, {contator, contatora}, disjuntor, eletrocalha, eletroduto
  estabilizador de tensão industrial, exaustor, fiação elétrica, fio {elétrico, rígido}, fios e cabos
  {dps, protetor de surto, dispositivo de proteção contra surto}, condulete, perfilado perfurado
  espelho para tomada, tomada {de sobrepor, de embutir, industrial}, fusível {nh, diazed}, haste de aterramento
  barramento, quadro elétrico, chave {seccionadora, boia, magnética}, relé térmico, inversor de frequência
  soft starter, arandela, plafon, reator para lâmpada
  fita isolante, fonte de alimentação industrial, holofote, interruptor, lâmpada, luminária, multímetro
  painéis de {alimentação elétrica, led lâmpadas}, painel led embutir, para raios, plugue
  poste {de concreto, de aço, galvanizado, metálico, padrão}, quadro {de distribuição, de comando}
  reator eletrônico, refletor, relé {fotoelétrico, fotoeletrônico}, sensor de presença, soquete
  terminal elétrico, tomadas e interruptores, transformador {de distribuição, trifásico, de potência}
  bateria {estacionária, vrla, selada}
`

const estrutura = `
  agregados {graúdos, miúdos}, arame {farpado, galvanizado, liso, recozido}
  areia {lavada, média, grossa, fina}, areia e, argamassa, barra {chata, de latão, roscada}
  bloco {de concreto, cerâmico, estrutural}, brita, caibro, cal {hidratada, virgem}, calha galvanizada
  cantoneira, cascalho, cerca de arame, chapa {de aço, galvanizada, de ferro, xadrez}
  chapas de {vidro, mdf, compensado}, cimento, compensado naval
  concreto {usinado, betuminoso usinado, asfáltico}, emulsão asfáltica, estaca de concreto, fibrocimento
  forro {pvc, de pvc}, gesso acartonado, drywall, lã de {rocha, vidro}, laje {treliçada, pré moldada}
  madeira {serrada, bruta, de lei para}, madeirite, manta asfáltica, massa {asfáltica, corrida, acrílica}
  meio fio {pré moldado, guia}, metalon, mourão de {concreto, eucalipto}, paralelepípedo, paver
  pedra {brita, rachão}, pedrisco, perfil metálico, perfilado, placa cimentícia, porcelanato
  aditivo para concreto, cobogó, cumeeira, rufo, pingadeira, piso {drenante, emborrachado}, soleira, rodapé
  {materiais, peças} em vidro, vidraçaria, malha pop, coluna armada, poliestireno expandido, tapume, eucalipto tratado
  porta de {vidro, madeira}, pré moldado, rachão, rejunte, revestimento cerâmico, ripa, tábua
  tela {soldada, de arame, alambrado, galvanizada, mosquiteira}, telha, tijolo, treliça, tubos de aço
  vergalhão, vidro {temperado, laminado, fumê}, blindex, toldo {cortina, retrátil}, lona para toldo
  corrimão, esquadria, janela de alumínio
  piso {tátil, vinílico, cerâmico, flutuante, laminado, elevado, intertravado}, pó de pedra
`

const tintas = `
  diluente, massa {pva, à base de pva}, rolo de {pintura, lã}, selador, solvente, thinner
  tinta {acrílica, automotiva, a base, base água, epóxi, esmalte, látex, spray, viária, demarcação}
  tinta de demarcação, tinta para {demarcação, parede, piso, sinalização}, tintas e, tintas vernizes, verniz
  trincha, impermeabilizante, lata de tinta
`

const ferramentas = `
  alicate, andaime, betoneira, cabo de aço, carrinho de {carga, mão}, chave de {fenda, boca, impacto}
  compressor de ar, motocompressor, conjunto compressor, cortadora de piso, disco de corte
  eletrodo revestido, enxada, escada {extensível, de alumínio, de fibra, plataforma, tipo, articulada}
  esmerilhadeira, ferramenta {manuais, elétricas, e acessórios, e equipamentos, pneumáticas}, furadeira
  {lavadora, máquina de lavagem} de alta pressão
  chave {inglesa, combinada, allen, torx, philips}, jogo de soquetes, torquímetro
  nível de bolha, desempenadeira, colher de pedreiro, espátula para pintura, serrote, formão, arco de serra
  broca para {concreto, aço, madeira}, rebitadeira, rebite, grampeador pneumático, pistola de pintura, vibrador de concreto
  lixadeira, marreta, martelete, martelo {demolidor, rompedor}
  máquina de {solda, corte}, paquímetro, parafuso {porcas, e arruelas}, parafusos, parafusadeira
  perfurador de solo, picareta, policorte
  serra {circular, de bancada, esquadrejadeira, fita, mármore, sabre, tico tico, copo}, serras
  soldador inversor, soprador térmico, talha, trena, nível a laser, torno de bancada, máquina inversora
  gerador de solda, roldana, instrumentos de medição, cadeado, dobradiça, fechadura, maçaneta
  corrente galvanizada, fita {antiderrapante, zebrada}, corda de, lona {plástica, preta}, bucha e parafuso
`

/** What many things are made of: it counts as what is bought itself. */
const materias = `
  {aquisição, compra, fornecimento} de {aço, arame, areia, cal, cerâmica, chapas, concreto, forro, granito, lona}
  {aquisição, compra, fornecimento} de {madeira, mármore, pedra, piso, revestimento, telas, tubo, vidro}
`

/** Everyday things: they count close to the buying of them. */
const correntes = `
  chuveiro, conector, escada, espelho, martelo, pia inox, pias, pilha, poste, pregos, reator, relé, tinta
  toldo, tomada, transformador, tubo, válvula
`

const setor: SectorDefinition = {
  id: 'material-construcao',
  nome: 'Material de construção, elétrico e hidráulico',
  descricao: 'Materiais de construção, ferramentas, material elétrico, hidráulico, tintas e luminárias.',
  terms: [
    ...each(ramos, {
      sem: list(`
        coleta, execução {da, de} {obra, reforma}, execução de serviços, expediente, limpeza e conservação
        locação, automotivo, automotiva, chaveiro
      `),
    }),
    ...each(hidraulica, { sem: [...servico, ...list('bebedouro, veículo')] }),
    ...each(eletrica, {
      sem: [
        ...servico,
        ...list('automotivo, cirúrgico, coleta, hospitalares, microscópio, odontológico, raios x, tablet'),
      ],
    }),
    ...each(estrutura, {
      sem: [
        ...servico,
        ...list('garrafão, jardineira, mesa, banco, peças para, bandeira, mastro, persiana, armário, quadro'),
      ],
    }),
    ...each(tintas, { sem: [...servico, ...list('cartucho, cera, detergente, impressora, mastro, mesa')] }),
    ...each(ferramentas, {
      sem: [
        ...servico,
        ...list(
          'armário, agrícola, material de expediente, armas, biométrico, chaveiro, empilhadeira, tablet',
        ),
      ],
    }),
    ...each(materias, { sem: [...servico, ...coisaFeita] }),
    ...each(correntes, { perto: compra, sem: [...servico, ...coisaFeita] }),
    {
      termo: 'ferramenta',
      sem: [
        ...servico,
        ...list(`
          agrícola, auditoria, ferramenta {de pesquisa, online, de gestão}, licença, online
          pesquisa de preços, processamento de dados, redes sociais, sistema, veículo, assinatura
        `),
      ],
    },
    { termo: 'material {elétrico, hidráulico, de pintura}', em: 'tudo', sem: servico },
    {
      termo: 'construção civil',
      perto: list('material, insumo'),
      sem: list('engenharia, execução, resíduo'),
    },
    {
      termo: 'iluminação pública',
      com: list('material, luminária, aquisição, lâmpada'),
      sem: [...servico, 'mão de obra'],
    },
    {
      termo: 'iluminação',
      perto: list('fornecimento e instalação, aquisição'),
      sem: [...servico, ...list('palco, cênica para, som, sonorização, natal')],
    },
    {
      termo: 'material {de, para} manutenção',
      com: list('bens imóveis, edificações, ferragens, imóvel, instalações, predial, prédios'),
      sem: [...servico, ...list('limpeza, reservatórios, veículo')],
    },
    { termo: 'equipamento elétrico', sem: [...servico, ...list('cozinha, eletrodomésticos, som')] },
    {
      termo: 'bateria',
      com: list('estacionária, nobreak, no break, pilha, selada, vrla'),
      sem: [...servico, ...list('celular, drone, frota, instalação, musical, notebook, veículo, viatura')],
    },
    {
      termo: 'manutenção',
      perto: list('insumos, materiais'),
      com: list('instalações, predial, bens imóveis'),
      sem: [...servico, ...coisaFeita, 'limpeza'],
      em: 'tudo',
    },
    { termo: 'aço', perto: list('barras, chapas, cabos, perfis, tubos'), sem: [...servico, ...coisaFeita] },
    { termo: 'policarbonato', com: list('chapa, cobertura, telha') },
    { termo: 'rede hidráulica', perto: list('material, reparo, correção') },
    {
      termo: 'bomba',
      perto: list('fornecimento, aquisição'),
      sem: [
        ...servico,
        ...coisaFeita,
        ...list('infusão, insulina, seringa, combustível, leite, vácuo, incêndio'),
      ],
    },
    {
      termo: 'painel de led',
      com: list('embutir, sobrepor, lâmpada, luminária, 12w, 18w, 24w, 36w, 40w, watts'),
      sem: [...servico, ...coisaFeita],
    },
    {
      termo: 'caixa {d água, de gordura, de inspeção}',
      sem: [...servico, ...list('desentupimento, esgotamento, fossa, hidrojateamento, sucção')],
    },
    {
      termo: 'filtro de linha',
      sem: [...servico, ...list('audiovisual, computador, informática, nobreak, notebook, som')],
    },
    { termo: 'luminárias de led', com: ['iluminação pública'] },
    { termo: 'blindex', perto: ['material de consumo'] },
    // Supplied and installed: also a work, or upkeep.
    ...list(`
      fornecimento e instalação de {piso, vidros, porta, lâmpadas, luminárias, redes de proteção, janelas, corrimãos}
      {instalação, retirada} de painel de vidro, espelho lapidado, painel de vidro
      redes de proteção nas janelas, fornecimento de chaves
    `),
  ],
  exclude: list('elaboração de projeto, estudos e projetos, perfuração, teste hidrostático'),
}
export default setor
