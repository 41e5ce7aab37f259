import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

/** Buying, insuring or mending the vehicle is not carrying. */
const doVeiculo = [
  'aquisição de {veículo, ônibus, micro ônibus, van, ambulância, equipamentos}',
  '{zero quilômetro, zero km, 0 km, 0km, peças, pneus, software, máquinas pesadas, rastreamento, gps}',
  '{inspeção, vistoria, seguro} veicular',
  'seguro de',
]
const deOutraCoisa = [
  '{resíduo, lixo, entulho, rastreamento, carros de transporte, rodízios, refeição, alimentação escolar, coffee break, buffet}',
  '{pavimentação, terraplenagem, estradas vicinais, serviços de engenharia}',
]
const semMotorista = ['sem {motorista, condutor, serviço de condução}']

const pessoas: Terms = [
  {
    termo:
      'transporte {escolar, coletivo, de alunos, de estudantes, de passageiros, de pessoas, de pessoal, de pacientes, de usuários}',
    sem: [
      ...doVeiculo,
      ...semMotorista,
      'monitor de transporte',
      'companhia municipal de transportes coletivos',
    ],
  },
  'transporte de {servidores, funcionários, trabalhadores, idosos, atletas}',
  'transporte {universitário, executivo, intermunicipal, interestadual, internacional}',
  {
    termo: 'transporte {individual, local, municipal, nacional}',
    com: ['{passageiros, pessoas, alunos, pacientes, cargas, mudança, serviço de transporte}'],
  },
  'transporte {turístico, aéreo, fluvial, marítimo, aquaviário, rodoviário}',
  { termo: 'transporte terrestre', sem: ['agência nacional de transportes terrestres', 'seguro'] },
  '{transporte por aplicativo, aplicativo de transporte, agenciamento de transporte}',
  '{linhas, rotas} de transporte',
  {
    termo:
      '{transporte, deslocamento, condução} {de, dos, das} {alunos, estudantes, atletas, delegações, equipes, participantes, pacientes, munícipes}',
    sem: [...doVeiculo, ...semMotorista, ...deOutraCoisa],
  },
  {
    termo: 'transporte para {eventos, evento, tratamento, clínicas, hospitais}',
    sem: [...doVeiculo, ...deOutraCoisa],
  },
  {
    termo: '{concessão, permissão, operação, delegação} {do, de} {transporte, serviço de transporte}',
    sem: ['{trecho, ferrovia, obra}'],
  },
  { termo: 'bilhetagem', com: ['{transporte, ônibus, passageiros}'] },
  {
    termo: '{viagens, viagem}',
    com: ['{intermunicipais, pacientes, motorista, ida e volta}'],
    sem: doVeiculo,
  },
  // Lodging away from home for treatment brings the ride to the clinic.
  {
    termo: '{transporte, translado, traslado}',
    perto: ['{hospedagem, pernoite, tfd, tratamento fora do domicílio}'],
    sem: ['{evento, aquisição}'],
  },
  { termo: '{translado, traslado}', sem: ['{evento, aquisição, funerários}'] },
  { termo: 'serviços continuados de transporte', sem: doVeiculo },
  {
    termo: 'transporte',
    perto: ['{van de passageiros, incluindo motorista, com motorista, com condutor, por rota}'],
    sem: doVeiculo,
  },
  { termo: 'remoção {de pacientes, intermunicipal, terrestre}', sem: ['aquisição'] },
  { termo: 'transporte', perto: ['hospedagem'], sem: ['evento'] },
  {
    termo: '{serviço, contratação, empresa, empresa especializada} {de, em, para} transporte',
    sem: [...doVeiculo, ...deOutraCoisa, '{tendas, montagem}'],
  },
  { termo: 'fretamento', sem: doVeiculo },
  {
    termo: 'ônibus',
    com: ['{locação de ônibus, aluguel de ônibus, viagem, excursão, com motorista}'],
    sem: doVeiculo,
  },
  { termo: 'locação de van', com: ['{motorista, condutor, passageiros}'], sem: semMotorista },
  {
    termo: 'locação de veículos',
    com: ['{motorista, condutor, serviço de condução, transportar, transporte de}'],
    sem: [...semMotorista, 'máquinas pesadas'],
  },
  { termo: 'veículos', com: ['{com, com e sem} {motorista, condutor}'], sem: doVeiculo },
  '{táxi, táxi aéreo, mototáxi, traslado, transfer, vale transporte, bilhete eletrônico, translado de passageiros}',
  { termo: 'travessia', sem: ['{aduelas, concreto, obra, drenagem}'] },
  '{balsa, ferry boat, horas de voo, fretamento de aeronave}',
  'locação de {barco, lancha, embarcação, aeronave}',
]

const viagens: Terms = [
  {
    termo: 'passagens',
    com: ['{aérea, rodoviária, terrestre, fluvial, bilhete, viagem, emissão}'],
    sem: ['passagem {de cabos, molhada, de nível, de comando, de função}'],
  },
  '{passagens, bilhetes} {aéreas, aéreos, terrestres, rodoviárias, fluviais}',
  '{fornecimento de passagens, bilhetes de passagem, viagens corporativas, city tour, excursão, passeio turístico}',
  '{agenciamento, agência} de viagens',
  '{agência, operadora} de turismo',
  'pacote {de viagem, turístico}',
  '{turismo receptivo, serviço de receptivo}',
  {
    termo: 'viagem',
    com: ['{alunos, idosos, cultural, pedagógica, turística}'],
    sem: ['{lanche, uniforme, day use}'],
  },
]

const cargas: Terms = [
  {
    termo:
      'transporte de {carga, materiais, mercadorias, bens, documentos, móveis, mobiliário, equipamentos, animais, água, ' +
      'máquinas, brita, calcário, areia, cascalho, combustível, tubos, cestas básicas, merenda, livros, correspondência, produtos, insumos, alimentos, ' +
      'veículo, viatura, urnas, obras de arte, valores, amostras, medicamentos, mudança, bagagem}',
    sem: [
      ...deOutraCoisa,
      '{zero quilômetro, zero km, 0 km, tipo furgão, construção de, aquisição de carreta, aquisição de veículo}',
    ],
  },
  '{transporte porta a porta, bagagem desacompanhada, frete rodoviário, guarda móveis, guarda volumes}',
  '{serviço, contratação} de frete',
  'transporte ferroviário de cargas',
  {
    termo: 'logística',
    com: ['{armazenagem, distribuição de, medicamentos, transporte de}'],
    perto: ['serviços', 'contratação', 'operação', 'solução'],
    sem: ['{evento, provas, software, obra, concurso}'],
  },
  {
    termo: '{mudança, mudanças}',
    perto: ['{transporte, embalagem, mobiliário, servidores, móveis, frete}'],
    sem: ['{climáticas, categoria, climática, aquisição}'],
  },
  {
    termo: 'frete',
    perto: ['{serviços, contratação, caminhão, transporte}'],
    sem: ['{aquisição, frete incluso, combustível, cif}'],
  },
  {
    termo: 'frete',
    perto: ['{calcário, brita, areia, mudança, jazida, terra, materiais}'],
    sem: ['{aquisição, combustível}'],
  },
  '{translado, traslado} {intermunicipal, de corpos, de corpo, funerário, interestadual}',
  { termo: 'translado', perto: ['{corpos, corpo, funerário}'] },
  { termo: 'frete', com: ['{caminhão, carga, envio}'], sem: ['{combustível, água mineral}'] },
  'mudança {residencial, interestadual, nacional, de servidor, de mobiliário}',
  { termo: 'serviço de mudança', sem: ['{categoria, habilitação}'] },
  {
    termo: 'transporte',
    perto: ['{desmontagem, embalagem}'],
    com: ['{mobiliário, móveis}'],
    sem: ['aquisição'],
  },
  'içamento',
  { termo: '{carga e descarga, carga descarga}', sem: ['{resíduo, obra, terraplenagem}'] },
  {
    termo: 'caminhão pipa',
    com: ['{água potável, distribuição de água, abastecimento de água}'],
    sem: ['aquisição'],
  },
  { termo: 'armazenagem', sem: ['{resíduo, refeição, aquisição, rescisão}'] },
  '{operador logístico, operação logística, armazenamento e distribuição de}',
  'logística {de transporte, integrada, e armazenagem}',
  { termo: 'logística de distribuição', sem: ['provas'] },
  { termo: 'serviços de logística', sem: [...deOutraCoisa, '{alimentação, evento}'] },
  '{custódia, guarda} de documentos',
  'guarda {documental, arquivística}',
  {
    termo: 'guarda',
    perto: ['{documentos, acervo, arquivos, caixas}'],
    sem: ['{guarda municipal, guarda civil, guarda corpo}'],
  },
  '{transporte de cargas excepcionais, cabotagem, frete aéreo, frete marítimo}',
  '{desembaraço, despacho, despachante} aduaneiro',
  'agenciamento de carga',
]

const entregas: Terms = [
  '{correios, serviços postais, serviço de postagem, correspondências, malote, remessa expressa, courier, sedex}',
  '{franquia postal, telegrama, carta registrada, logística postal}',
  'entrega {de encomendas, de documentos, rápida}',
  'postagem de {carnês, boletos, objetos, cartas, correspondências}',
  '{entrega, coleta e entrega} {de correspondências, de malotes, expressa}',
  '{encomendas expressas, serviço de entrega, motoboy, motofrete}',
]

const setor: SectorDefinition = {
  id: 'transporte',
  nome: 'Transporte e logística',
  descricao: 'Transporte escolar e de passageiros, frete, mudanças, passagens e serviços postais.',
  terms: [...pessoas, ...viagens, ...cargas, ...entregas],
  exclude: [],
}
export default setor
