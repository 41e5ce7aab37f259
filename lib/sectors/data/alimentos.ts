import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

const genericos = `
  gênero {alimentício, de alimentação, alimentares, perecíveis}, {produto, item, suprimento, insumo, kit} alimentício
  {produto, item, kit} {de alimentação, alimentação, alimentares}, alimentícia, alimentício, alimentação preparada
  perecível, estocáveis, hortifrutigranjeiro, hortifruti, hortigranjeiro, cesta {básica, de alimentos, natalina, de natal}
  cesta natalina, kit natalino, material de subsistência, quantitativo de subsistência, gêneros de subsistência
  víveres, rancho, ração operacional, ração humana, {insumo, cápsula} {para, de} {máquina de café, café}
`

/** Served or delivered ready. */
const refeicoes = `
  coffee break, coffe break, coofee break, coffee brake, cofee break, coffe brake, brunch, bufê, coquetel, catering
  churrasco, marmita, marmitex, quentinha, self service, almoço, jantar, desjejum, café da manhã, ceia, salgadinho
  serviço {de bordo, à americana, americana, de bufê}, chef de cozinha, restaurante {universitário, popular}, rodízio de carnes
  churrascaria, hambúrguer, pizza, pizzaria, food truck, foodtruck, feijoada, praça de refeições
  comissária de bordo, dieta hospitalar, dietas hospitalares, gastronomia, gastronômico, confeitaria, doceria
  alimentação {hospitalar, pronta, transportada, coletiva, de presos, balanceada}, serviço de alimentação
  {nutrição e alimentação, alimentação e nutrição, serviço de nutrição}, {hospedagem, hotelaria} {e, com} alimentação
  {fornecimento, disponibilização, aquisição, preparo, distribuição, ramo, suprimento} de alimentação, kit alimentação
  alimentação e hospedagem, alimentação e água, água e alimentação
  {alimentação móvel, comércio de ambulantes}, pensão completa, meia pensão, hotel com café
`

/** Cooking is looked after, cleaned up after or equipped by others. */
const naoRefeicao = list(`
  {vale, auxílio, mesa de, equipamentos de, carro para, colheres para} refeição, preparo e apoio, apoio à produção
  {acondicionamento de, carrinho de} lanches, limpeza e conservação, copeiragem, lavandeira, lavanderia
  mesa para refeição, sem refeições, marmita de isopor, marmitas de isopor, descartáveis, ingressos, dedetização, permissão sem outorga
`)

const bebidas = `
  água mineral, água de coco, água potável envasada, bebida, suco, refrigerante, chá, achocolatado, cerveja, vinho
  café {em pó, torrado, moído, solúvel, em grãos, superior, tradicional, gourmet}, pó de café, cappuccino, capuccino
  galão de água, garrafão de água, garrafões de água, água em {galão, garrafão}
`
/** `Garrafa térmica para café` is bought too, and is no food. */
const naoBebida = list(`
  bebedouro, purificador, cafeteira, máquina de café, máquina de bebidas, filtro de água, suporte para garrafão
  manutenção preventiva, limpeza e conservação, copeiragem, gás refrigerante, fluido refrigerante, parque aquático
  garrafa térmica, construção, {extrator, extratores} de suco, espremedor
`)

const produtos = `
  açúcar, adoçante, pescado, frango, linguiça, charque, bovina, suína, carne bovina, salsicha, presunto, mortadela
  frios e {embutidos, laticínios}, hortaliça, verdura, legume, polpa de {fruta, frutas}, pão, panificação, panificado
  padaria, panificadora, bolo, torta, biscoito, bolacha, salgado, arroz, feijão, farinha, macarrão, massas frescas
  óleo {de soja, vegetal, comestível}, margarina, manteiga, laticínio, lácteo, queijo, iogurte, leite pasteurizado
  leite {integral, em pó, uht, desnatado}, cereal, sorvete, picolé, tempero, condimento, chocolate, bombom, panetone
  ovo {de páscoa, de galinha, branco}, pernil, peru, sal refinado, vinagre, azeite, molho, doces, guloseimas, balas e
  pirulito, algodão doce, pipoca doce, proteína texturizada, batata, mandioca, tomate, cebola, aves congeladas
  milho para canjica, fubá, amido, fermento, rapadura, mel de abelha, castanha, amendoim, tapioca, ovos
  proteína animal, ervilha, sardinha, atum, extrato de tomate, maionese, catchup, ketchup, mostarda, geleia, requeijão
  {coxa e sobrecoxa, sobrecoxa, tilápia, bisteca, acém, toucinho, alcatra, camarão, bacon, chester, carne de cordeiro}
  {costela, patinho, paleta, lombo, músculo, fígado} {bovino, bovina, suíno, suína, de boi}, carne {moída, seca, suína, de sol}
  leite {de soja, sem lactose, de vaca, longa vida}, bebida láctea, {cachorro quente, esfiha, sanduíche, docinhos, petit four}
  quitandas, quitutes, broa de, rosca doce, pamonha, acarajé, canjica, mungunzá, sopa, caldos e, galinhada, secos e molhados
  {alimentos, produtos} enlatados, enlatados, congelados, especiarias, colorau, orégano, canela em pó, coco ralado
  milho {verde, de pipoca, para pipoca}, pipoca, pudim, goiabada, café expresso, café da tarde, espumante, flocão, arrozina
  alho in natura, cenoura, melancia, abacaxi, beterraba, abóbora, chuchu, repolho, alface, couve, mamão, abacate
  {banana, maçã, laranja, manga, limão, uva} {prata, nanica, fuji, pera, maçã, in natura, tommy, taiti}
  itens de {padaria, mercearia, açougue, hortifruti}, açougue, mercearia, sacolão, quentão, paçoca, pé de moleque
  marmelada, doce de leite, barra de cereal, isotônico, energético, mate, erva mate, chimarrão, bala {mastigável, de goma}
  creme de leite, leite condensado, gelatina, granola, aveia, polvilho, farofa, cuscuz, goma de tapioca, gelo {em cubo, em barra}
`
const naoProduto = list(`
  máquina profissional, bebedouro, cafeteira, laboratório, reagente, curso, capacitação, ração, mudas, sementes, software, impressora
  limpeza e conservação, freezers, máquina de, panela, liquidificador, carrinho de, pipoqueira, brinquedos, ar condicionado
  acrílico, mdf, divisória, fórmula infantil, fórmula láctea, máquinas, muda de, alevino, agrotóxico, calçado, lidocaína, viveiros, lavoura, equipamentos, obra, congresso, banco de leite
`)

const setor: SectorDefinition = {
  id: 'alimentos',
  nome: 'Alimentos e refeições',
  descricao: 'Gêneros alimentícios, merenda escolar, água, bebidas, refeições prontas, buffet e restaurante.',
  terms: [
    ...list(genericos),
    ...each(refeicoes, {
      sem: [
        'alimentação {animal, equina}',
        'mesa de jantar',
        'sala de jantar',
        'reforma',
        'execução da obra',
        'lavandeira',
        'máquina de',
      ],
    }),
    ...each('buffet, lanche, refeição', { sem: naoRefeicao }),
    ...each(bebidas, { sem: naoBebida }),
    ...each(produtos, { sem: naoProduto }),
    // What is cooked for a school, not what it is cooked with.
    ...each('merenda, alimentação escolar, pnae', {
      sem: list(`
        utensílio, eletrodoméstico, mobiliário, reforma, construção, software, veículo, descartáveis, uniforme
        merendeira, equipamentos, cozinha, galpão, guarda de merenda, filme de pvc
      `),
    }),
    {
      termo: 'alimentação',
      perto: list(
        '{fornecimento, disponibilização, hospedagem, evento, day use, transporte local, higiene limpeza}',
      ),
      sem: list(`
        alimentação {animal, equina, elétrica, enteral, parenteral, de energia, de papel, de dados, de animais}
        {fonte, painel, sonda, rolete, bomba} de alimentação, {vale, auxílio, cartão} alimentação, praça de alimentação
        refeitório, copeiragem, obra, ração
      `),
    },
    {
      termo: 'alimento',
      sem: list(`
        ração, alimento {animal, seguro}, laboratório, agência, banco de alimentos, software, capacitação, curso
        equipamentos, engenharia de alimentos, efetivo animal, transporte de alimentos, rodízios, desinfetante, {desinfetante, desinfetantes} de alimentos, {amostra, amostras} de alimentos, alimentos para animais, manipulador de alimentos, permissão sem outorga, inscrição
      `),
      nunca: list('efetivo animal, efetivo equino'),
    },
    { termo: 'assistência humanitária', perto: ['kits', 'itens'] },
    {
      termo: 'praça de alimentação',
      com: ['exploração', 'comercialização', 'concessão', 'permissão'],
      sem: ['obra', 'reforma', 'organização e realização', 'infraestrutura', 'mesas e cadeiras'],
    },
    {
      termo: 'agricultura familiar',
      sem: list(`
        trator, implemento, equipamento, assistência técnica, sementes, calcário, veículo, máquina, obra, feira
      `),
    },
    {
      termo: 'café',
      perto: list(
        '{açúcar, aquisição, fornecimento, chá, adoçante, leite, água mineral, bebidas, kg, consumo, quilos, pacotes}',
      ),
      sem: list(`
        {máquina, filtro, insumo, coador, mexedor, xícara, museu} de café, mexedor de café, cafeteira, cafeicultura
        muda, lavoura, colheita, copos, máquinas de café, máquina para café, garrafa térmica, copeiragem
        limpeza e conservação, locação
      `),
    },
    {
      termo: 'leite',
      perto: ['litro', 'aquisição', 'pão', 'fornecimento'],
      sem: [...naoProduto, 'fórmula', 'cabra'],
    },
    {
      termo: 'carne',
      sem: [...naoProduto, ...list('boletos, iptu, {impressão, confecção} de carnês, tributos, taxas')],
    },
    { termo: 'peixe', sem: ['alevino', 'viveiro', 'ração', 'tanque', 'aquário', 'peixe vivo'] },
    { termo: 'fruta', sem: ['muda', 'fruticultura', 'frutas nativas', 'sementes'] },
    { termo: 'banana', perto: ['maçã', 'laranja', 'mamão', 'kg', 'frutas'] },
    {
      termo: '{restaurante, lanchonete, cantina, lancheria, bar}',
      com: list(
        'exploração, concessão, cessão, permissão, fornecimento, credenciamento, serviço de restaurante, refeições',
      ),
      sem: list(
        'reforma, obra, manutenção, equipamentos, utensílio, desratização, dedetização, palco, estruturas',
      ),
    },
  ],
  exclude: list(`
    {vale, auxílio, cartão, ticket} {alimentação, refeição}, cartão magnético, {dieta, nutrição} enteral
    nutrição parenteral, cartões de alimentação
  `),
}
export default setor
