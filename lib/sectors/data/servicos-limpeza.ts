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
  aquisição de, {produtos de limpeza e, itens fracassados}, fornecimento de {gravatas, lenços}, sem cessão de mão de obra, produtos químicos, aplicativo, software, porteiro eletrônico, assessoria, hora máquina
  {aquisição, aquisições} {eventual, futura, parcelada}, {eventual, futura} aquisição de {material, produto}
`)

const limpar = `
  {limpeza, higienização, conservação, asseio, faxina} {e, e de} {limpeza, higienização, conservação, asseio}
  limpeza {conservação, asseio, predial, hospitalar, interna, externa, técnica, manual, geral, diária}
  limpeza {urbana, pública, de vias, de ruas, de logradouros, de praias, de terreno, de lotes, de fachada, de vidros}
  limpeza {de caixas d água, dos reservatórios, de reservatório, de reservatórios, das caixas, de caixa d água}
  limpeza {de cisternas, de piscina, de áreas, de salas, e desinfecção de reservatórios, e desinfecção de caixas}
  {sucção e limpeza, limpeza, esgotamento} {de, da, das} {caixa, caixas} de gordura
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

/** Places and things cleaned, by the work and the thing. */
const limparLugares = `
  {limpeza, higienização, lavagem, desinfecção} {de, das, dos, da, do, em} {reservatórios, cisternas, caixa d água, caixas d água, caixa de água, bebedouros escolares, carpetes, carpete, sofás, sofá, estofados, cadeiras estofadas, poltronas, colchões, tapetes, cortinas, persianas, banheiros, sanitários, feiras, feira livre, monumentos, fachadas, fachada, vidros, terrenos baldios, cemitérios, cemitério, salas, prédios, imóveis, ruas, calçadas, praças, pátios, togas, becas, bandeiras, fossa, fossas, coifas, bueiros}
  limpa fossa, {sucção, esgotamento, limpeza} {de, e limpeza de, e esvaziamento de} {fossa, fossas}, limpeza de lagoas, tratamento {de, da, das} {piscina, piscinas}, piscineiro
  limpeza {concorrente, terminal, de fachadas, em altura, de vidraças, de galpão, fina}, {tratamento, enceramento, polimento} de {piso, pisos} {e, vinílico, com cera}, remoção de {pichação, pichações, cera}
  {pintura, caiação} de {meio fio, meios fios, guias}, capatazia, {coleta e remoção, remoção} de {folhas, galhos}
`

const areasVerdes = `
  podação, poda e supressão, {poda, corte, supressão, erradicação, remoção} {de, e supressão de, e corte de, e remoção de} árvores, varrição, capina, capinação, destoca de árvores, aceiro
  poda de cerca, desbaste de, roçada, roçagem, poda de {árvores, grama}, jardinagem, jardineiro, paisagismo e manutenção
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

/** Posts and labour by names that do not say which work. */
const maoDeObra = `
  serviços {terceirizados, terceirizado, contínuos terceirizados, de terceirização}, terceirização de {serviços, pessoal, limpeza}, {fornecimento, disponibilização, contratação, locação} de mão de obra {terceirizada, especializada, de, para, exclusiva, temporária}
  {serviços, serviço} {braçais, de carga e descarga, de capatazia, de copa e cozinha, de preparo de merenda}, carga e descarga {de, e}, mão de obra de {reeducandos, apenados, detentos, sentenciados, presos}, {reeducandos, apenados} do
  {posto, postos} {de, para} {carregador, servente, auxiliar, atendente, motorista, recepção, copeira, encarregado, jardineiro, supervisor, almoxarife, digitador, assistente, técnico}
  higiene hospitalar, sistema de {limpeza e, higienização}, preparo de merenda, {manipulação, preparo} e distribuição de merenda, trabalhador braçal, {serviços, serviço} {de, em} {recepção, recepcionista, portaria e, zeladoria, jardinagem, copeiragem, mensageria, arquivista, telefonia e recepção, manobrista}
  {motoristas, motorista} {terceirizados, profissionais, categoria, executivos, para condução, habilitados}, {operadores, operador} {de máquinas, de máquinas pesadas, de call center, de telemarketing, de motosserra, de trator}, tratorista, manobrista, bilheteiro, arquivista, sepultador
  auxiliar {de sala, de turma, de lavanderia, de jardinagem, de manutenção, de carga, educacional, de sepultamento}, {agentes, agente} {de higienização, de apoio, de portaria, de asseio}, recepção e {supervisão, atendimento}, mestre de cerimônias e recepcionistas, monitores escolares
`

/** Who is hired by the name of the job. */
const cargos = `
  salva vidas, {serviço, posto} de {portaria, recepção, copa, motorista, carregador, zeladoria}
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
          veículo, viatura, frota, ar condicionado, poço artesiano, perfuração, execução de obra, esgoto, galeria
          eletrodoméstico, esterilização, detergente, refeição, alimentação, bueiro, materiais de consumo, buffet
        `),
      ],
    }),
    {
      termo: '{limpeza, desinfecção} de {caixas d água, caixa d água}',
      em: 'tudo',
      com: list('dedetização, desinsetização'),
      sem: compra,
    },
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
    ...each(limparLugares, {
      sem: [
        ...compra,
        ...list(
          'veículo, viatura, frota, ar condicionado, perfuração, execução de obra, drenagem, desassoreamento, curso, refeição, manutenção preventiva',
        ),
      ],
    }),
    ...each(maoDeObra, {
      sem: [
        ...compra,
        ...deOutros,
        ...list(
          'curso, construção, reforma, locação de {veículos, máquinas, caminhões}, acolhimento, saúde mental, fisioterapia, ambulatorial, clínico',
        ),
      ],
    }),
    ...each(areasVerdes, { sem: [...compra, 'curso', 'iluminação pública', 'rodovia'] }),
    { termo: 'poda', com: ['jardinagem', 'jardins', 'grama', 'capina', 'áreas verdes'], sem: compra },
    ...each(postos, {
      sem: [
        ...compra,
        ...deOutros,
        ...list(
          'cachê, curso, construção, reforma, locação de veículos, hospedagem, coffee break, monitoramento de políticas',
        ),
      ],
    }),
    ...each(cargos, {
      sem: [
        ...compra,
        ...list(
          'cachê, curso, portaria virtual, construção, reforma, locação de veículos, buffet, hospedagem, acolhimento, residência terapêutica, abrigo, coffee break',
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
          {material, produto, artigo, item, kit} de limpeza, higiene e limpeza, limpeza de {ar, bueiro, poço, veículos}
          {poço artesiano, veículo, ar condicionado, esterilização, esgoto, banheiros químicos, desassoreamento, galeria, buffet, perfuração}
          frota, lava jato, drenagem, refeições, alimentação, evento, manutenção preventiva, pragas, estruturas
        `),
      ],
    },
  ],
  exclude: list(`
    limpeza urbana e manejo, sistema de limpeza,     material de limpeza e higiene, {instalação, construção} da portaria, portaria virtual, carregadores de bateria
    baterias carregadores
  `),
}
export default setor
