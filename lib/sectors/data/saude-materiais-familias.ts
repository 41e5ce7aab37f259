import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

/** Work done with these, or machines for it. */
const trabalho = list(`
  serviços médicos, exames médicos, manutenção preventiva, manutenção corretiva, manutenção de, calibração, software
  prestação de serviço, coleta de resíduos, curso, reforma, construção, serviços de lavanderia
`)

const sondasECateteres = `
  {sonda, botton, kit} de gastrostomia, gastrostomia, dreno de {kehr, blake, silicone}, introdutor {arterial, venoso}
  balão de dilatação, cateterismo {intermitente, vesical}, coletor urinário, uripen, {aspirador, aspiração} traqueal
  circuito de ventilador, filtro {hmef, hme, bacteriológico, de leucócitos}, reanimador manual, traqueia corrugada
  máscara para {bipap, cpap, nebulização, inalação}, bocal para espirometria, {bolsa, equipo} de transfusão
  derivação ventricular, dreno ventricular, kit de derivação, kit cec, cardioplegia, circulação extracorpórea
  molas de embolização, embolização, perfusor, extensor {multivias, para infusão}, dânula, bureta graduada
  frasco para {nutrição, alimentação} enteral, frasco de {drenagem, aspiração}, clamp umbilical
  cateter umbilical, {pistola, agulha, kit} de biópsia, {pistola, agulha} para biópsia, espaçador para {aerossol, inalação}
`

const curativos = `
  {película, espuma, filme} de poliuretano, carvão ativado com prata, pressão negativa, membrana de celulose
  {pó, pomada, pasta, cinto, barreira} para estomia, estomizado, óleo age, ácidos graxos, matriz dérmica, matriz cutânea
  pele artificial, tela {de marlex, inorgânica}, cola de fibrina, selante de fibrina, surgicel, cera óssea, cera para osso, grampo cirúrgico, algodão hidrofílico, contensor de membros
  esponja hemostática, gaze rayon, gaze petrolada, catgut, vicryl, fio de {nylon, seda, algodão} cirúrgico
  curativo a vácuo, almofada anti escara, anti escaras, {faixa, contensor, contenção} de contenção
  {restritor, contenção} de membros, lidocaína gel, vaselina {estéril, líquida hospitalar}, ortoftaldeído
  {álcool, desinfetante, sabonete, peróxido de hidrogênio, detergente} {hospitalar, antisséptico, degermante}
  antisséptico, {kit, campo} estéril, {capote, avental, gorro} {cirúrgico, hospitalar}, óculos de proteção hospitalar
  embalagem para esterilização, {contêiner, estojo, caixa} para esterilização, insumos para esterilização
  teste biológico, {bandeja, bacia, caixa, cuba, balde} inox hospitalar, aparadeira, comadre hospitalar
  {comadre, papagaio} {inox, hospitalar, plástico}, comadres e papagaios, {papagaios, comadres}
  pinça {kelly, anatômica, kocher, backaus, crile, dente de rato, mosquito, de sutura}
  tesoura {mayo, íris, metzenbaum, spencer, cirúrgica}, porta agulha, cabo de bisturi, {caixa, estojo} de instrumental
  {cabo, sensor} de {ecg, oximetria, spo2}, cabo paciente, cabo e sensor, sensor de {oxímetro, oximetria}
  {pá, bateria} {de, para} {desfibrilador, dea}, desfibrilador pás, eletrodo para desfibrilador
  mamadeira hospitalar, descarpack, saco {hospitalar, infectante}, lixo hospitalar infectante, lençol impermeável
  colchão casca de ovo, cal sodada, gel {para ultrassonografia, de ultrassom, para eletrocardiograma, lubrificante íntimo}
  termômetro de mercúrio, {bolsa, caixa, mochila, estojo} de primeiros socorros, {mochila, material, kit, bolsa} de aph
  {material, materiais} de {hemodinâmica, urologia, cirurgia, sutura, emergência médica}, materiais para {cirurgia, coleta de exames}
  mmh, mat med, dispositivos médicos, produtos médicos, kit oftálmico, teste do olhinho
`

const reabilitacao = `
  {kinesio tape, kinesio, bandagem elástica, faixa elástica terapêutica, thera band, theraband, bola bobath}
  {halteres, caneleiras, bolas, faixas} de fisioterapia, {robofoot, bota imobilizadora, férula, imobilizador de joelho}
  tala de {alumínio, imobilização, papelão}, meias elásticas, bengala, coxins, moxa, moxabustão, bastão de moxa
  sementes de mostarda, ventosaterapia, aparelho de amplificação sonora, aasi, molde auricular, pilha auditiva
  {pilha, bateria} para {aparelho auditivo, implante coclear}, {parafuso, placa} {ortopédico, ortopédica}, material ortopédico
  viscoelástico, azul de tripan, anel intracapsular, {faca, bisturi} oftálmica, lente para óculos, óculos de grau
  óculos corretivos, armações e lentes, colete {cervical, lombar}, cinta {ortopédica, pós cirúrgica}
`

const reagentes = `
  kit {citológico, vdrl, dna, pcr, hiv, sífilis, dengue, elisa, sorológico}, teste {de hiv, para hiv, de dengue, covid, de sífilis, sorológico, de antígeno, bioquímico}
  coletor {de saliva, de escarro}, meio de transporte viral, coleta a vácuo, coloração de gram, ponteiras {para, com, descartáveis}
  tiras de {urina, uroanálise, glicose, ph}, painel de hemácias, gel teste, imunohematologia, hemácias reagentes
  sonda taqman, taqman, parafina histológica, cassete histológico, navalha de micrótomo, solvente {analítico, orgânico}
  {vial, frasco} {para cromatografia, de cromatografia}, vials para, balão de fundo redondo, papel de filtro {qualitativo, quantitativo}, colilert
  substrato {cromogênico, enzimático, para coliformes}, {pastilha, reagente, método} dpd, kit {de, para} análise de água
  {kit, reagente} de cloro, padrão de turbidez, solução padrão, eletrodo {de ph, combinado}, gelo seco
  {gás, cilindro, recarga} {acetileno, argônio, hélio, nitrogênio} {analítico, ultra puro}, gases {especiais, analíticos, laboratoriais}
  álcool {absoluto, etílico absoluto, metílico p a}, {álcool, etanol, metanol, acetona} pa, hidróxido de cálcio pa
  sensor freestyle, freestyle libre, {caneta, canetas} {aplicadora, aplicadoras} de insulina, fita teste, peróxido de hidrogênio pa, enzima {de restrição, polimerase, transcriptase}, citocina, eritropoetina humana
  meios de cultura, calibrador {bioquímico, hematológico}, controles e calibradores, reativos laboratoriais, reativos químicos
  insumos {odontológicos, odonto, laboratoriais, hospitalares, biológicos, para laboratório, para pesquisa}
`

const odonto = `
  anestésico {odontológico, tópico odontológico}, broca {carbide, de alta rotação, gates, diamantada, esférica}
  hipoclorito de sódio odontológico, edta trissódico, sugador de saliva, babador odontológico, gesso pedra
  dentes de resina, cera utilidade, bráquete, {fio, elástico, arco, banda} ortodôntico, aparelhos ortodônticos
  {creme, gel} dental, higiene bucal, higiene oral, verniz com flúor, selante {odontológico, de fóssulas}
  adesivo odontológico, microbrush, matriz de aço odontológica, {tira, disco} de lixa odontológico, escova robinson
  filme radiográfico, {posicionador, película} radiográfico, pontas diamantadas, espelho {clínico, odontológico}
  {cureta, alavanca} {odontológica, periodontal, cirúrgica}, fórceps {adulto, infantil}, {fixador, revelador} radiográfico
  fixador e revelador, {chapa, película} radiográfica, filme dry, papel termossensível para ultrassom
  papel para {vídeo printer, ultrassonografia}, {avental, colete} de chumbo, protetor de tireoide, odonrológicos
`

/** Kits of a toothbrush for whoever: of these also `produtos-limpeza`. */
export const familias: Terms = [
  ...each(sondasECateteres, { sem: trabalho }),
  ...each(curativos, { sem: [...trabalho, ...list('limpeza e conservação, telhado, isolamento térmico')] }),
  ...each(reabilitacao, {
    sem: [...trabalho, ...list('artesanato, torneira, guarda chuva, consultas, tratamento, fisioterapeuta')],
  }),
  ...each(reagentes, { sem: [...trabalho, 'soldagem'] }),
  ...each(odonto, { sem: trabalho }),
  { termo: 'absorvente', perto: list('geriátrico, hospitalar, fraldas, pós parto'), sem: trabalho },
  { termo: 'broca', perto: list('resina, ionômero, odontologia, cirurgia, óssea'), sem: trabalho },
  { termo: 'anestésico', perto: list('resina, ionômero, broca, agulha gengival'), sem: trabalho },
  {
    termo: 'tala',
    perto: list('imobilização, atadura, colar cervical, moldável, hospitalar'),
    sem: trabalho,
  },
  {
    termo: '{bateria, pilha}',
    perto: list('dea, d e a, desfibrilador, marcapasso, aparelho auditivo'),
    sem: trabalho,
  },
  {
    termo: '{acetileno, argônio}',
    perto: list('cromatografia, absorção atômica, laboratório'),
    sem: trabalho,
  },
  {
    termo: 'insumos',
    perto: list('equipamentos laboratoriais, bioquímica, hematologia, exames, bomba de insulina, glicemia'),
    sem: [...trabalho, 'manutenção'],
  },
  // Hired as a service, bought as gas.
  {
    termo: 'oxigênio',
    perto: list('recarga, recargas, cilindro, cilindros, medicinal, fornecimento'),
    sem: list('soldagem, concentrador de oxigênio, oxigênio dissolvido, manutenção'),
  },
]
