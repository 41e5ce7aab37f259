import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

/** Work done with or on these, and what is used up in them. */
const trabalho = list(`
  exames médicos, realização de exames, manutenção preventiva, manutenção corretiva, curso, calibração, software, reagentes
  comodato, filme, peças de reposição, serviços médicos, prestação de serviços de, obra, reforma, construção
  serviços de radiologia, laudos
`)

const imagemECirurgia = `
  arco em c, arco c, intensificador de imagem, ressectoscópio, criocautério, laser {cirúrgico, de co2, diodo}, litotriptor
  perfurador {ortopédico, canulado}, serra {óssea, oscilatória, sagital}, garrote pneumático, foco {auxiliar, de teto}
  aquecedor de {sangue, fluidos, pacientes}, manta térmica aquecedor, osmose reversa {portátil, para hemodiálise, laboratório}
  secadora de traqueias, {bomba, bombas} de seringa, autorefrator, {coerência óptica, tomógrafo de coerência}
  emissões otoacústicas, otoemissões, {bera, peate} diagnóstico, {equipamento, aparelho} de imagem, equipamentos de imagem
  {sistema, placa, digitalizador} {cr, dr} {de, para} {radiografia, digitalização, imagens, raio x}, fonte de luz {cirúrgica, para endoscopia}
  lupa {cirúrgica, de aumento, com iluminação}, {detector, localizador, visualizador} de veias, transiluminador de veias
  {aquisição, fornecimento} de {ressonância magnética, mamografia, raio x, ultrassom, tomografia}, mapa cardiológico
  monitor {veterinário, paramétrico, de pressão}, {gaiola, mesa} veterinária, espessômetro, adipômetro, antropômetro
  {central, painel} de gases medicinais, painel de gases, mesa {ortostática, ortopédica cirúrgica}
`

const cuidado = `
  reanimador neonatal, capacete hood, camas elétricas hospitalares, {colchão, poltrona, travesseiro, cortina} hospitalar
  {mesa de cabeceira, criado mudo, mesa de refeição, biombo, cadeira, armário, divã} hospitalar, padiola, escada de dois degraus
  braçadeira {para coleta, para injeção}, suporte para braço, carrinho de medicação, {bengala, muleta} canadense
  prancha {longa, de resgate}, ked, colete ked, {simulador, boneco, manequim} {de parto, realístico, de rcp, de reanimação}
  {boneco, manequim} simulador, {modelo, esqueleto, torso} anatômico, modelos anatômicos, torso humano, {manequim, modelo} para {treinamento, simulação} em saúde
  {guincho, elevador} {de, para} {transferência, paciente, pacientes}, ordenhadeira elétrica leite materno
  bomba {tira leite, extratora de leite}, {extrator, coletor} de leite materno, caixa térmica para vacina
  {câmara, refrigerador, geladeira, conservadora, freezer} {de, para, refrigerada para} {vacinas, imunobiológicos, medicamentos}
  câmara refrigerada, {locação, aluguel} de {cpap, bipap, concentrador}, cpapbipap, concentradores {para, de}
  {cadeira, triciclo} de rodas {motorizada, infantil}, recursos terapêuticos, recurso terapêutico
`

const odonto = `
  {refletor, laser, motor, bomba a vácuo, bomba de vácuo, articulador, cuspideira, kit acadêmico} odontológico
  aparelho de profilaxia, câmara intraoral, câmera intraoral, localizador {apical, foraminal}, motor {endodôntico, de implante}
  recortador de gesso, vibrador de gesso, plastificadora a vácuo odontológica, contra ângulo, cadeira e equipo
  {bomba, autoclave} odontológica, micromotor {odontológico, elétrico}, peça reta odontológica, caneta odontológica, alta rotação e baixa rotação
`

const reabilitacao = `
  {aparelho, equipamento, aquisição, fornecimento} de {tens, fes, eletroterapia, corrente russa, ondas curtas, pilates, fisioterapia}
  plataforma vibratória, aparelho de ultrassom terapêutico, tens e fes, tens fes, corrente russa, ondas curtas, {laser, infravermelho, tablado, maca, bola} fisioterapia, barra paralela
  {barra, barras} espaldar, escada de canto, turbilhão fisioterapia, reformer, cadillac pilates, equipamentos de pilates, martelo neurológico
  {balanço, equipamento, sala, kit} sensorial, {sala, estação} multissensorial, multissensorial
  estruturação das salas de {fisioterapia, musicoterapia, terapia}
`

const laboratorio = `
  gasômetro, fotocolorímetro, pcr em tempo real, termociclador em tempo real, kjeldahl, extrator de gordura, shaker
  {agitador, mesa, incubadora} {shaker, orbital}, peneira vibratória granulométrica, peneira vibratória, multiparâmetro, sonda multiparamétrica
  micro ondas {de laboratório, digestor}, sistema de micro ondas, refrigeração laboratorial, freezer {80, menos 80, 86}
  bomba {dosadora de laboratório, de seringa, calorimétrica}, câmara climática, medidor multiparamétrico, oxímetro de laboratório
  estufa {de cultura, de co2}, jarra de anaerobiose, pipeta {automática, eletrônica}, {bureta, dispensador} digital
`

export const familias: Terms = [
  ...each(imagemECirurgia, { sem: [...trabalho, ...list('fotográfica, evento, artista')] }),
  ...each(cuidado, { sem: [...trabalho, 'plataforma elevatória predial'] }),
  ...each(odonto, { sem: trabalho }),
  ...each(reabilitacao, { sem: trabalho }),
  ...each(laboratorio, { sem: trabalho }),
  { termo: 'micromotor', perto: list('alta rotação, contra ângulo, peça reta'), sem: trabalho },
  {
    termo: '{esteira, bicicleta} ergométrica',
    perto: list('fisioterapia, reabilitação, saúde, cardiologia, hospitalar'),
    em: 'tudo',
    sem: trabalho,
  },
  {
    termo: 'equipamento',
    perto: list('samu, sala de estabilização, centro cirúrgico'),
    em: 'tudo',
    sem: trabalho,
  },
  {
    termo: '{permanente, permanentes}',
    perto: list('hospitalar, odontológico, unidades básicas de saúde, samu, pronto socorro'),
    em: 'tudo',
    sem: [...trabalho, ...list('informática, climatização, material de construção')],
  },
  {
    termo: '{treinamento, didática}',
    com: ['samu'],
    perto: list('itens, materiais, equipamentos, manequins'),
    sem: [...trabalho, 'capacitação'],
  },
  { termo: 'classe {6525, 6530, 6545}', em: 'tudo', sem: [...trabalho, 'mobiliários'] },
  // Rented or lent with what is used up in it: both are bought.
  {
    termo:
      '{locação, comodato} {de equipamento, de equipamentos} {laboratorial, laboratoriais, médico hospitalares, de suporte ventilatório}',
  },
  {
    termo: '{concentrador, concentradores, cpap, bipap}',
    perto: list('locação, aluguel, aquisição, fornecimento'),
    sem: list('máscara, peças, filtros, manutenção preventiva'),
  },
  { termo: 'comodato', perto: ['equipamentos laboratoriais', 'equipamento laboratorial', 'analisador'] },
]
