import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Who cleans or serves brings the products: they are not what is bought. */
const prestacao = list(`
  serviços de limpeza, serviço de limpeza, dedicação exclusiva, serviços de conservação, copeiragem, lava jato
  buffet, coffee break, camareira, faxina, impressora, software, hospedagem
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
  aparelho de barbear, desodorante, protetor solar, repelente, hidratante corporal, cotonete, haste flexível
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
  caçarola, tábua de corte, peneira, caneca de alumínio, escorredor, escumadeira, talheres, facas de cozinha, utensílios {diversos, e afins}, taça de {água, vinho, vidro}
  cesto de lixo, potes plásticos, caixa plástica para alimentos, bandeja {de inox, plástica, retangular, inox}
`

const setor: SectorDefinition = {
  id: 'produtos-limpeza',
  nome: 'Produtos de limpeza e descartáveis',
  descricao: 'Material de limpeza, higiene e copa e cozinha, descartáveis e utensílios.',
  terms: [
    ...each(limpeza, { sem: [...prestacao, 'fragmentadora', 'controle de vetores', 'tecido'] }),
    ...each(higiene, { sem: [...prestacao, 'locação', 'controle de pragas', 'desinsetização', 'vetores'] }),
    ...each(descartaveis, {
      sem: [
        ...prestacao,
        ...list(`
          cirúrgico, cirúrgica, seringa, agulha, cateter, procedimento, odontológico, estéril, mudas, água mineral
          médico hospitalares, açúcar tipo
        `),
      ],
    }),
    ...each(cozinha, { sem: [...prestacao, 'vacina', 'evento', 'ar condicionado', 'multifuncional'] }),
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
          serviços contínuos, serviços continuados, prestação de serviços, máquina, roçadeira, caixa d água
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
    { termo: '{assistência, ajuda} humanitária', perto: ['kits', 'itens'] },
    { termo: 'sabão', sem: prestacao },
    { termo: 'saneante', sem: prestacao },
  ],
  exclude: list(`
    coleta de resíduos, resíduos sólidos urbanos, louça sanitária, vassoura mecânica, vassoura recolhedora
    prato de bateria, locação de mesas
  `),
}
export default setor
