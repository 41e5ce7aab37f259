import type { SectorDefinition } from '../schema.ts'
import { familias } from './eventos-familias.ts'

type Terms = SectorDefinition['terms']

/** Food for an event, and works on the place, are not the event. */
const comida = [
  '{coffee break, coffe break, buffet, coquetel, lanche, refeição, marmita, marmitex, gênero, salgados, panetone}',
  '{água mineral, gelo, café da manhã, café e açúcar, alimentação pronta, alimentação preparada, bebidas}',
]
const obra = [
  '{obra, pavimentação, construção, reforma, revitalização, iluminação pública, projeto executivo, engenharia}',
]
const outraCoisa = [
  ...comida,
  ...obra,
  '{cursos, capacitação, brinde, passagem, ar condicionado, notebook, ambulância, vale alimentação}',
  '{transporte de passageiros, transporte rodoviário, segurança desarmada, serviços de segurança, brigadista}',
  '{sistema informatizado, software}',
]
const bens = ['aquisição de {equipamentos, máquina, material, projetor}']

const artistas: Terms = [
  '{stand up, auto de natal, auto da paixão, paixão de cristo, peça teatral, teatro de bonecos}',
  '{artista, cantor(a), dupla sertaneja, dj, orquestra, trio elétrico, locutor}',
  { termo: 'show', sem: bens },
  { termo: 'artístico', sem: [...obra, '{patrimônio histórico e artístico, material gráfico}'] },
  { termo: 'artística', sem: [...obra, '{patrimônio, obra de restauro, comercial artística}'] },
  { termo: 'cachê', sem: ['{processador, memória, notebook, ghz}'] },
  { termo: 'atrações', sem: ['investimentos'] },
  'atração musical',
  'banda {musical, marcial, de música}',
  {
    termo: 'banda',
    com: ['{show, musical, apresentação, cachê, artística, programação}'],
    sem: ['{banda larga, largura de banda}'],
  },
  { termo: 'musical', sem: ['curso', ...obra] },
  'apresentação {artística, musical, cultural}',
  'apresentações {artísticas, musicais, culturais}',
  'grupo {musical, folclórico, de dança, coral}',
  '{teatral, circo, circense, palhaço, contação de histórias, quadrilha junina}',
  { termo: 'espetáculo', sem: ['bilheteria'] },
  { termo: 'teatro', com: ['{apresentação, espetáculo, peça, grupo, companhia, cênica}'], sem: obra },
]

const festas: Terms = [
  {
    termo:
      '{festa, festejos, junino(a), micareta, rodeio, cavalgada, vaquejada, tropeada, desfile cívico, carnavalesco, escola de samba}',
    sem: [...comida, 'kit festa', ...bens, 'marketing digital'],
  },
  { termo: '{exposição, feira} agropecuária', sem: comida },
  {
    termo:
      '{festival, festividades, carnaval, réveillon, festa do peão, semana da, semana do, são joão, arraial, arraiá, expo feira}',
    sem: outraCoisa,
  },
  { termo: '{baile, jantar dançante, confraternização, gincana, rua de lazer, homenagens}', sem: comida },
  { termo: 'festividades e homenagens', sem: comida },
  '{solenidade, sessão solene, casamento comunitário}',
  '{queima de fogos, fogos de artifício, show pirotécnico}',
  { termo: '{decoração natalina, iluminação decorativa, enfeites natalinos}', em: 'tudo', sem: obra },
  { termo: '{natalino(a), enfeites de natal, decoração de natal, papai noel}', sem: comida },
  '{parque aquático, colônia de férias, day use, pista de patinação}',
  { termo: 'ingressos', com: ['{parque, cinema, teatro, espetáculo, jogos, show}'], sem: ['bilheteria'] },
]

const organizacao: Terms = [
  {
    termo: '{organização, produção, promoção, planejamento, gestão, execução} {de eventos, do evento}',
    sem: ['{treinamento, curso, capacitação, plataforma}'],
  },
  '{organização e realização de eventos, eventos protocolares, congressos e conferências, infraestrutura temporária}',
  '{estruturas, infraestrutura, itens} para eventos',
  '{infraestrutura, equipamentos, recepção} de eventos',
  '{serviço, apoio} {em, a, aos} eventos',
  {
    termo: 'eventos',
    com: [
      '{organização, produção, montagem, locação, estrutura, infraestrutura, planejamento, decoração}',
      'materiais e serviços',
    ],
    sem: [...outraCoisa, ...bens, '{ônibus, legendas, treinamento}'],
  },
  {
    termo: 'realização {de eventos, do evento}',
    sem: [...outraCoisa, ...bens, 'treinamento'],
  },
  // What is set up or rented is general; the end of the text says that it is for an event.
  {
    termo:
      '{locação, estruturas, estrutura física, infraestrutura, montagem, serviços técnicos, produção, iluminação}',
    com: [
      '{evento, festa, festividades, solenidade, cerimônia, exposição cultural, ornamentações, feira, baile, seminários}',
    ],
    sem: [...outraCoisa, ...bens, '{veículo, ônibus, conteúdo digital, legendas}'],
  },
  { termo: 'cerimonial', sem: [...outraCoisa, '{uniformes, bandeiras, treinamento, impressos, gravatas}'] },
  { termo: 'formatura', sem: [...outraCoisa, ...bens, 'equipamentos permanentes'] },
  { termo: 'apoio logístico', com: ['{evento, programação, seminário, congresso}'], sem: comida },
  'mestre de cerimônias',
  'locação de {espaço, auditório}',
  '{aluguel de espaço, espaço para evento, espaço equipado, disponibilização de espaço}',
  {
    termo: 'espaço público',
    com: ['{festa, evento, expo}'],
    sem: ['{food truck, alimentos, alimentação, barracas}'],
  },
]

const estruturas: Terms = [
  'locação de {estruturas, infraestrutura, brinquedos, mesas, cadeiras, toalhas, mobiliário, mobílias, tendas, banheiros, itens, som}',
  { termo: 'palco', sem: ['cortina'] },
  '{montagem de estrutura, tablado, praticável, camarim, camarote, arquibancada, tenda, barracas, gradil}',
  '{grades de ferro, grades de contenção, fechamento metálico, box truss, octanorm, telão}',
  { termo: 'pórtico', sem: ['{detector, detectores, raio x, rolante, obra}'] },
  { termo: '{estande, stand}', sem: ['{tiro, armamento, aeronaves}'] },
  { termo: 'painel de led', com: ['{locação, aluguel, evento, palco, som}'], sem: ['aquisição'] },
  { termo: 'sonorização', sem: ['{aquisição, sala de reuniões, equipamentos de sonorização}'] },
  '{som e iluminação, sistema de som para evento, carro de som, trio de som}',
  { termo: 'iluminação cênica', sem: ['fachada'] },
  { termo: 'sistema de iluminação', com: ['{locação, aluguel}'] },
  '{banheiro, sanitário} químico',
  'container sanitário',
  { termo: 'gerador', com: ['{evento, festa, festividades, palco}'] },
  { termo: 'backdrop', com: ['{aluguel, locação}'] },
  '{brinquedo inflável, pula pula, cama elástica, carreta furacão, trenzinho da alegria, animação infantil}',
  { termo: 'recreação', sem: obra },
  { termo: 'algodão doce', sem: ['máquina'] },
  { termo: 'mesas e cadeiras', com: ['{locação, evento}'], sem: ['{aquisição, lote}'] },
  {
    termo: 'exposição',
    com: ['{montagem, expografia, museu, obras de arte, evento, feira}'],
    sem: outraCoisa,
  },
  {
    termo: 'feira',
    com: ['{estande, stand, montagem, organização, participação, exposição, locação}'],
    sem: [...comida, ...bens],
  },
  '{expografia, cenografia, figurino, fantasias, ambientação de evento}',
  { termo: 'decoração', sem: ['{decoração de jardim, pedra}'] },
  { termo: 'ornamentação', sem: ['{funerário(a), urnas}'] },
  '{arranjo de flores, arranjos florais, coroa de flores, flores naturais, buquê, rosas}',
  {
    termo: 'arranjos',
    sem: ['{arranjo aberto, arranjo fechado, cartão, jantar, coquetel, produtivos locais}'],
  },
  {
    termo: 'flores',
    com: ['{arranjo, coroa, ornamentação, decoração, vasos, naturais}'],
    sem: ['{rua, bairro}'],
  },
  {
    termo: 'balões',
    com: ['{decoração, látex, inflável, infláveis, festa, arco}'],
    sem: ['{cateter, sonda}'],
  },
]

const cultura: Terms = [
  '{produção cultural, projetos culturais, fomento cultural, lei paulo gustavo, literária, bustos, escultura}',
  { termo: 'aldir blanc', sem: [...obra, '{consultoria, píer}'] },
  'oficinas {culturais, de arte}',
  'oficineiro',
  { termo: 'parecerista', sem: ['{médico, médicos, periciais}'] },
  {
    termo: 'workshop',
    com: ['{quadrinhos, arte, cultura, cultural, música, dança, teatro, fotografia, credenciamento}'],
  },
  { termo: 'oficinas', perto: ['{ministração, ministrar}'], sem: ['mecânica'] },
  {
    termo: 'oficinas',
    com: [
      '{cultural, culturais, arte, música, dança, teatro, artesanato, esporte, oficineiro, regulares, fotografia}',
    ],
    sem: [...outraCoisa, 'mecânica'],
  },
  'aulas de {dança, música}',
  'professor de música',
  '{instrumento musical, instrumentos musicais, acessórios musicais, instrumentos de percussão, violão}',
  { termo: 'fanfarra', sem: comida },
  { termo: 'filme', com: ['{cinema, exibição, licenciamento, mostra}'], sem: ['radiológico'] },
  { termo: 'cinema', sem: ['projetor'] },
  {
    termo: 'obra de arte',
    sem: [
      '{obra de arte especial, obras de arte especiais, obra de arte corrente, engenharia, pavimentação, transporte}',
    ],
  },
]

const homenagens: Terms = [
  '{troféu, medalha, comenda, condecoração, bóton, botom, botton, pins, pin institucional, distintivo de lapela}',
  { termo: 'premiação', sem: ['{notebook, computador}'] },
  { termo: 'distintivos', sem: ['{bordado, armário, uniforme}'] },
  { termo: 'insígnia', com: ['{metal, botton, lapela, distintivo}'] },
  { termo: 'placas', com: ['{homenagem, homenagens, comemorativa, comemorativas, estojo}'] },
  'moeda {institucional, comemorativa}',
  {
    termo: 'moeda',
    com: ['{personalizada, metal, zamac, zinco, milímetros, cunhagem, relevo}'],
    sem: ['câmbio'],
  },
]

const esporte: Terms = [
  '{material esportivo, equipamento esportivo, artigos esportivos, artigos para desporto, material desportivo}',
  {
    termo: '{esportivo(a), desportivo(a), paradesportivo(a)}',
    sem: [...outraCoisa, '{quadra, ginásio, gramado}'],
  },
  { termo: 'esporte', com: ['{instrutor, escolinha, modalidades}'], sem: outraCoisa },
  { termo: 'bola', com: ['{futebol, vôlei, basquete, futsal, handebol, aquisição de bolas}'] },
  '{tabela de basquete, trave de futebol, redes de tênis, tênis de mesa, escolinha de futebol}',
  '{quimono, kimono, artes marciais, judô, arbitragem, cronometragem, placar eletrônico, motocross}',
  { termo: 'tatame', sem: ['brinquedoteca'] },
  { termo: '{campeonato, torneio, copão}', sem: [...comida, 'locação de veículos', 'transporte de atletas'] },
  { termo: '{inscrição, filiação}', perto: ['{federação, equipe de, liga de, confederação}'] },
  {
    termo: 'corrida',
    com: ['{caminhada, percurso, atletas, edição, circuito}'],
    sem: ['{ponto de, táxi, aplicativo}'],
  },
  { termo: 'copa', com: ['{futebol, futsal, amador}'], sem: comida },
  { termo: 'jogos', com: ['{escolares, estudantis, abertos, regionais, da juventude}'], sem: comida },
  '{corrida de rua, corrida rústica, circuito de corridas, maratona}',
  'academia ao ar livre',
  {
    termo: 'academia',
    com: ['{aparelho, equipamentos, ginástica, musculação}'],
    sem: ['{força aérea, academia nacional, academia de polícia, veículos}', ...obra],
  },
  '{musculação, fortalecimento muscular, condicionamento físico, treinamento funcional, equipamentos funcionais}',
  '{centro de treinamento físico, material de treinamento físico, agachamento, ginástica, hidroginástica, natação}',
  'esteira {ergométrica, elétrica, rolante}',
  'bicicleta ergométrica',
  { termo: 'atividades físicas', sem: obra },
  '{profissional, profissionais} de educação física',
  { termo: 'educação física', com: ['{materiais, instrutoria, instrutor}'], sem: obra },
  { termo: '{playground, parque infantil}', sem: obra },
]

const setor: SectorDefinition = {
  id: 'eventos',
  nome: 'Eventos, cultura e esporte',
  descricao: 'Shows e artistas, palco, som, tendas, decoração, material esportivo, premiações e arbitragem.',
  terms: [
    ...artistas,
    ...festas,
    ...organizacao,
    ...estruturas,
    ...cultura,
    ...homenagens,
    ...esporte,
    ...familias,
  ],
  exclude: [],
}
export default setor
