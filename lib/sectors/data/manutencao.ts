import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Vehicles, computers, roads, gardens and extinguishers are kept by other setores. */
const deOutroSetor = list(`
  assessoramento, navio, propulsão, monitoramento de políticas, bonecos,
  aeronave, automóvel, áreas verdes, caminhão, combustível, computador, comodato, embarcação, estradas
  extintor, frota, hospedagem, impressora, impressão, informática, internet, jardins, lancha, licenciamento
  limpeza e conservação, link, moto, motocicleta, motores de popa, notebook, oficina mecânica, ônibus, palco
  pavimentação, reagente, refeições, rodovia, saas, site, software, tecnologia da informação, telefonia
  tendas, trator, veicular, veículo, viatura, vias públicas
`)

/** A vehicle is often named only at the end: `com peças, para os veículos da frota`. */
const deVeiculo = list('automotivo, frota, ônibus, veículo, viatura')

/** A thing that is bought is not mended. */
const compra = list(`
  {aquisição, fornecimento} de {material, aparelho, compressor, equipamento, ferramentas}
  aquisição de {gêneros, insumos, medicamentos, móveis, uniformes}, curso, capacitação, locação
`)

const bens = list(
  'aquisição, aquisições, compra, fornecimento de {material, materiais, insumo, insumos, ferramentas}',
)

const conservacao = `
  conserto, corretiva e preventiva, manutenção {corretiva, em, geral, preditiva, preventiva, técnica}
  manutenção e {conservação, instalação, recuperação, reparo}, preventiva e corretiva
  reparo {sob demanda, e manutenção, em, na, no, nas, nos}
  serviço de {manutenção, reparo, conserto, restauração}, troca de peças, {reforma geral, overhaul}
  recuperação {de equipamentos, de máquinas, de móveis}, revisão e manutenção
`

/** Of anything at all: what other setores keep is taken away. */
const deTudo = `
  manutenção {de, do, da, dos, das, em, no, na, nos, nas}, manutenção preventiva, manutenção corretiva
  {conserto, consertos} {de, do, da, dos, das, em, no, na, nos, nas}
  reparo {de, do, da, dos, das, em, no, na, nos, nas}
`

/** Places, vehicles, data and living things are kept by others; parks, roads and rivers are works. */
const nuncaAqui = list(`
  {manutenção, recuperação, conservação, reparo, revisão} {de, do, da, dos, das} {estrada, estradas, vias, via, pavimento, áreas verdes, jardins, jardim, gramado, canteiros, ruas, logradouros, passeios, calçadas, pontes}
  {manutenção, recuperação} {de, do, da, dos, das} {site, sites, sistema de gestão, sistema operacional, software, servidores, rede de dados, banco de dados, dados, áreas degradadas, nascentes, animais, vidas, pacientes, programa, programas, projeto, serviços, atividades, empregados, créditos, tributos, receitas, contrato, vínculo}
  {assistência técnica, revisão} {e extensão rural, rural, de texto, textual, tarifária, de proventos, do plano diretor, do plano, de prontuários, bibliográfica}
  plano de manutenção, carimbos, datacenters, vicinal, plano de prevenção, abandono de área, extensão rural, aterro, reparo de danos, software, sistema web, sistema informatizado, sistema integrado, hospedagem, computador, computadores, impressora, impressoras, notebook
  créditos, tributária, previdenciária, consultoria, assessoria, concessão, execução de obra, obra de engenharia, obras de, construção, implantação, plataforma web, plataforma digital, prontuário, roupas
  coleta e transporte, coleta transporte, drenagem, empilhadeira, paleteira, navio, embarcações, assessoramento, pavimentação, limpeza urbana, internet, conectividade, link, fibra óptica, rede lógica, cabeamento estruturado
  resgate, fauna, vigilância armada, shows, festa, palco, refeições, alimentação, combustíveis e lubrificantes, desmontagem, evento
`)

const doPredio = `
  conservação predial
  manutenção {das edificações, de edificações, de imóveis, de prédios, dos prédios, elétrica, hidráulica, predial}
  manutenção {civil, da rede elétrica, do prédio, de instalações, das instalações, de telhado}
  marido de aluguel, {pequenas reformas, pequenos reparos, pequenos serviços}
  reparo {predial, hidráulicos, elétricos}, serviços de pintura
  instalação {e manutenção elétrica, elétrica predial}, recuperação de superfícies pichadas
  serviços elétricos, substituição da fiação
`

const oficios = `
  bombeiro hidráulico, carpinteiro, eletricista, encanador, gesseiro, marceneiro, pedreiro, pintor
  serralheiro, soldador, vidraceiro, calheiro, oficial de manutenção
`

/** Bought with installation, or only ever serviced. */
const climatizacao = list(`
  ar condicionado, ares condicionados, centrais de ar, climatizador, condicionador de ar, split
  aparelhos de ar
`)
const cuidado = list(`
  conserto, desinstalação, higienização, instalação, limpeza, manutenção, peças, recarga, remanejamento
  reparo
`)
const climatizacaoServico = `
  manutenção de chiller, fancoil, gás refrigerante, {instalação, limpeza, manutenção, higienização} de ar
  pmoc, manutenção do sistema de climatização, serviço de climatização
  {material, peças} {de, para} refrigeração, sistema de exaustão
`

const equipamentos = `
  aquecedor de água, balança, bebedouro, bomba, bombeamento, cabine primária, caldeira
  câmara {fria, frigorífica}, cerca elétrica, compressor, elevador, equipamento fotográfico, esteira, fogão
  fragmentadora, freezer, gerador, grupo gerador, instrumentos musicais, máquina de {lavar, costura}
  monta carga, nobreak, painel de vidro, piano, plataforma elevatória, poço artesiano
  porta {automática, de vidro}, portão {eletrônico, automático}, purificador, quadro de transferência
  relógio, subestação, toldo, transmissor, turbina, máquinas e equipamentos, academia, escada rolante
  sistema de bombeamento
`

const reparos = `
  abertura de fechaduras, serviço de chaveiro, {confecção, cópia} de chaves, conserto de móveis
  correção de vazamento, desentupimento, hidrojateamento
  {adequação, instalação, manutenção, operação} elétrica
  instalação de {bomba, motobomba, motor, equipamentos de refrigeração}, {retirada e reinstalação, remoção e reinstalação}
  instalação de {forro, lâmpadas, luminárias, película, portão, tomadas}
  {realocação, remanejamento, remoção, retirada} de painéis, rebobinamento
  {reforma, reparo} {das, de} {cadeiras, poltronas, estofados, móveis, sofá}, serralheria, vidraçaria
  tapeçaria, {troca, substituição} de {fechaduras, lâmpadas, vidros}, confecção e instalação de portão
  motor {para, eletrônico para} portão, {reparo, remoção, instalação} de vidros, transporte vertical
  instalação de {bomba, elevador}, restauro de {poltrona, sofá}
  impermeabilização {de, em} {telhado, caixa d água, estofados}, manutenção de telhado, reforma de telhado
  conserto de telhado
`

/** Trades of the workshop and upkeep known by other names than the word. */
const servicosDeOficina = `
  {serviço, serviços} {de, em} {carpintaria, serralheria, solda, soldagem, tornearia, torno, usinagem, hidráulica, elétrica, encanador, gesso, telhadista, refrigeração}
  {serviços, instalações} hidráulicos, tornearia, usinagem de, caldeiraria, carpintaria, telhadista, rebobinagem, rebobinamento, enrolamento de motores
  pintura {predial, de paredes, interna, externa, das paredes, de prédio, de prédios, do prédio, de imóveis, de muros, de salas}
  {limpeza, higienização, desobstrução} {de, das, dos, em} {calhas, coifa, coifas, dutos, dutos de ar, placas solares, painéis solares, módulos fotovoltaicos}
  {limpeza, higienização} {de, dos, em} {purificadores, purificadores de água, bebedouros, filtros de ar, climatizadores}, {detecção, localização, conserto, reparo} de {vazamento, vazamentos}, caça vazamento
  {desobstrução, desentupimento} {de, da} {rede de esgoto, redes de esgoto, esgoto, tubulação, ralos, vasos}, desentupidora
  afinação {de, e} {piano, pianos, reparo, manutenção}, estofamento de, reestofamento
  inspeção de {caldeira, vasos de pressão, nr 13}, qualificação de autoclave, ensaios elétricos, termografia, ensaio de rigidez
  {instalação, remoção, troca, colocação} de {ventiladores, chuveiro, fechadura, torneiras, suportes, prateleiras, quadros, televisores, exaustores, coifa, bebedouros}
  {polimento, restauração, raspagem} {de, do, dos} {piso, pisos, taco, tacos}, restauração de {portas, móveis, mobiliário}, montagem e desmontagem de {móveis, mobiliário, divisórias}
  {remoção, substituição, aplicação, instalação} {de, e, e ou, e instalação, instalação e, instalação e ou} {aplicação de vidros, películas, vidro}
`

const medicao =
  'aferição, calibração, engenharia clínica, qualificação térmica, certificação de capelas, ensaio de estanqueidade'

const setor: SectorDefinition = {
  id: 'manutencao',
  nome: 'Manutenção predial e de equipamentos',
  descricao: 'Manutenção de prédios, ar-condicionado, elevadores e equipamentos (exceto veículos e TI).',
  terms: [
    ...each(conservacao, { sem: [...deOutroSetor, ...compra], nunca: deVeiculo }),
    ...each(deTudo, { sem: [...deOutroSetor, ...compra, ...bens, ...nuncaAqui], nunca: deVeiculo }),
    ...each(doPredio, {
      sem: list('aquisição, material de construção, curso, seminário, veículo'),
    }),
    ...each(oficios, { sem: list('aquisição, artístico, curso, veículo, ajudante geral, servente') }),
    ...climatizacao.map((termo) => ({
      termo,
      perto: cuidado,
      sem: list(
        'construção, limpeza e conservação, locação, ônibus, passageiros, sem instalação, veículo, projetos',
      ),
    })),
    ...climatizacao.map((termo) => ({
      termo,
      com: list(
        'com instalação, incluindo instalação, e instalação, instalação inclusa, instalação e garantia',
      ),
      sem: list('construção, locação, ônibus, veículo, projetos'),
    })),
    ...climatizacao.map((termo) => ({
      termo,
      perto: list('manutenção, peças, conserto'),
      em: 'tudo' as const,
      sem: list('locação, ônibus, passageiros, veículo, limpeza e conservação'),
    })),
    ...each(climatizacaoServico, {
      sem: list('expediente, ônibus, veículo, projeto arquitetônico, projeto executivo, sem instalação'),
    }),
    ...each(equipamentos, {
      perto: list(
        'conserto, desinstalação, manutenção, reparo, remanejamento, troca de peças, assistência técnica, modernização',
      ),
      sem: [
        ...deOutroSetor,
        ...compra,
        'construção',
        'evento',
        'refil',
        'sanitizantes',
        'aquisição de compressor',
      ],
    }),
    ...each(reparos, {
      sem: list(`
        aquisição de material, automotivo, demolição, expediente, personalizado, veículo, limpa fossa, elaboração de projetos
        serviços de reforma, módulos habitacionais, rede de iluminação, hidrossanitárias, modernização da rede
      `),
    }),
    ...each(servicosDeOficina, {
      sem: [
        ...bens,
        ...list(`
          automotivo, veículo, frota, trator, máquinas pesadas, locação, curso, oficina de, execução de obra, obra de, reforma do, reforma da
          projetos de, projeto executivo, drenagem, pavimentação, ônibus, construção
        `),
      ],
    }),
    {
      termo: 'instalação',
      perto: list(
        'tomadas, ventiladores, torneiras, bomba submersa, bomba submersível, chuveiros, motobomba',
      ),
      sem: [...bens, ...list('projeto, obra de, construção, locação, curso, poço, veículo')],
    },
    ...each(medicao, { sem: list('aquisição, curso, pressão arterial, veículo, pneus') }),
    {
      termo: 'manutenção',
      perto: list('equipamentos, máquinas, aparelhos, elevadores, portas, ventiladores'),
      sem: [...deOutroSetor, ...compra, 'alimentação', 'desmontagem'],
    },
    {
      termo: 'manutenção',
      perto: list(
        'turbinas, guilhotina, motor, quadro, filtro, câmeras, fotográficos, som, projetores, telefonia',
      ),
      sem: [...deOutroSetor, ...compra],
    },
    {
      termo: 'assistência técnica',
      perto: list('manutenção, peças, preventiva, reparo'),
      sem: [...deOutroSetor, ...compra, 'garantia'],
    },
    { termo: 'iluminação pública', perto: ['manutenção'], sem: list('aquisição, ampliação, obras') },
    {
      termo: 'combate a incêndio',
      com: list('manutenção e, serviços de manutenção, manutenção corretiva, manutenção preventiva'),
      sem: list('aquisição, brigada, curso, primeiros socorros'),
    },
    {
      termo: '{reforma, restauro, restauração, revitalização}',
      perto: list('cadeiras, estofados, mobiliário, móveis, poltronas, sofás'),
      sem: ['aquisição'],
    },
    {
      termo: '{grupo gerador, gerador, elevador}',
      perto: list('peças e serviços, serviços específicos, peças e componentes, peças para manutenção'),
      sem: ['evento'],
    },
    {
      termo: '{cftv, segurança eletrônica, alarme, monitoramento digital}',
      com: list(
        'manutenção de sistema, manutenção do sistema de monitoramento, manutenção preventiva, manutenção corretiva, manutenção do sistema',
      ),
      sem: list('locação, fornecimento, aquisição'),
    },
    { termo: 'poço artesiano', perto: list('limpeza, desinfecção, higienização') },
    'bomba de dreno',
    {
      termo: 'higienização',
      perto: list('purificadores, purificador, bebedouro, climatizadores, condicionadores'),
      sem: ['aquisição'],
    },
    {
      termo: '{gmg, grupo moto gerador, grupo gerador, nobreak}',
      com: list('manutenção do, manutenção de, manutenção dos, reparo e manutenção'),
      sem: list('aquisição, evento'),
    },
    {
      termo: 'instalação',
      com: list('fornecimento da peça, fornecimento de peça'),
      sem: list('veículo, software'),
    },
    {
      termo: '{capas, proteção, acolchoado}',
      perto: list('elevador, elevadores, cabine'),
      com: ['elevador', 'elevadores'],
      sem: list('veículo, equipamento de proteção'),
    },
    { termo: '{serviço, serviços} de engenharia clínica' },
  ],
  exclude: list(
    'aquisição de material de construção, execução {de, da} obra, {construção da, obra de} {obra, construção}, perfuração',
  ),
}
export default setor
