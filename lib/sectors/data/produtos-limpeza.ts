import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Who cleans or serves brings the products: they are not what is bought. */
const prestacao = list(`
  serviços de limpeza, serviço de limpeza, dedicação exclusiva, serviços de conservação, copeiragem, lava jato
  buffet, coffee break, camareira, faxina, impressora, software, hospedagem
`)

/** The same words in a laboratory, a clinic, a printer, a blind or a table of honour. */
const naoEh = list(`
  laboratório, laboratorial, isopropílico, musical, prato giratório, dental, cirúrgico, cirúrgica, odontológico, odontológica, hospitalares, cateter, seringa, enzimático, grau cirúrgico
  impressão, ribbon, cartucho, toner, persiana, blackout, de tecido, salão nobre, guilhotina, cortadora, tático, tática, água mineral, lã de, aplicador de filme, sanduicheira, eletrodo, ponte, pontes, bairro, câmera, informática, veterinário, manutenção de, locação
  serv de, serviço de, serviços de, prestação de serviços, obra, projeto, máquina de, equipamento de proteção, combustível
`)

const limpeza = `
  {material, produto, artigo, item, insumo, kit, utensílio, equipamento} {de, para} {limpeza, higiene, higienização}
  {material, produto, artigo, item, insumo, kit} {de, para} {asseio, copa, cozinha}
  {higiene, higienização} {e, e de, pessoal e, limpeza} limpeza, limpeza {e, e de} {higiene, higienização, copa, descartáveis}
  higiene limpeza, limpeza {higiene, copa, descartáveis}, {kit, material} {higiene, limpeza}, consumo limpeza
  saneantes, domissanitário, produtos químicos {para, de} {limpeza, lavanderia, piscina}
  químicos {para lavanderia, utilizados no setor de lavanderia}, higienização e limpeza veicular, limpeza veicular
  detergente, desinfetante, sabão {em pó, em barra, líquido, de coco}, sabonete, água sanitária, alvejante, amaciante
  desengordurante, desincrustante, {hipoclorito, cloro} {de sódio, granulado, líquido, para piscina}
  álcool {em gel, gel, 70, etílico, líquido}, esponja {de aço, de louça, dupla face}, esponja, vassoura, rodo, pano de {chão, prato}
  flanela, pano multiuso, mop, balde, escova sanitária, lustra móveis, odorizador, desodorizador, limpa {vidros, alumínio}
  {palha, lã} de aço, pá de lixo, escovão, desentupidor, algicida, clarificante, barrilha, {pedra, pastilha} sanitária, ácido muriático
  lava {roupas, louças}, aromatizante de ambiente, polidor de metais, borrifador, removedor de {cera, ceras, ferrugem}, porta papel
  limpador multiuso, cera {líquida, para piso}, naftalina, dispenser, saboneteira, inseticida aerossol, tapetes sanitizantes, fósforo
  {saco, saca, sacola} {de, para, plástico} {lixo, resíduos, rsu}, lixeira, coletores de {lixo, resíduos}, papeleira
  {contêiner, contentor, container, coletor, contêineres} {de, para} {lixo, resíduos}, {contentor, contêiner} plástico, lixeiras, caixa coletora de resíduos, caixas coletoras
  {produtos, insumos, cloro, químicos, tratamento, manutenção} {para, de, da, das, para as} {piscina, piscinas}
`

const higiene = `
  papel {higiênico, toalha}, toalha de papel, guardanapo, higiene pessoal, creme dental, escova {dental, de dente}, fio dental
  shampoo, xampu, condicionador de cabelo, absorvente higiênico, absorvente {íntimo, feminino}, fralda, lenço umedecido
  aparelho de barbear, desodorante, repelente, hidratante corporal, cotonete, haste flexível
  insumos para barbearia, máquina de barbear descartável
`

const descartaveis = `
  copo {descartável, plástico, biodegradável, de papel, de vidro}, {marmita, embalagem, marmitex} {de alumínio, descartável}
  {material, artigo, item, produto, utensílio} descartável, prato descartável, talher descartável, papel {alumínio, filme}
  {saco, sacola} plástico, touca descartável, luva {de látex para limpeza, multiuso, de borracha}, palito de dente
  mexedor de café, canudo, embalagens descartáveis, descartáveis em geral, marmitas de isopor, bobina picotada
`

const cozinha = `
  copa e cozinha, copa cozinha, kit copa, {utensílio, artigo} {de copa, de cozinha, doméstico}, assadeira, faqueiro
  {caixa, garrafa} térmica, filtro {de café, de papel}, coador, cumbuca, jarra, xícara, açucareiro, panela, frigideira
  caçarola, tábua de corte, peneira, caneca de alumínio, escorredor, escumadeira, talheres, facas de cozinha, utensílios {e afins}, taça de {água, vinho, vidro}
  cesto de lixo, potes plásticos, caixa plástica para alimentos, bandeja {de inox, plástica, retangular, inox}
`

/** Goods of the cleaner's shelf by names nobody else uses. */
const soDaFaxina = `
  saponáceo, sapólio, multiuso {líquido, desengordurante}, limpa {pedra, pedras, inox, carpete, forno, pisos, contato}, desengraxante {alcalino, líquido, para}, aromatizador, aromatizante, bombril, {saco, pano} alvejado
  escova {de lavar, de roupa, para lavar, para vaso}, {bacia, balde} {plástica, plástico}, {carrinho, carro} {de limpeza, funcional, multifuncional de limpeza, coletor de lixo}, toalheiro, espanador, prendedor de roupas, prendedores de roupa, varal {de chão, de roupas, para}
  {fibra, disco} {de limpeza, abrasiva, para enceradeira, abrasivo, de limpeza pesada}, removedor {líquido, de cera, multiuso}, querosene {perfumado, para limpeza}, soda cáustica {em escamas, e}, pedra pomes, cesto {de roupa, de roupas, para roupas, para lixo, de lixo}
  tábua de passar, rodo {de, com, para}, {cabo, refil} {para, de} {vassoura, rodo, mop}, {cepo, cerdas} {de, para} vassoura, {odorizante, neutralizador} de {ambiente, ambientes, odores}, limpeza geral e, cesta coletora, coletor de copos, {suporte, dispensador} {para, de} {papel, sabonete, copos}
  insumos {de, para} lavanderia, {alvejante, umectante, acidulante} {de, para} lavanderia, sabão para lavanderia, shampoo automotivo, inseticida {doméstico, spray, aerossol, líquido doméstico, 400ml, 300ml, multi inseticida}, repelente elétrico
`

const soDoBanheiro = `
  lenços {de papel, umedecidos}, papel {interfolhado, interfoliado}, absorventes, absorvente {geriátrico, pós parto}, {barbeador, lâmina} descartável, {barbeador, lâmina} de barbear, prestobarba, lâmina de barbear, espuma de barbear, creme de barbear
  talco {infantil, para bebê, perfumado}, {pente, escova} {para cabelo, de cabelo, fino}, cortador de unha, escovas dentais, enxaguante bucal, higiene {bucal, íntima, menstrual}, {sabonete, shampoo} {infantil, líquido}, pomada {para, preventiva de} assaduras, colônia infantil
`

const embalar = `
  {sacola, sacolas, embalagem, embalagens, saquinho, bobina} {plástica, plásticas, plásticos, de polietileno, biodegradável, para alimentos, para freezer, plástica picotada}, {filme, filmes} {pvc, de pvc, plástico, stretch, strech, transparente}, papel {manteiga, acoplado, kraft para embalagem}
  {bandeja, marmita, pote, copo, prato, embalagem} {de isopor, de alumínio, de poliestireno, biodegradável}, {saco, sacos, embalagem, sacola} {de papel, kraft, para amostra, para pipoca, para lanche, para pão, hot dog, para alimentos}, {palito, palitos} {de dente, de churrasco, de picolé}, palitos, canudos
  {touca, toucas} {sanfonada, descartável, tnt, para cozinha}, isqueiro, velas {comuns, de parafina, brancas}, {garfo, garfos, faca, colher, colheres, pratos, taça} {descartável, descartáveis, plásticas, plásticos, de plástico}, guardanapos de papel, mexedores {de café, descartáveis}, material de acondicionamento e embalagem, {marmitex, marmitas} {descartáveis, vazias, em isopor}, caixa {organizadora, plástica organizadora, organizadora plástica}
`

const soDaCozinha = `
  caldeirão, {forma, formas} {de bolo, de pão, de pudim, de pizza, redonda, retangular, de alumínio}, {caneca, canecas} {plástica, plásticas, de alumínio, escolar, de inox, de polipropileno, de porcelana}, pires, {prato, pratos} {de vidro, raso, fundo, de porcelana, plásticos, plástico, de polipropileno, para merenda, escolar, de sobremesa}
  {garfo, garfos, faca, facas, colher, colheres} {de mesa, de sopa, de sobremesa, de inox, inox, e facas, e garfos, de servir, de arroz, de pau, de cozinha, de chá}, {concha, espumadeira, pegador, ralador, batedor, abridor, descascador, amassador, espremedor} {de, para, inox, em, manual}, saca rolhas, bule, leiteira, saleiro, paliteiro
  porta {mantimentos, guardanapo, talheres, tempero, filtro}, {vasilha, vasilhas, pote, potes, vasilhame} {plástica, plásticas, plástico, com tampa, de vidro, hermético, de mantimento}, {saladeira, fruteira, galheteiro, cuscuzeira, chaleira, boleira, compoteira, petisqueira, molheira, sopeira, bomboniere, mantegueira, queijeira, ramekin}
  louças {e, de, para, diversas}, rolo de massa, aparelho de {jantar, chá, café}, {jogo, conjunto} de {panelas, xícaras, talheres, copos, pratos, facas, mantimentos}, marmita térmica, toalha de mesa {plástica, de plástico}, taças {de, e}, {bandeja, bandejas} {de inox, inox, plástica, plásticas, redonda, de alumínio}, {garrafão, balde} {térmico, de gelo, para gelo}, utilidades domésticas, {tábua, tábuas} de {carne, corte, cozinha}, {espátula, espátulas} de {cozinha, silicone, bolo}, luva térmica
`

/** Said of many things: they count beside the shelf. */
const aoLado = list(`
  detergente, sabão, desinfetante, água sanitária, vassoura, rodo, esponja, papel higiênico, papel toalha, sabonete, copo, copos, prato, talher, panela, garfo, colher, guardanapo, sacos de lixo, limpeza, higiene, xícara, caneca, jarra, garrafa, shampoo, creme dental, escova
`)

const setor: SectorDefinition = {
  id: 'produtos-limpeza',
  nome: 'Produtos de limpeza e descartáveis',
  descricao: 'Material de limpeza, higiene e copa e cozinha, descartáveis e utensílios.',
  terms: [
    ...each(limpeza, {
      sem: [
        ...prestacao,
        ...list(
          'fragmentadora, controle de vetores, tecido, ribbon, enzimático, piscineiro, serv de, produção de mudas',
        ),
      ],
    }),
    ...each(higiene, {
      sem: [
        ...prestacao,
        ...list('locação, controle de pragas, desinsetização, vetores, persiana, de tecido'),
      ],
    }),
    ...each(descartaveis, {
      sem: [
        ...prestacao,
        ...list(`
          cirúrgico, cirúrgica, seringa, agulha, cateter, procedimento, odontológico, estéril, mudas, água mineral
          médico hospitalares, açúcar tipo, produção de mudas
        `),
      ],
    }),
    ...each(cozinha, { sem: [...prestacao, 'vacina', 'evento', 'ar condicionado', 'multifuncional'] }),
    ...each(soDaFaxina, { sem: [...prestacao, ...naoEh, 'controle de vetores'] }),
    ...each(soDoBanheiro, { sem: [...prestacao, ...naoEh] }),
    ...each(embalar, {
      sem: [
        ...prestacao,
        ...naoEh,
        ...list(
          'expediente, escritório, mudas, hospitalar, refeição, refeições, almoço, esterilização, gesso',
        ),
      ],
    }),
    ...each(soDaCozinha, {
      sem: [
        ...prestacao,
        ...naoEh,
        ...list('personalizada, personalizado, personalizados, personalizadas, refeições, brinde, locação'),
      ],
    }),
    {
      termo:
        '{cloro, álcool, multiuso, removedor, algodão, talco, pente, palito, mexedor, touca, vela, bacia, canudo, desodorante, condicionador, taça, faca, ' +
        'concha, travessa, bandeja, vasilha, peneira, filtro, caneca, colher, garfo, prato, pote, estopa, flanela, inseticida, isqueiro, luva, forma, refil, embalagem, sacola}',
      perto: aoLado,
      sem: [
        ...prestacao,
        ...naoEh,
        ...list('refeições, personalizada, personalizado, locação, evento, troféu, laboratório'),
      ],
    },
    {
      termo:
        '{álcool, multiuso, caneca, garfo, faca, colher, caldeirão, prato, taça, louça, pote, vasilha, bacia}',
      perto: list('{aquisição, compra, fornecimento} de'),
      sem: [
        ...prestacao,
        ...naoEh,
        ...list(
          'refeições, personalizada, personalizado, personalizadas, personalizados, locação, evento, combustível, gasolina, laboratório, facas para, faca tática, inox cirúrgico, bateria, sanitária',
        ),
      ],
    },
    // `Material de consumo, higiene e limpeza`; `produtos de copa, higiene e limpeza`.
    {
      termo: 'limpeza',
      perto: list(
        '{material, produto, artigo, insumo, kit, utensílio}, higiene, descartáveis, gêneros alimentícios, kits',
      ),
      sem: [
        ...prestacao,
        ...list(`
          {limpeza, manutenção} e {conservação, manutenção, desinfecção}, limpeza {urbana, pública, predial, técnica, de}
          serviços contínuos, serviços continuados, prestação de serviços, máquina, roçadeira, caixa d água, ribbon, impressão
        `),
      ],
    },
    {
      termo: 'descartável',
      perto: ['copo', 'prato', 'talher', 'limpeza', 'embalagens', 'alimentícios', 'servir', 'copa'],
      sem: list(`
      seringa, cirúrgico, cirúrgica, agulha, cateter, hospitalar, hospitalares, procedimento, odontológico, estéril
      avental, seringas, buffet
    `),
    },
    {
      termo: 'utensílio',
      perto: list('{copa, cozinha, doméstico, refeitório, merenda, cantina, panela, talher, prato, louça}'),
      sem: [
        ...prestacao,
        ...list('refeições, alimentos, móveis, aparelhos e utensílios, agrícolas, construção civil, locação'),
      ],
    },
    {
      termo: '{louça, prato, bandeja, copo, taça}',
      perto: list(
        '{talher, garfo, colher, copa, cozinha, xícara, panela, jarra, garrafa, garrafas, café, descartáveis}',
      ),
      sem: [
        ...prestacao,
        ...list(
          '{louça, louças} {sanitária, e itens}, água mineral, personalizado, locação, prato giratório, troféu, evento',
        ),
      ],
    },
    { termo: '{assistência, ajuda} humanitária', perto: list('kits, itens, composição'), em: 'tudo' },
    { termo: 'utensílios diversos', com: list('eletrodomésticos, cozinha, copa, móveis') },
    { termo: 'sabão', sem: prestacao },
    { termo: 'saneante', sem: prestacao },
    {
      termo: 'protetor solar',
      sem: [...prestacao, ...list('uv, comprimido, persiana, proteção individual')],
    },
    {
      termo: 'luva',
      perto: list('descartável, látex, vinil, nitrílica'),
      com: list('escolas, escolares, merenda, cozinha, limpeza'),
      sem: prestacao,
    },
  ],
  exclude: list(`
    coleta de resíduos, resíduos sólidos urbanos, louça sanitária, vassoura mecânica, vassoura recolhedora
    prato de bateria, locação de mesas
  `),
}
export default setor
