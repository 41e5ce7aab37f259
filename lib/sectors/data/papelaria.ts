import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './papelaria-familias.ts'

/** Beside these a paper, a label or a manual is a part of something else. */
const deOutraCoisa = list(`
  multifuncional, saas, software, webcam, fitas para backup, ar condicionado, outsourcing, buffet, treinamento
  capacitação, transporte rodoviário, {execução, realização, organização, produção} de eventos
`)

const escritorio = `
  {material, produto, artigo, suprimento, item} {de expediente, de escritório, para escritório, de papelaria}
  {expediente, escritório} {e escolar, escolar, e pedagógico, e papelaria, e didático}, papelaria
  resma, lápis, lapiseira, caderno, cadernetas, borracha {escolar, branca}, grampo para grampeador, giz, apagador
  pincel {atômico, para quadro, marcador, escolar}, marca texto, cola {branca, bastão, escolar, de isopor, quente}
  cartolina, tesoura {escolar, sem ponta}, fita {adesiva, crepe, dupla face}, calculadora, perfurador de papel
  pasta {suspensa, az, plástica, catálogo, personalizada, polionda, arquivo, executiva, arquiteto, com elástico}
  {caixa arquivo, arquivo box, caixa box, arquivo morto}, {caixa, embalagem} de papelão, carimbo, fragmentadora
  plastificadora, encadernadora, refiladora, guilhotina, flip chart, flipchart, clips para papel, clipes de papel
  bloco {de anotações, rascunho, de notas, adesivo}, post it, {livro, livros} de {ponto, ata, atas, protocolo}
  papel {a4, a3, sulfite, ofício, apergaminhado, reciclado, fotográfico, adesivo, couchê, vergê, cartão, kraft, contact}
  papel {para impressão, reprográfico, colorido, base, sulfite, xerográfico, cartolina, manteiga, crepom, presente, almaço, offset, timbrado, camurça, crepom, laminado, celofane, pardo, vegetal}
  {aquisição, fornecimento} de {papel, papéis} {a4, diversos, especiais, para}, espiral para encadernação
  régua escolar, régua milimetrada, prancheta, estilete, extrator de grampo, corretivo líquido, porta canetas, almofada para carimbo, tinta para carimbo, ribbon, {cartão, cartões} {em, de} pvc
  molha dedos, percevejo latonado, barbante, isopor em placa, emborrachado eva, placas de eva, tnt e eva, cordão para crachá, cartão pvc
  fita {para impressora, corretiva}, porta cartão, porta crachá, desenho técnico, material de desenho, etiquetas, globo terrestre, mapa mundi, mapa mural
`

const escolar = `
  material {escolar, didático, educativo, educacional, pedagógico, psicopedagógico, de arte, artístico, pré escolar}
  {didático, didáticos} pedagógico, {kit, kits} {escolar, pedagógico, didático, pedagógicos}, artes plásticas
  mochila escolar, mochilas escolares, {jogo, jogos} {educativo, pedagógico, didático}, brinquedoteca
  brinquedo {pedagógico, educativo}, aquisição de brinquedos, painel pedagógico, tinta guache, massa de modelar
  blocos de montar, quebra cabeça, fantoche, massinha, tinta acrílica, tela para pintura, argila, miçanga, agulha de crochê
  artesanato, material lúdico, atividades pedagógicas, material {para, de} {oficinas, oficina de artesanato}
`

const livros = `
  acervo bibliográfico, paradidático, literário, obra literária, apostila, gibis, livros didáticos, biblioteca livros
  coleção de livros, {aquisição, fornecimento, compra, confecção, impressão} de {livro, livros}, e books, ebook
  livros {técnicos, jurídicos, paradidáticos, digitais}, periódicos científicos, assinatura de periódicos
  {editoração, impressão} de {livros, revista, revistas}, aquisição da revista, {bíblia, dicionário}, obras jurídicas
  edição da revista
`

const impressos = `
  {serviço, material, produto, insumo, impresso, confecções, matéria} gráfico, impressão gráfica, serviços gráficos
  {impresso, formulário} {gráfico, em geral, impresso, contínuo, padronizado}, {materiais, e} impressos
  {confecção, impressão} de {impressos, formulários, cartilhas, apostilas, cédulas, certificados, diplomas, talonários}
  {confecção, impressão} de {carnês, boletos, crachás, carteiras, calendários, agendas, convites, material, adesivos}
  boletos bancários, panfleto, folder, cartilha, talão, talonário, cartaz, bloco de {receituário, notas}, flyer, encarte, {confecção, impressão} de {receituários, receituário}, fichas impressas, pasta timbrada
  {cartão, cartões, cartões eletrônicos} de visita, carteira {funcional, profissional}, carteiras de identificação, {cartões, cartão} de identificação
  certificado impresso, editoração, encadernação, plastificação, cópias {reprográficas, xerográficas, coloridas}
  adesivo {personalizado, para selo}, selos {comemorativos, holográficos, de segurança, adesivos}, impresso em papel
  revelação {fotográfica, de fotos, de fotografias}, {confecção, impressão} de {fotos, fotografias, relatórios}, gráfica {rápida, especializada}, bobinas {térmicas, de papel, para}, papel moeda, capa de processo, capas de processo
`

const setor: SectorDefinition = {
  id: 'papelaria',
  nome: 'Papelaria, gráfica e material escolar',
  descricao: 'Material de escritório e escolar, livros, brinquedos, impressos e carimbos.',
  terms: [
    ...each(escritorio, {
      sem: list(
        'fixação de fita, escamoteável, uso hospitalar, termossensível, multifuncional, fitas para backup, amolagem, rosa, transporte rodoviário, manutenção {de, e, em, preventiva}, eventos sob demanda',
      ),
    }),
    ...each(escolar, {
      sem: [...deOutraCoisa, ...list('odontológico, locação de brinquedos infláveis, curso, playground')],
    }),
    ...each(livros, {
      sem: ['feira do livro', 'inscrição', 'lançamento', 'software', 'treinamento', 'restauração'],
    }),
    ...familias,
    ...each(impressos, { sem: deOutraCoisa }),
    {
      termo: 'expediente',
      perto: ['material', 'consumo', 'escolar', 'apoio', 'limpeza', 'escritório'],
      sem: [...deOutraCoisa, ...list('horário de expediente, bens patrimoniais, terceirização, mão de obra')],
    },
    {
      termo: 'caneta',
      sem: ['caneta indutiva', 'caneta {odontológica, de alta, aplicadora, de insulina}', ...deOutraCoisa],
    },
    { termo: 'grampeador', sem: ['cirúrgico', 'cirúrgicos', 'pneumático', 'linear', 'cutâneo'] },
    { termo: 'envelope', sem: ['plotagem', 'grau cirúrgico', 'autoclave'] },
    { termo: 'agenda', perto: ['aquisição', 'confecção', 'impressão', 'personalizada', 'planner'] },
    { termo: 'calendário', perto: ['impressão', 'confecção', 'aquisição', 'gráfico', 'mesa'] },
    { termo: 'revista', com: ['impressão', 'gráfico', 'gráfica', 'diagramação', 'editoração', 'tiragem'] },
    {
      termo: 'diploma',
      perto: ['confecção', 'impressão', 'certificado'],
      sem: ['porta diploma', 'emoldurar', 'moldura'],
    },
    { termo: 'crachá', sem: ['evento', 'controle de acesso', 'impressora', ...deOutraCoisa] },
    {
      termo: 'brinquedo',
      sem: list(
        'inflável, infláveis, brinquedos de aço, locação, playground, parque, manutenção, recreativos',
      ),
    },
    {
      termo: 'livro',
      sem: list(
        'feira do livro, transporte, inscrição, lançamento, restauração, contratação de autor, curso',
      ),
    },
    {
      termo: 'diagramação',
      perto: ['impressão', 'livros', 'editoração', 'revista'],
      sem: ['identidade visual'],
    },
    { termo: 'mochila', com: ['escolar', 'aluno', 'alunos', 'estudantes'], sem: ['costal'] },
    { termo: 'quadro branco', sem: ['esportivo'] },
    {
      termo: 'papel',
      perto: ['caneta', 'lápis', 'resma', 'cartolina', 'envelope', 'impressões'],
      sem: ['papel higiênico'],
    },
    {
      termo: 'diagramação',
      perto: list('serviços, relatório, projeto gráfico, revisão'),
      sem: ['redes sociais'],
    },
    { termo: 'impressos', perto: list('aquisição, confecção, arrecadação, fornecimento, padronizados') },
  ],
  exclude: list('computação gráfica, projeto gráfico de sinalização'),
}
export default setor
