import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Food, works, transport and courses for those who play, dance or dress up. */
const deOutros = list(`
  coffee break, buffet, lanche, refeição, refeições, gênero, gêneros, obra, reforma, construção, pavimentação, iluminação pública, engenharia
  ambulância, ônibus, combustível, software, brigadista, manutenção de veículos, passagens, medicamento, hospitalar, fisioterapia, laboratório
  notebook, ar condicionado, limpeza, resíduos, capacitação de servidores, cama e banho
`)

const jogosEGinastica = `
  {rede, redes} de {vôlei, voleibol, futsal, futebol, basquete, gol, tênis}, {trave, traves} {de, para} {futsal, futebol, gol, handebol}, bambolê, corda de pular, cordas de pular
  apito, halter, halteres, anilha, anilhas, kettlebell, {luva, luvas} de {boxe, goleiro}, saco de pancada, raquete de, raquetes de, peteca, skate, patins
  caiaque, prancha {de surf, de natação, stand up}, {mesa, mesas} de {pebolim, ping pong, pingue pongue, sinuca, totó}, trampolim, caneleira esportiva
  {kit, kits} {atleta, atletas, esportivo}, raia de piscina, raias para piscina, {boia, boias} espaguete, espaguete de natação, {touca, óculos} de natação
  {bola, bolas} {de, para} {futebol, vôlei, basquete, futsal, handebol, voleibol, tênis, borracha, pilates, campo, society}, {faixa, faixas} elástica, thera band
  colchonete {de, para} {ginástica, exercícios, yoga, academia}, {step, jump} de ginástica, {barra, barras} de ballet, cronômetro esportivo, {tatame, tatames} de
  {equipamento, equipamentos, aparelho, aparelhos, materiais, material} {de, para} {academia, musculação, ginástica, natação, atletismo, judô, pilates, treinamento físico, educação física}
  {materiais, equipamentos, itens, brinquedos} {recreativos, de recreação, de lazer, de aço, de playground}, parque de brinquedos, balanço e gangorra
  esteira eletrica, esteiras eletricas, placar esportivo, {colete, coletes} {esportivo, esportivos, de treino}
`

const musicaEPalco = `
  flauta doce, flauta transversal, saxofone, trompete, trombone, clarinete, tuba, bombardino, piano, partituras, estante para partitura, palheta para
  {caixa, caixas} de {percussão, guerra}, bumbo, surdo, pandeiro, tambor musical, tambores de, {instrumento, instrumentos} de {sopro, corda, cordas, banda, fanfarra}, acordeon
  {corda, cordas} para violão, encordoamento, cortina de palco, {cortina, cortinas} {para teatro, cênica, de teatro}, linóleo, piso de dança, peruca, maquiagem artística
  {banda, grupo} {de forró, de pagode, de samba, de rock, de fanfarra, gospel}, grupo de {pagode, samba, teatro, seresta}, coral, ilusionista, recreador, recreadores
  animador, animadores, animação {de festas, infantil, cultural}, {regente, maestro} {de, da, do}, maestro, roadie, produtor musical, videomapping, projeção mapeada
  {gravação, produção} de {cd, dvd, disco} {musical, artístico}, muralismo, grafiteiro, grafitagem, grafite artístico, escultor, artista plástico
  curadoria {de, artística, da}, museografia, {exposição, exposições} de {arte, artes, fotografia, fotografias, quadros}, agentes de leitura, palestras performativas
  contador de histórias, feira {do livro, literária, de artesanato, cultural, gastronômica, de negócios}, bienal, sarau, roda de conversa cultural
`

const festaELazer = `
  árvore de natal, árvores de natal, pisca pisca, {luz, luzes} de natal, presépio, bexigas, {artigo, artigos, materiais, itens, insumos} {de, para} {festa, festas}, confete
  serpentina, {grade, grades} de isolamento, locação de {grades, trenzinho, teatro, quadra, clube, toldo, toldos, ginásio, salão}, toldo para evento, prêmios para
  touro mecânico, tirolesa, parede de escalada, pista de gelo, passeio ciclístico, caminhada ecológica, parque de diversões, concurso de {miss, beleza, quadrilhas}, bingo
  sorteio de prêmios, corrida de cavalos, prova de laço, {guia, guias} de turismo, {excursão, passeio} {turístico, pedagógica, cultural}, {zumba, yoga, ioga, capoeira, ballet, balé, hip hop, jiu jitsu}
  aulas de {capoeira, zumba, yoga, artesanato, canto, violão, teatro, judô, karatê, natação, pilates, ginástica}, professor de {dança, educação física, capoeira, teatro, música, natação, ginástica, violão, judô}
  {seguranças, recepcionistas, brigadistas, carregadores, profissionais} para eventos, hotelaria para evento, {materiais, serviços} relativo a eventos, locação de food truck
  {corrida, caminhada} {procon, solidária, noturna, da, do}, {técnicos, técnico} {especializado, especializados} para eventos, exploração comercial durante
  {estrutura, estruturas, infraestrutura, iluminação, ar condicionado} {para, durante} o {carnaval, evento, festival, festejo}, {pulseira, pulseiras} {de identificação para eventos, para eventos}
`

export const familias: SectorDefinition['terms'] = [
  ...each(jogosEGinastica, { sem: [...deOutros, ...list('fisioterápico, quadra, ginásio, campo society')] }),
  ...each(musicaEPalco, {
    sem: [
      ...deOutros,
      ...list('afinação, aliança de, coral snake, vitamina, palheta para para brisa, para brisa'),
    ],
  }),
  ...each(festaELazer, { sem: [...deOutros, ...list('veículo, transporte escolar, uniforme')] }),
  { termo: 'mágico', sem: ['olho mágico', ...deOutros] },
  {
    termo: '{flores, balões, ingressos, bola, apito, redes, prêmios, bicicleta, partitura, cronômetro}',
    perto: list(
      'aquisição de flores, fornecimento de flores, aquisição de balões, aquisição de ingressos, aquisição de bolas, troféus, medalhas, esportivas',
    ),
    sem: [...deOutros, ...list('balões de oxigênio, computadores, rede de')],
  },
  {
    termo: '{locação, montagem, infraestrutura, estruturas, iluminação, organização, apoio operacional}',
    com: list(
      '{carnaval, festival, corrida, réveillon, expo, exposição agropecuária, feira livre cultural, festejos, campeonato, romaria, círio}',
    ),
    sem: [
      ...deOutros,
      ...list(
        'veículo, veículos, ônibus, transporte, exposição, imóvel, mão de obra, balsa, balsas, alimentos, alimentação, bebidas',
      ),
    ],
  },
]
