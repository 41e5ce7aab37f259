import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Where a paper, a tape or a game is only a part, a means or a place. */
const deOutros = list(`
  obra, reforma, construção, manutenção, curso, palestra, oficinas, software, sistema, treinamento, capacitação, buffet, refeições
  {organização, execução, produção, realização} de eventos, hospitalar, hospitalares, cirúrgico, curativo, laboratório, odontológico, veículos
  gêneros alimentícios, locação, transporte, decoração, leilão, mão de obra, workshop, medicamento, pragas, desinsetização, resíduos, coleta
  hemostático, colostomia, cateter, aneurisma, ligadura, autônomos, concreto
`)

/** Of a stationer's counter: names that mean nothing else. */
const balcao = `
  apontador, hidrocor, hidrográfica, durex, {régua, réguas} {escolar, plástica, 30, acrílica, de 30}, compasso escolar, transferidor escolar
  papel {color set, carbono, milimetrado, presente, de presente, de seda, seda, para plotter, plotter, jornal, duplex, pedra}
  placa de isopor, placas de isopor, {folha, folhas, placa} {de, em} eva, eva, glitter, lantejoula, {cola, caneta, tinta} {glitter, colorida, relevo, dimensional}
  tinta para {tecido, artesanato}, lã para, novelo, linha de crochê, alfinete de cabeça, quadro {de cortiça, magnético, negro, de giz, verde}
  lousa {verde, de vidro, magnética}, {elástico, elásticos} {de dinheiro, para dinheiro, látex}, {liga, ligas} {elástica, elásticas, de borracha}
  umedecedor de dedos, organizador de mesa, porta {clips, clipes, lápis, durex}, caixa de correspondência, bandeja {de papel, para papel, de documentos}
  suporte para durex, nanquim, aquarela, cavalete {para, de} pintura, pasta {l, em l, sanfonada, com grampo, aba elástico, canaleta}
  classificador, fichário escolar, separador de fichário, polaseal, {capa, capas} {para encadernação, de prontuário, e contracapas}
  mapas {murais, políticos, geográficos}, atlas {geográfico, escolar}, tesouras, clips, clipes, corretivo {em, líquido, tipo}
  porta {revista, documentos}, prendedor de papel, colchete, ilhós para pasta, {lacre, lacres} {para malote, de malote}
  material gráfico, materiais para artesanato, {material, materiais} para artes
`

const brincarEAprender = `
  boneca, {jogo, jogos} {de tabuleiro, de mesa, de xadrez, de dominó, de memória, de encaixe, lúdicos, lúdico, infantis}, dominó, dama e xadrez, tabuleiro de xadrez
  blocos {lógicos, de encaixe}, material dourado, alfabeto móvel, ábaco, tangram, lego, peças de encaixe, estojo escolar, {estojo, estojos} {e, escolares}
  lancheira, casinha de boneca, triciclo infantil, triciclos infantis, velocípede, velotrol, motoca infantil, gangorra infantil plástica, piscina de bolinhas
  {instrumentos de, kit} bandinha, bandinha rítmica, cavalinho de balanço, escorregador plástico, {livro, livros} de {colorir, banho, pano}
  reglete, sorobã, {impressão, livros} em {braile, braille}
  recursos {pedagógicos, didáticos, lúdicos}, materiais {lúdicos, montessorianos, sensoriais, concretos}, modelos {anatômicos e didáticos, didáticos}
  educação {financeira, socioemocional} {livros, material, coleção}, projeto de leitura, kit {de leitura, literário, leitura, de livros}
`

const impressao = `
  carnê de iptu, carnês de iptu, carnês do iptu, {confecção, impressão} de {fichas, pastas, blocos, envelopes, carnê, carnês, guias, provas, notas fiscais, selos, cartões de ponto, formulários}
  diário de classe, diários de classe, {caderneta, carteira, carteiras, cadernetas} de {vacinação, vacina, saúde, estudante, gestante}
  carteirinha de estudante, carteirinhas, cartão de ponto, cartões de ponto, fotocópia, fotocópias, xerox, {cópia, cópias} {preto e branco, em preto}
  impressão {offset, em braile, e acabamento, e encadernação, e montagem}, impressão de {jornal, jornais, informativo, informativos, banner, cartazes, revistas}
  receituário {médico, controlado, azul}, {bloco, blocos} {timbrado, timbrados, de notas}, cartões {comemorativos, de aniversário, personalizados}
  confecção de {encartes, marcadores, convites, lembretes}, rótulos {adesivos, impressos}, jornal informativo
`

export const familias: SectorDefinition['terms'] = [
  'sistema {de ensino apostilado, apostilado de ensino, apostilado}',
  ...each(balcao, { sem: deOutros }),
  ...each(brincarEAprender, { sem: [...deOutros, 'playground', 'infláveis', 'inflável'] }),
  ...each(impressao, { sem: [...deOutros, 'multifuncional', 'outsourcing', 'impressoras', 'publicidade'] }),
  {
    termo: '{cartolina, isopor, tnt, emborrachado, lacre}',
    perto: list(
      'papel, caneta, escolar, eva, artesanato, expediente, glitter, pedagógico, malote, timbrados, iptu',
    ),
    sem: deOutros,
  },
  {
    termo:
      '{agenda, calendário, receituário, formulário, certificado, diploma, convite, boleto, selo, ficha}',
    perto: list(
      'confecção, impressão, impressos, fornecimento de agenda, fornecimento de agendas, fornecimento de calendários',
    ),
    sem: [...deOutros, ...list('digitais, digital, ssl, publicidade, certificado de')],
  },
  {
    termo: '{mochila, bola}',
    com: list('estojos, lancheiras, brinquedos'),
    sem: deOutros,
  },
  {
    termo: '{atividades, materiais} pedagógicas',
    em: 'tudo',
    com: list('aquisição de materiais, materiais de consumo, aquisição de material'),
    sem: deOutros,
  },
]
