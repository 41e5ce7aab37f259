import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

const veiculos = [
  '{veículo, frota, viatura, vtr, automóvel, carro, caminhão, caminhonete, ônibus, micro ônibus, van, ambulância}',
  '{motocicleta, trator, retroescavadeira, motoniveladora, pá carregadeira, escavadeira, maquinários, implementos}',
  '{automotivo(a), veicular, linha leve, linha pesada, máquinas pesadas, máquinas agrícolas, chassi, motor diesel, empilhadeira, paleteira, patrol, pá mecânica, rolo compactador, camionete, camihnonetes, reboque, semirreboque}',
  '{embarcação, lancha, barco, navio, motor de popa, aeronave, helicóptero}',
]

/** Vehicles bought or rented, and transport hired, come with upkeep, fuel and insurance: not what is sold. */
const veiculoInteiro = [
  '{locação, aluguel, fretamento, motorista, condutor, operador, leiloeiro, software}',
  '{zero quilômetro, zero km, 0 km, 0km, zero hora, veículo novo}',
  '{aquisição, fornecimento} de veículo',
  '{transporte escolar, serviço de transporte, transporte de passageiros, hora máquina}',
]
const outraManutencao = [
  ...veiculoInteiro,
  '{predial, edificações, elevador, grupo gerador, jardinagem, áreas verdes}',
  '{ventilador mecânico, equipamentos médicos}',
  'produtos de {higienização, limpeza}',
]

const pecas: Terms = [
  '{autopeças, auto peças, peças automotivas, peças genuínas, peças mecânicas, peças para veículos}',
  'acessórios {automotivos, veiculares, para veículos, para viaturas}',
  '{pneu, pneumáticos, câmara de ar, feixe de molas, amortecedores, embreagem, correia automotiva, correia dentada}',
  '{pastilha, disco, lona} de freio',
  'filtro {de óleo, lubrificante, automotivo}',
  'caixa de {marcha, câmbio}',
  '{virabrequim, bomba injetora, bico injetor, injeção eletrônica, motor de partida, alternador, radiador}',
  '{para brisa, parabrisa, para choque, vidro automotivo, lâmpada automotiva, bateria automotiva, pintura automotiva}',
  '{tacógrafo, cronotacógrafo, giroflex, sinalizador acústico, sinalizador visual, material rodante}',
  '{lâmina de motoniveladora, dente de caçamba, barra sinalizadora, barras sinalizadoras}',
  {
    termo: '{motor ventilador, evaporador, condensador, compressor}',
    com: ['{automotivo(a), ônibus}'],
    sem: veiculoInteiro,
  },
  { termo: 'tinta', perto: ['automotivo(a)'] },
  { termo: 'carroceria', sem: [...veiculoInteiro, '{aquisição de caminhão, caminhão com}'] },
  { termo: 'sinalização {ostensiva, luminosa, sonora}', com: veiculos, sem: veiculoInteiro },
  {
    termo: '{peças, componentes, peças de reposição}',
    com: veiculos,
    sem: [
      ...veiculoInteiro,
      '{sem fornecimento de peças, peças publicitárias, peças de vestuário, uniforme, ventilador mecânico}',
    ],
  },
  {
    termo: '{bateria, filtro, freio, suspensão, rolamento, câmbio, mola}',
    com: veiculos,
    sem: [...veiculoInteiro, '{empilhadeira, drone, gerador, veículos elétricos}'],
  },
  // Small machines of the street and garden crews are mended by the same suppliers.
  { termo: 'peças', com: ['{roçadeira, motosserra, varredeira, minivarredeira, cortador de grama}'] },
]

/** Parts no other machine has, then those that other machines have too. */
const partes: Terms = [
  '{protetor de câmara, protetores de câmara, sapata de freio, sapatas de freio, pastilhas de freio, velas de ignição, vela de ignição, junta do cabeçote, cabeçote, biela, bronzina, cárter, semieixo, homocinética, cruzeta de cardan, cardan, barra de direção, terminal de direção, terminais de direção, pivô de suspensão, bandeja de suspensão}',
  '{bomba d água automotiva, bomba de combustível elétrica, sonda lambda, módulo de injeção, chicote elétrico, retrovisor, retrovisores, farol, faróis, lanterna traseira, lanternas automotivas, palheta de limpador, palhetas de limpador, palhetas para limpador, calotas, roda de liga, rodas de aço, aro de roda, parafuso de roda, parafusos de roda}',
  '{unhas, bordas cortantes, lâminas e unhas, canto de lâmina, rodante, rodantes, esteira para trator, sapata de esteira, dentes de caçamba, dente de caçamba, lâmina para motoniveladora, lâminas para motoniveladora}',
  '{macaco jacaré, chave de roda, triângulo de sinalização, extintor veicular, engate de reboque, capota marítima, santantônio, película automotiva, calha de chuva, kit multimídia automotivo, som automotivo, capas para bancos de veículos, capa de banco, capa para banco, tapetes automotivos, massa de polir, cera automotiva}',
  '{corrente para motosserra, sabre para motosserra, correntes para motosserra, fio de nylon para roçadeira, carretel para roçadeira, lâmina para roçadeira, kit de transmissão para moto, kit relação, relação para motocicleta, cabo de embreagem, coroa e pinhão}',
  '{discos diagrama, disco diagrama, disco de tacógrafo, bobina de tacógrafo, óleo 15w40, óleo 5w30, óleo 20w50, óleo 10w40, óleo 90, óleo 68, óleo atf, fluido de transmissão, água para bateria, solução de bateria}',
  {
    termo: 'bateria',
    com: ['{60 ah, 60ah, 70 ah, 100 ah, 150 ah, 45 ah, 90 ah, 12v 60ah, automotiva}'],
    sem: ['{nobreak, estacionária, solar, notebook}'],
  },
  {
    termo:
      '{filtro, correia, rolamento, retentor, mola, pistão, turbina, diferencial, cruzeta, vela, amortecedor, lona, mangueira hidráulica, mangueiras hidráulicas, tapete, roda, radiador, sirene, giroflex, insulfilm, engate, farol}',
    perto: [
      '{veículo, viatura, frota, freio, pastilha de freio, amortecedor, correia dentada, lubrificante, lubrificantes, óleo lubrificante, automotivo(a), caminhão, trator, tratores, máquinas pesadas, retroescavadeira, motoniveladora, ônibus, ar e óleo, combustível, óleo, camihnonetes, caminhonetes}',
    ],
    sem: [
      ...veiculoInteiro,
      '{papel, café, cadeira de rodas, ar condicionado predial, freio de mão de cadeira, hospitalar, purificador, bebedouro, piscina, gerador, cozinha, aquisição de veículos}',
    ],
  },
  {
    termo: '{módulos, módulo, componentes, kits, itens, motor, conjunto}',
    com: [
      '{preventiva e corretiva de veículos, preventiva e corretiva da frota, manutenção de veículos, manutenção da frota}',
    ],
    sem: veiculoInteiro,
  },
]

const oficina: Terms = [
  {
    termo: '{manutenção, conserto, reparo, revisão} {de, em, da, das, dos, nos, nas}',
    perto: [
      '{empilhadeira, paleteira, motocicletas, patrol, rolo compactador, bicicletas, lancha, navio, barco, embarcação, drone pulverizador, tratores, escavadeira hidráulica}',
    ],
    sem: [...veiculoInteiro, '{predial, elevador, jardinagem, casa de máquinas}'],
  },
  'serviços {mecânicos, de mecânica, de mecânica em geral, de auto elétrica, de funilaria, de lanternagem, de tapeçaria automotiva, de molas, de molejo, de torno em máquinas, de solda em máquinas}',
  '{alinhamento e balanceamento, balanceamento e alinhamento, alinhamento balanceamento, geometria e balanceamento, alinhamento de direção, balanceamento de rodas, troca de óleo, troca de óleo e filtros, troca de pneus, rodízio de pneus}',
  '{solda, torno, reparo hidráulico, recuperação de cilindros} {em, de, e torno em} {máquinas pesadas, máquinas, caminhões, tratores, cilindros hidráulicos}',
  '{cilindros hidráulicos, bombas injetoras, manutenção de cilindros, mangueiras de alta pressão, recuperação de radiadores, molejo, feixes de molas, revisão de 10.000 km, revisão dos 10 mil, revisão programada}',
  '{chave codificada, chaves codificadas, laudo de opacidade, opacidade veicular, quarteirização, capotaria dos veículos, pintura e capotaria, higienização interna de veículos, polimento automotivo, cristalização automotiva, ducha automotiva, lavagem de carros, lavagem de máquinas, limpeza de veículos, limpeza de viaturas}',
  {
    termo: 'reboque',
    perto: ['{guincho, remoção, veículos, viaturas, pane, recolhimento}'],
    sem: ['{aquisição de reboque, reboque agrícola, zero km, carreta reboque, carretinha}'],
  },
  '{transformação, adaptação, caracterização} {de, em} {veículo, viatura, viaturas, ambulância, veículos}',
  'manutenção {veicular, automotiva, da frota, de frota, de máquinas pesadas, de aeronave, de embarcação}',
  'manutenção {de, dos, das} {veículo, viatura}',
  'revisão {veicular, automotiva, de garantia}',
  {
    termo: '{manutenção, mecânico(a), reparo, conserto, recondicionamento, revisão}',
    com: veiculos,
    sem: outraManutencao,
  },
  {
    termo: 'pintura',
    perto: ['{veículo, veicular, frota, viatura, ônibus, automotivo(a), lanternagem}'],
    sem: outraManutencao,
  },
  // What is bought is general; that it is for the vehicles is said at the end.
  {
    termo:
      '{manutenção, preventiva e corretiva, corretiva e preventiva} {de, dos, das, da} ' +
      '{veículo, viatura, vtr, frota, ônibus, trator, máquinas pesadas}',
    em: 'tudo',
    com: ['{material, mat, insumos, peças, ferramentas, óleos, parafusos, componentes}'],
    sem: [...veiculoInteiro, '{limpeza, higienização}'],
  },
  { termo: 'oficina mecânica', em: 'tudo', sem: ['{obra de, curso, construção}'] },
  { termo: 'calibrador de pneus', em: 'tudo' },
  '{mecânica, elétrica, tapeçaria} automotiva',
  'mecânica {pesada, diesel}',
  '{autoelétrica, auto elétrica, retífica, funilaria, lanternagem, chapeação, tornearia, chaveiro automotivo}',
  '{borracharia, borracheiro, vulcanização, recapagem, recauchutagem, ressolagem, reforma de pneus}',
  {
    termo: '{alinhamento, balanceamento, cambagem, geometria, tapeçaria, insulfilm}',
    com: veiculos,
    sem: veiculoInteiro,
  },
  {
    termo: '{lavagem, higienização, polimento}',
    com: veiculos,
    sem: [...outraManutencao, '{lavanderia, lavagem de roupas, prédios}'],
  },
  '{lava jato, lava rápido, lavagem automotiva, lavagem de veículos, lavagem de viaturas, conservação de veículos}',
  '{guincho, socorro mecânico, reboque de veículos, remoção de veículos}',
  '{adaptação veicular, transformação veicular, plotagem de veículos, plotagem de viaturas}',
  { termo: 'envelopamento', com: veiculos, sem: [...veiculoInteiro, '{identidade visual, adesivação}'] },
  'ar condicionado {automotivo, veicular}',
  '{elevador automotivo, scanner automotivo, desmontadora de pneus, ferramentas automotivas}',
]

const combustiveis: Terms = [
  {
    termo: 'combustível',
    sem: [...veiculoInteiro, '{prevenção, tanque, bomba, armazenamento, mudança}'],
  },
  { termo: 'gasolina', sem: [...veiculoInteiro, '{roçadeira, motosserra, motor, flex, gerador}'] },
  { termo: 'diesel', sem: [...veiculoInteiro, '{gerador, motor, movido(a), 4x4, cabine, resíduo}'] },
  { termo: 'óleo diesel', sem: [...veiculoInteiro, 'resíduo'] },
  'gasolina {comum, aditivada, de aviação}',
  'diesel {s10, s 10, s500, s 500}',
  'etanol {hidratado, combustível}',
  { termo: 'etanol', com: ['{gasolina, diesel, combustível, abastecimento}'] },
  '{arla, gnv, gás natural veicular, querosene de aviação, combustíveis automotivos, posto de combustível}',
  'abastecimento {de veículos, de viaturas, da frota}',
  'derivados de petróleo',
  { termo: 'lubrificante', sem: ['{gel lubrificante, íntimo, odontológico, núcleos, preservativo}'] },
  'óleo {lubrificante, de motor, para motor, hidráulico, dois tempos, 2 tempos, de transmissão}',
  '{fluido, líquido} de {freio, arrefecimento}',
  '{fluido automotivo, aditivo para radiador, desengraxante automotivo}',
  { termo: 'graxa', sem: ['graxa para {calçado, sapato}'] },
]

/** Cooking gas goes with the other fuels; a network of pipes for it is a work. */
const gas: Terms = [
  { termo: '{glp, gás liquefeito}', sem: ['{rede de distribuição, rede de gás, instalação de central}'] },
  '{gás de cozinha, gás em botijão, botija de gás, p13, p 13, p45, p 45}',
  { termo: 'botijão', sem: ['{criogênico, sêmen, nitrogênio}'] },
  {
    termo: 'recarga de gás',
    sem: ['{oxigênio, medicinal, extintor, ar condicionado, gás refrigerante}'],
  },
  { termo: 'gás engarrafado', nunca: ['{oxigênio, medicinal, judicial, saúde}'] },
  'gás e outros materiais engarrafados',
  { termo: 'vasilhame', com: ['gás'] },
]

const gestaoDaFrota: Terms = [
  '{pedágio, pedágios, vale pedágio, tag de pedágio, tags de pedágio, sem parar, pagamento automático de pedágio}',
  { termo: 'monitoramento {de, da} frota', sem: ['contabilidade'] },
  { termo: '{locação, aluguel} de {vagas de estacionamento, vagas de garagem, garagem}', sem: ['obra de'] },
  { termo: 'estacionamento', com: ['{tag, mensalidade, automático, automáticos}'], sem: ['obra de'] },
  { termo: 'rastreadores', com: ['{gsm, portáteis, gps, veiculares}'] },
  '{gestão, gerenciamento} {de, da, de manutenção de, da manutenção de} {manutenção automotiva, manutenção veicular, manutenção da frota, manutenção de frota, abastecimento e manutenção}',
  '{rede credenciada de oficinas, despachante documentalista, licenciamento anual de veículos, renovação de licenciamento, placas veiculares, placas de veículos, par de placas}',
  {
    termo: '{gestão, gerenciamento} {de, da} frota',
    nunca: ['{contabilidade, folha de pagamento, gestão pública}'],
  },
  '{cartão combustível, cartão abastecimento, vale combustível, controle de abastecimento}',
  'gerenciamento {de, do} abastecimento',
  { termo: 'abastecimento de combustível', sem: ['{bomba, tanque}'] },
  { termo: 'fornecimento de combustível', sem: veiculoInteiro },
  'seguro {veicular, automotivo, de automóvel, de veículo, da frota}',
  // "Serviços continuados, por meio de seguradora": what is bought comes after the means.
  {
    termo: 'seguradora',
    em: 'tudo',
    com: ['seguro {automotivo, veicular, de veículo, da frota}'],
    sem: veiculoInteiro,
  },
  {
    termo: '{seguro, seguradora, apólice}',
    com: veiculos,
    sem: [
      ...veiculoInteiro,
      '{bagagem, mudança, transporte de, seguro de vida, seguro contra incêndio, impacto de veículos, imóvel}',
    ],
  },
  '{rastreamento, monitoramento, telemetria, rastreador} {veicular, de veículos}',
  { termo: '{rastreamento, rastreador, telemetria}', com: veiculos, sem: veiculoInteiro },
  '{emplacamento, estampagem, dpvat, despachante veicular, licenciamento de veículos}',
  '{inspeção, vistoria, laudo} veicular',
  '{placa, modelo, padrão, tipo} {mercosul, merco sul}',
  'placas {automotivas, para veículos}',
  {
    termo: 'estacionamento',
    com: ['{vaga, mensalista}'],
    sem: ['{obra de, construção, readequação, rotativo}'],
  },
]

const setor: SectorDefinition = {
  id: 'frota',
  nome: 'Peças, pneus, combustíveis e oficina',
  descricao:
    'Peças, pneus, combustíveis e GLP, lubrificantes, oficina, cartão combustível, seguro e rastreamento de frota.',
  terms: [...pecas, ...partes, ...oficina, ...combustiveis, ...gas, ...gestaoDaFrota],
  exclude: [],
}
export default setor
