import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Bought for a work, before or after it, without being one. */
const outraCoisa = list(`
  aquisição, artistas, cachê, cadeiras, capacitação, conserto, estofados, faxina
  fornecimento de {alimentação, lanches, refeições}, inscrição, jardinagem, letra caixa, letra tipo caixa
  licença de uso, limpeza e conservação, locação de {caminhões, equipamentos, máquinas, veículos}, móveis
  palestra, poda, poltronas, projeto {de trabalho social, técnico social}, roçada, seguro, sofás, software
  solução tecnológica, transporte de {cargas, materiais}
`)

/** A work carries its own materials. */
const semFrete = outraCoisa.filter((palavra) => !palavra.startsWith('transporte de'))

/** Goods for works, without the work. */
const soFornece = list(`
  fornecimento de {massa, tubos, bloquetes, paralelepípedos, cbuq, concreto, brita}, somente fornecimento, {emulsão, massa, manta} asfáltica
  tinta, {manilhas, aduelas} {de, e, em}, {bueiro, bueiros} nas, aduelas para, muralha digital, cercamento eletrônico, tubos de concreto e
`)

/** Words of execution: what stands beside them is being built or repaired. */
const execucao = list(`
  adequação, ampliação, assentamento, colocação, concreto, confecção, construção, demolição, elaboração
  empreitada, engenharia, execução, expansão, extensão, implantação, instalação, melhoria, modernização
  obra, perfuração, produção, projeto, readequação, reconstrução, recuperação, reforma, requalificação
  restauração, revitalização, substituição
`)

const nomes = `
  construção, reconstrução, reforma, retrofit, edificação de, conclusão da obra, continuidade da obra
  execução {de, da, das} obra, obra {civil, comum de engenharia, pública, remanescente}
  obras de arte {corrente, especiais}
  obra de {ampliação, construção, contenção, drenagem, engenharia, implantação, infraestrutura, pavimentação, recuperação, reforma, restauro, saneamento, urbanização}
  obra e serviço de engenharia, remanescente da obra, serviços remanescentes, recuperação estrutural
  reforço estrutural, produção de unidades habitacionais
  ampliação {e reforma, de unidade, da unidade, do prédio, da escola}, melhoramento urbanístico
  qualificação viária, adequações do espaço, adequação predial
`

const vias = `
  asfaltamento, asfáltica, asfáltico, bloquete, bloco sextavado, calçamento, cbuq, ciclovia
  conservação de {estradas, rodovias}, estrada vicinal, vicinal, manutenção de estradas, meio fio
  micro revestimento, microrrevestimento, paralelepípedo, passeio público, paviment, pavimentação
  pavimento {asfáltico, flexível, rígido}, piso intertravado, recape, recapeamento, recuperação de estradas
  sarjeta, sinalização {viária, horizontal, vertical e horizontal, rodoviária}, fresagem, tapa buraco
  terraplanagem, terraplenagem, encascalhamento, patrolamento, cascalhamento, pré misturado a frio
  tratamento superficial
`

/** Said of works alone, so that the word needs no other beside it. */
const soDeObra = `
  drenagem {pluvial, urbana, profunda, superficial, de águas}, macrodrenagem, microdrenagem, {rede, redes, sistema} {de esgoto, de esgotamento, coletora de esgoto, de abastecimento de água, de drenagem, de água e esgoto}
  {estação, estações} de tratamento de esgoto, muro de {arrimo, contenção, divisa}, contenção de {encosta, encostas, taludes}, {canalização, retificação} de {córrego, córregos, rio}
  {infraestrutura, qualificação, requalificação} {urbana, viária}, urbanização {de, da}, loteamento, conjunto habitacional, melhorias habitacionais, melhorias sanitárias domiciliares
  {duplicação, restauração, recuperação, manutenção, melhoramento, melhoria} {de, da, das} {rodovia, estradas, estrada, vias, via, pavimento, pista, vicinais}, {recuperação, restauração} funcional
  dragagem {de, do, da}, desassoreamento {de, do, da}, demolição {de, do, da}, galerias de águas pluviais, instalações {hidráulicas, hidrossanitárias}, fechamento em alambrado
  muro pré moldado, pista de skate, aeródromo, enrocamento, concretagem, fundações profundas, estaca {raiz, hélice, hélice contínua}, estacas hélice, terraplanagem e, desmonte de rocha, remoção de solo, bota fora
  pintura de {fachada, fachadas, prédio, escola, escolas, túneis}, {cobertura, telhado} de quadra, reservatório {elevado, apoiado}, {impermeabilização, recuperação} {de, da, das} {laje, lajes, cobertura, fachada, fachadas}
  {gavetas, gaveta} mortuárias, {execução, serviços} de {demolição, cercamento, concretagem, alvenaria, fundação}, {serviços, serviço} de {engenharia, arquitetura} {civil, consultiva, e arquitetura}
  {usina, módulos, módulo, escola, sala, salas, estrutura} {modular, modulares, pré fabricada, habitacionais}, {container, contêiner} {escritório, habitável, sanitário, alojamento}
  {assentamento, colocação, fornecimento e assentamento, aplicação} de {piso, pisos, paver, meio fio, meios fios, bloquete, bloquetes, bloco, blocos, paralelepípedo, paralelepípedos, azulejo, tubos, porcelanato, cerâmica, massa asfáltica, cbuq}
  mão de obra {de pedreiro, para construção, para obras, para reforma, civil}, empreitada de mão de obra, {serviço, serviços} de {pedreiro, alvenaria, construção civil, terraplanagem}
`

const soDeProjeto = `
  projeto {básico de, de pavimentação, de drenagem, geométrico, luminotécnico, paisagístico, hidráulico, legal, de fundações, de terraplenagem, de infraestrutura, urbanístico, de climatização, complementar}
  ensaios {tecnológicos, de concreto, de solo, geotécnicos}, vistoria {cautelar, predial, técnica de engenharia}, cadastro técnico multifinalitário, compatibilização de projetos, modelagem bim
  {acompanhamento, supervisão, gerenciamento, fiscalização, gestão} {de, das, da} {obra, obras}, {supervisão e gerenciamento, gerenciamento e supervisão, gerenciamento e fiscalização} {de, das} obras
  estudo de {tráfego, trânsito, viabilidade técnica econômica e ambiental, mobilidade}, evtea, estabilidade estrutural, patologia das construções, plano {de mobilidade, municipal de saneamento, de saneamento}
  licenciamento de obra, habite se, batimetria, levantamento batimétrico, nivelamento topográfico, demarcação {topográfica, de lotes, de terreno}, desmembramento de, projeto {de reforma, de ampliação, de construção, de restauro}
`

const aguas = `
  abastecimento de água, adutora, aduelas, barragem, bueiro, desassoreamento, dragagem, drenagem
  esgotamento sanitário, estação elevatória, estação de tratamento {de água, de esgoto}, galeria pluvial
  ligações de água, macrodrenagem, poço {artesiano, tubular}
  rede {coletora, de água, de distribuição, de esgoto}, reservatório {elevado, metálico}, saneamento
  sistema de esgoto, águas pluviais, cisterna
`

const partes = `
  alambrado, arquibancada, campo de futebol, campo society, canteiro central, cobertura metálica, contenção
  encosta, estacionamento, estrutura metálica, fechamento perimetral, forro, gabião, galpão
  gramado sintético, grama sintética, guarita, iluminação pública, impermeabilização, instalação elétrica
  laje, mirante, muro, muralha, passarela, pátio, píer, pista de {caminhada, atletismo, skate}, ponte
  portão metálico, pórtico, quadra {poliesportiva, coberta, de esportes}, rampa, rede elétrica
  sistema de aquecimento, subestação, telhado, unidade habitacional, viaduto, módulos habitacionais
  casas populares, playground de concreto, arrimo, rotatória, trincheira, calçada, barracão, ciclovia, jazigo, ossuário
  capela, cais, trapiche, gradil, cercamento, {cobertura, coberturas} {metálica, de quadra, da quadra}, gavetas mortuárias
`

/** Any address has these: they count only beside a word that changes the place itself. */
const lugares = list(`
  área de lazer, avenida, balneário, calçada, cemitério, creche, edificação, edifício, escola, estádio
  estrada, fachada, ginásio, igreja, imóvel, mercado municipal, museu, orla, parque, posto de saúde, praça
  prédio, quadra, rodovia, rua, terminal rodoviário, ubs, hospital, unidade básica de saúde, via
  centro de saúde, casarão, patrimônio histórico
`)
const transformacao =
  'ampliação, recuperação, requalificação, restauração, restauro, revitalização, urbanização, reurbanização'

/** Supplied and installed. */
const acabamentos = `
  corrimão, guarda corpo, demolição, divisória, drywall, esquadria, {forro de gesso, forro de pvc}
  gesso acartonado, isolamento acústico, janelas acústicas, laminado
  piso {elevado, flutuante, tátil, vinílico, laminado, de madeira, emborrachado}, porta de vidro
  rede de proteção, serralheria, espelho lapidado, vidro temperado, revestimento de parede, papel de parede
`

const tecnicos = `
  aerofotogramétrico, aerofotogrametria, aerolevantamento, anteprojeto, arquitetônico, as built
  avaliação {de imóveis, estrutural, dos bens imóveis, de bens imóveis}, controle tecnológico
  designer de interiores, design de interiores, engenharia consultiva
  estudo {de concepção, geotécnico, hidrológico}, estudos e projetos
  fiscalização {da obra, de obras, das obras}, gerenciamento {de obras, da obra}, georreferenciamento
  inspeção predial, laudo {de engenharia, estrutural, técnico estrutural, do spda, cautelar}
  levantamento {planialtimétrico, topográfico, cadastral}, orçamentação de obras, orçamento de obras
  perícia de engenharia, planejamento urbano, plano diretor
  projeto {arquitetônico, básico e executivo, de arquitetura, de combate a incêndio, de edificação, de engenharia, de prevenção, elétrico, estrutural, executivo, hidrossanitário, luminotécnico, para proteção contra incêndio, complementares, de reforma}
  regularização fundiária, reurb, sondagem, spda, supervisão de obras, topografia, topográfico, bdi
  curvas abc, avcb
`

const setor: SectorDefinition = {
  id: 'obras',
  nome: 'Obras e engenharia',
  descricao:
    'Construção, reforma, pavimentação, saneamento, projetos de engenharia e arquitetura, fiscalização.',
  terms: [
    ...each(nomes, {
      sem: [
        ...outraCoisa,
        ...list(
          'brinquedos, material de construção, mudas, cremalheiras, modernização tecnológica, naval, licença de obras',
        ),
      ],
    }),
    ...each(soDeObra, {
      sem: [
        ...semFrete,
        ...soFornece,
        ...list(
          'análise, evento, eventos, aterro de resíduos, locação de veículos, manutenção {preventiva, corretiva, preditiva}, lixeira',
        ),
      ],
    }),
    ...each(soDeProjeto, { sem: list('aquisição, curso, inscrição, licença de uso, software, capacitação') }),
    ...each(vias, { sem: [...semFrete, ...soFornece] }),
    ...each(aguas, {
      com: execucao.filter((palavra) => palavra !== 'instalação'),
      sem: [...outraCoisa, ...soFornece, ...list('limpeza, lavagem, aterro, fornecimento de água')],
    }),
    ...each(partes, {
      perto: execucao,
      sem: [
        ...outraCoisa,
        ...soFornece,
        ...list('evento, festa, imóvel, shows, palco, lixeira, flora, manutenção preventiva'),
      ],
    }),
    ...each(transformacao, {
      com: lugares,
      sem: [...outraCoisa, ...list('consultas, oferta, animais, pacientes')],
    }),
    ...each(acabamentos, {
      com: list('instalação, execução, montagem, serviços, produção'),
      sem: list('adesivo, aquisição, evento, manutenção de, placa de, reparo'),
    }),
    ...each(tecnicos, {
      em: 'tudo',
      sem: list('aquisição, calibração, curso, fotovoltaica, inscrição, licença de uso, software'),
    }),
    {
      termo: 'engenharia',
      com: list(
        'arquitetura, execução, elaboração, laudo, obra, projeto, reforma, serviços comuns, fiscalização, substituição, serviços técnicos',
      ),
      sem: [
        ...outraCoisa,
        ...list(`
          engenharia {clínica, de software, de custos}, estudante, discente
          manutenção {corretiva, preventiva, predial, preditiva}, operação e manutenção, manejo arbóreo, climatização
        `),
      ],
    },
    {
      termo: 'arquitetura',
      com: list('projeto, serviços de arquitetura'),
      sem: [...outraCoisa, 'exposição'],
    },
    {
      termo: 'pintura',
      perto: list(
        'edifício, emassamento, escola, interna, fachada, imóvel, paredes, muros, predial, prédio, reforma, serviço',
      ),
      sem: list('aquisição, artística, automotiva, material de pintura, plotagem'),
    },
    { termo: '{massa corrida, lixamento}', com: list('demãos, nivelamento, paredes'), sem: ['aquisição'] },
    {
      termo: 'elaboração',
      perto: list('projeto, laudo técnico'),
      com: list(
        'incêndio, prédio, edifício, instalações, estrutural, videomonitoramento, monitoramento, elétrico',
      ),
      sem: [...outraCoisa, ...list('fotovoltaica, insalubridade')],
    },
    { termo: 'projeto', perto: list('combate a incêndio, proteção contra incêndio'), sem: ['aquisição'] },
    ...list('reparos prediais, pequenas reformas, eficientização'),
    {
      termo: '{vidros, boxes, porta de vidro, espelhos}',
      perto: list('colocação, fornecimento e instalação, fornecimento e colocação'),
      sem: list('aquisição de material, manutenção, reparo, troca, veículo, automotivos, placa'),
    },
    { termo: 'substituição da fiação', sem: ['aquisição'] },
    {
      termo: 'adequação',
      com: list('estrutura física, prédio, acessibilidade, edificação, imóvel'),
      sem: [...outraCoisa, 'sistema de prevenção'],
    },
    {
      termo: '{rede de gás, rede de distribuição de gás, distribuição de gás}',
      com: list('instalação, execução'),
    },
    {
      termo: 'perfuração',
      perto: list('poço artesiano, poço tubular, poço, poços'),
      com: list('execução, implantação, revestimento, cimentação, contratação'),
    },
    { termo: 'container habitável', com: list('aquisição, locação') },
    {
      termo: '{construção, reforma, pavimentação, drenagem}',
      com: list('obras de engenharia, execução de obras'),
      sem: outraCoisa,
    },
  ],
  exclude: list(`
    construção de {marca, identidade, plano, planos, site, website, indicador, narrativas, materiais didáticos}, reforma de {ônibus, veículo, veículos, embarcação, carteiras, roupas, brinquedos}
  construção {coletiva, de cultura, de uma cultura, do conhecimento, de indicadores}, gesso ortopédico
    obra de arte do acervo, ponte de safena, ponte rolante
    reforma {administrativa, de cadeiras, de estofados, de móveis, de pneus, de poltronas, das poltronas, tributária, agrária, íntima}
  `),
}
export default setor
