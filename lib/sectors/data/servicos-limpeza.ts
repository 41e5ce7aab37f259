import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Labour that others sell: guards, doctors, engineers, cooks who bring the meal, mechanics. */
const deOutros = list(`
  engenharia, refeição, refeições, vigilância, médico, informática, tecnologia da informação, incêndio, desinsetização
  manutenção preventiva, manutenção corretiva, desinfestação, brigada, sem dedicação exclusiva, impressão, frota
  oficina, buffet, evento, ar condicionado, pavimentação, software, telefonia, elevadores
`)
/** A purchase of goods: what is cleaned with, not who cleans. */
const compra = list(`
  fornecimento de {material, produto} de limpeza, {aquisição, aquisições, compra} de {material, produto, equipamento, insumo, bens, kit, veículo, gêneros}
  {aquisição, aquisições} {eventual, futura, parcelada}, {eventual, futura} aquisição de {material, produto}
`)

const limpar = `
  {limpeza, higienização, conservação, asseio, faxina} {e, e de} {limpeza, higienização, conservação, asseio}
  limpeza {conservação, asseio, predial, hospitalar, interna, externa, técnica, manual, geral, diária}
  limpeza {urbana, pública, de vias, de ruas, de logradouros, de praias, de terreno, de lotes, de fachada, de vidros}
  limpeza {de caixas d água, dos reservatórios, de reservatório, de reservatórios, das caixas, de caixa d água}
  limpeza {de cisternas, de piscina, de áreas, de salas, e desinfecção de reservatórios, e desinfecção de caixas}
  limpeza e {desinfecção, manutenção} {de, do, da, das} {reservatórios, caixas, piscina, poço, jardins}
  manutenção e limpeza {de piscina, da piscina, de piscinas, de jardins, de áreas, predial}
  desinfecção de reservatórios, limpeza {pós obra, de calhas, de esquadrias, de telhado, de jazigos, de cemitério}, higienização de caixas, higienização {hospitalar, de cortinas, de estofados, de ambientes}
  serviço de {limpeza, faxina, conservação, higienização, lavanderia, lavandeira, lavagem de roupas}
  serviços {contínuos, continuados, comuns, gerais} de {limpeza, conservação, faxina, higienização}
  faxina, faxineira, diarista, {auxiliar, agente, servente} de limpeza, remoção de lixo, controle da água de piscinas
  {tratamento, desinfecção} da água {da piscina, de piscinas, das piscinas}
`

const lavar = `
  lavanderia, {lavar e passar, lavagem e passagem, passadoria}
  lavagem {de roupas, de toalhas, de cortinas, de tapetes, de estofados, de enxoval, de becas, de togas, e passadoria}
  lavagem e {higienização, passadoria} de {estofados, cadeiras, tapetes, cortinas, roupas, togas, becas}
`

const areasVerdes = `
  varrição, capina, capinação, roçada, roçagem, poda de {árvores, grama}, jardinagem, jardineiro, paisagismo e manutenção
  {conservação, manutenção} {de, das, dos} {áreas verdes, jardins, jardim}, corte de grama
`

/** People hired by the post, the hour or the month. */
const postos = `
  {mão de obra, mão de obra em} {exclusiva, terceirizada, temporária, carcerária, de presos, de pessoas}
  {alocação, cessão, locação, terceirização} de mão de obra, postos de {trabalho, serviço}, dedicação exclusiva de mão
  mão de obra em {dedicação, regime} exclusiva, regime de dedicação exclusiva, apoio administrativo, serviços auxiliares
  auxiliar {de serviços, administrativo, de cozinha, de apoio}, serviços {contínuos, continuados} de apoio
  profissional de apoio, {serviços, apoio} {de apoio operacional, administrativo e operacional}
`

/** Who is hired by the name of the job. */
const cargos = `
  salva vidas, guarda vidas, {serviço, posto} de {portaria, recepção, copa, motorista, carregador, zeladoria}
  portaria {e recepção, e vigia, recepção, diurna, e zeladoria}, agente de portaria, recepcionista, copeiro(a), copeiragem
  cozinheiro(a), merendeiro(a), garçonete, camareiro(a), porteiro, zelador(a), zeladoria, servente, contínuo e
  secretária executiva, secretariado, assistente administrativo, digitador, mensageiro, estoquista, ajudante de carga, lavadeira
  passadeira de roupas, gari, coveiro, auxiliar de creche, apoio escolar, motorista executivo, operador de {roçadeira, empilhadeira}
  ajudante geral, telefonista, ascensorista, motorista terceirizado, condução de veículos, almoxarife, office boy
  cuidador(a), tratador, manipulador de alimentos, carregadores de materiais, serviço de carregador, estivador
  trabalho de pessoas privadas, diárias esporádicas, operador de som, arrumadeira, monitor escolar, movimentação de móveis
`

const setor: SectorDefinition = {
  id: 'servicos-limpeza',
  nome: 'Limpeza, conservação e mão de obra',
  descricao: 'Serviços terceirizados: limpeza, copa, recepção, portaria, jardinagem, lavanderia e apoio.',
  terms: [
    ...each(limpar, {
      sem: [
        ...compra,
        ...list(`
          veículo, viatura, frota, ar condicionado, fossa, poço artesiano, perfuração, execução de obra, esgoto, galeria
          eletrodoméstico, esterilização, detergente, refeição, alimentação, bueiro, materiais de consumo, buffet
        `),
      ],
    }),
    // A well is cleaned as a reservoir is; drilling it is works.
    { termo: 'limpeza e desinfecção', perto: ['poço', 'caixa', 'reservatório'], sem: ['perfuração'] },
    ...each(lavar, {
      sem: [
        ...compra,
        ...list(
          'veículo, manutenção {de, corretiva, preventiva}, {equipamento, máquina} de lavanderia, reforma, bonecos, química',
        ),
      ],
    }),
    {
      termo: 'lavagem',
      perto: [
        'roupa',
        'toalha',
        'enxoval',
        'cortina',
        'estofado',
        'tapete',
        'passagem',
        'jaleco',
        'uniforme',
      ],
      sem: [...compra, 'veículo', 'bonecos', 'química'],
    },
    ...each(areasVerdes, { sem: [...compra, 'curso', 'iluminação pública', 'rodovia'] }),
    { termo: 'poda', com: ['jardinagem', 'jardins', 'grama', 'capina', 'áreas verdes'], sem: compra },
    ...each(postos, {
      sem: [
        ...compra,
        ...deOutros,
        ...list('cachê, curso, construção, reforma, locação de veículos, hospedagem'),
      ],
    }),
    ...each(cargos, {
      sem: [
        ...compra,
        ...list(
          'cachê, curso, portaria virtual, construção, reforma, locação de veículos, buffet, hospedagem, pragas',
        ),
      ],
    }),
    {
      termo: 'garçom',
      sem: list('buffet, almoço, coquetel, coffee break, refeição, bebidas, alimentação, evento'),
    },
    {
      termo: '{portaria, motorista}',
      perto: [
        'serviços contínuos',
        'serviços continuados',
        'postos',
        'recepção',
        'vigia',
        'porteiro',
        'copeira',
      ],
      sem: [...compra, ...deOutros, 'portaria virtual', 'locação de'],
    },
    { termo: 'dedicação exclusiva', sem: [...compra, ...deOutros] },
    { termo: 'serviços gerais', sem: list('aquisição, engenharia, manutenção, confecção, reparo, obra') },
    { termo: 'encarregado', perto: ['posto', 'postos', 'servente', 'auxiliar'], sem: ['dados pessoais'] },
    {
      termo: 'limpeza',
      perto: list(
        '{serviço de, serviços de, prestação, conservação, copeiragem, jardinagem, faxina, portaria}',
      ),
      sem: [
        ...compra,
        ...list(`
          {material, produto, artigo, item, kit} de limpeza, higiene e limpeza, limpeza de {ar, fossa, fossas, bueiro, poço, veículos}
          {fossa, poço artesiano, veículo, ar condicionado, esterilização, esgoto, desassoreamento, galeria, buffet, perfuração}
          frota, lava jato, drenagem, refeições, alimentação, evento, manutenção preventiva, pragas, estruturas
        `),
      ],
    },
  ],
  exclude: list(`
    coleta de resíduos, limpeza urbana e manejo, sistema de limpeza, registro de preços para aquisição
    material de limpeza e higiene, {instalação, construção} da portaria, portaria virtual, carregadores de bateria
    baterias carregadores
  `),
}
export default setor
