import { describe, expect, test } from 'vitest'
import { matchPlan } from '../search/match-plan.ts'
import { match } from '../search/match.ts'
import { searchQuerySchema } from '../search/query.ts'
import { searchable } from '../search/text.ts'
import { DEFINITIONS, SETORES, sectorRule } from './catalog.ts'
import { sectorDefinitionSchema } from './schema.ts'

const IDS = (
  'alimentos vestuario informatica software mobiliario papelaria produtos-limpeza servicos-limpeza obras ' +
  'manutencao material-construcao medicamentos saude-materiais saude-equipamentos saude-servicos veiculos ' +
  'frota transporte seguranca eventos comunicacao consultoria ambiental energia-telecom'
).split(' ')

const unknown = {
  numero: 'x',
  uf: null,
  municipio: null,
  modalidade: null,
  situacao: null,
  instrumento: null,
  modoDisputa: null,
  esfera: null,
  cnpj: '00000000000000',
  unidade: null,
  portal: null,
  srp: null,
  sigiloso: null,
  valor: null,
  publicacao: null,
  abertura: null,
  encerramento: null,
  processo: null,
}

/** The ids of the setores of an objeto, as a search would find them. */
function setoresOf(objeto: string): string[] {
  const query = searchQuerySchema.parse({
    ufs: ['SP'],
    situacao: 'todas',
    dataInicial: '2026-01-01',
    dataFinal: '2026-01-31',
  })
  const facts = { ...unknown, texto: searchable(objeto) }
  return IDS.filter((id) => {
    const rule = sectorRule(id)
    if (!rule) throw new Error(`No rule for ${id}`)
    return match(facts, matchPlan(query, 0, [rule])) !== undefined
  })
}

describe('definitions', () => {
  test('there is one for each setor, in order, and no id twice', () => {
    expect(SETORES.map(({ id }) => id)).toEqual(IDS)
    expect(new Set(SETORES.map(({ nome }) => nome)).size).toBe(24)
  })

  test.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))('%s is valid', (_, it) => {
    expect(sectorDefinitionSchema.safeParse(it).error).toBeUndefined()
    expect(it.terms.length).toBeLessThanOrEqual(900)
  })

  test.each(IDS)('%s compiles, with words in every phrase and no term twice', (id) => {
    const rule = sectorRule(id)
    expect(rule?.id).toBe(id)
    const phrases = (rule?.any ?? []).flatMap((term) => [
      term.phrase,
      ...(term.with ?? []),
      ...(term.without ?? []),
    ])
    const wordless = [...new Set([...phrases, ...(rule?.none ?? [])])].filter(
      ({ keys }) => keys.length === 0 || keys.includes(''),
    )
    expect(wordless).toEqual([])
    const terms = (rule?.any ?? []).map((term) => JSON.stringify({ ...term, phrase: term.phrase.keys }))
    expect(terms.length - new Set(terms).size).toBe(0)
  })

  test('a rule is compiled once, and an unknown id has none', () => {
    expect(sectorRule('obras')).toBe(sectorRule('obras'))
    expect(sectorRule('xyz')).toBeUndefined()
  })

  test.each([
    ['an unknown field', { termos: ['a'] }],
    ['a term without words', { terms: ['--'] }],
    ['an empty condition', { terms: [{ termo: 'mesa', sem: [] }] }],
  ])('the schema refuses %s', (_, change) => {
    const good = { id: 'x', nome: 'X', descricao: 'X.', terms: ['mesa'], exclude: [] }
    expect(sectorDefinitionSchema.safeParse(good).success).toBe(true)
    expect(sectorDefinitionSchema.safeParse({ ...good, ...change }).success).toBe(false)
  })
})

describe('what is bought decides', () => {
  const examples: [objeto: string, setores: string][] = [
    ['Registro de preços para aquisição de gêneros alimentícios para a merenda escolar', 'alimentos'],
    ['Cantina: concessão onerosa para exploração de lanchonete', 'alimentos'],
    ['Contratação de serviços de copeira, garçom e recepcionista, em postos', 'servicos-limpeza'],
    ['Lavagem e passadoria de togas e becas', 'servicos-limpeza'],
    ['Aquisição, com fulcro no art. 75 da Lei nº 14.133/2021, de material de limpeza', 'produtos-limpeza'],
    ['Aquisição de kits natalidade para as gestantes', 'vestuario'],
    ['Licença anual do Adobe Creative Cloud', 'software'],
    ['Aquisição de carnes e aves para a merenda', 'alimentos'],
    ['Abafadores de ruído tipo concha', 'vestuario'],
    ['Cortador de frios elétrico', 'informatica'],
    ['Consultas por API às bases de dados do CPF', 'software'],
    ['Propaganda em som volante nos bairros', 'comunicacao'],
    ['Gestão documental e eliminação de documentos sem valor', 'consultoria'],
    ['Frete de calcário agrícola até as propriedades', 'transporte'],
    ['Peça teatral Paixão de Cristo ao ar livre', 'eventos'],
    ['Cessão de direito de uso de sistema de gestão pública, em módulos', 'software'],
    ['Patch panel de 24 portas e cabos UTP', 'informatica'],
    ['Aparelho de ar-condicionado de 12.000 BTUs, com selo de eficiência', 'informatica'],
    ['Aquisição de armários e estantes com capacidade de 80 kg de livros', 'mobiliario'],
    ['Fornecimento de água mineral em galões de 20 litros', 'alimentos'],
    ['Serviço de buffet e coquetel para a posse dos conselheiros', 'alimentos'],
    ['Gestão de cartões de vale-alimentação para os empregados', 'consultoria'],
    ['Aquisição de dieta enteral para pacientes acamados', 'medicamentos'],
    ['Aquisição de camisetas e calças para os alunos', 'vestuario'],
    ['Aquisição de EPI: botas e capacetes', 'vestuario'],
    ['Aquisição de notebooks e monitores de vídeo', 'informatica'],
    ['Aquisição de toner para impressoras', 'informatica'],
    ['Licenciamento de uso de software de gestão tributária', 'software'],
    ['Contratação de licenças Microsoft Office 365', 'software'],
    ['Aquisição de cadeiras giratórias e armários de aço', 'mobiliario'],
    ['Aquisição de cadeiras de rodas', 'saude-equipamentos'],
    ['Leilão de bens móveis inservíveis por leiloeiro oficial', 'consultoria'],
    ['Aquisição de material de expediente e papel A4', 'papelaria'],
    ['Aquisição de livros didáticos', 'papelaria'],
    ['Aquisição de material de limpeza e higiene', 'produtos-limpeza'],
    ['Aquisição de copos descartáveis', 'produtos-limpeza'],
    [
      'Prestação de serviços de limpeza e conservação com dedicação exclusiva de mão de obra',
      'servicos-limpeza',
    ],
    ['Serviços continuados de copeiragem e recepcionista', 'servicos-limpeza'],
    ['Construção de creche no bairro Centro', 'obras'],
    ['Pavimentação asfáltica de vias urbanas', 'obras'],
    ['Perfuração de poço artesiano na zona rural', 'obras'],
    ['Elaboração de laudo estrutural do prédio sede', 'obras'],
    ['Revitalização da praça central', 'obras'],
    ['Manutenção preventiva de ar-condicionado, com fornecimento de mão de obra', 'manutencao'],
    ['Serviço de chaveiro e cópia de chaves', 'manutencao'],
    ['Aquisição de disjuntores, fios elétricos e eletrodutos', 'material-construcao'],
    ['Aquisição de madeira serrada e telhas', 'material-construcao'],
    ['Gabapentina 400 mg, comprimido', 'medicamentos'],
    ['Aquisição de fórmula infantil para lactentes', 'medicamentos'],
    ['Aquisição de gaze, ataduras e cateteres', 'saude-materiais'],
    ['Aquisição de materiais de uso odontológico', 'saude-materiais'],
    ['Aquisição de material permanente de uso laboratorial', 'saude-equipamentos'],
    ['Espectrofotômetro ultravioleta', 'saude-equipamentos'],
    ['Credenciamento de psicólogos e fonoaudiólogos', 'saude-servicos'],
    ['Serviço de castração de cães e gatos', 'saude-servicos ambiental'],
    ['Serviços de enfermagem, com fornecimento de mão de obra', 'saude-servicos'],
    ['Locação de retroescavadeira com operador', 'veiculos'],
    ['Elaboração de projeto executivo de engenharia para reforma da sede', 'obras'],
    ['Manutenção preventiva e corretiva de elevadores', 'manutencao'],
    ['Manutenção predial preventiva e corretiva', 'manutencao'],
    ['Aquisição de material de construção: cimento, areia e brita', 'material-construcao'],
    ['Aquisição de tintas e lâmpadas de LED', 'material-construcao'],
    ['Aquisição de medicamentos para a farmácia básica', 'medicamentos'],
    ['Aquisição de seringas e agulhas', 'saude-materiais'],
    ['Fornecimento de oxigênio medicinal', 'saude-materiais'],
    ['Aquisição de aparelho de ultrassom', 'saude-equipamentos'],
    ['Contratação de serviços médicos de plantão', 'saude-servicos'],
    ['Credenciamento de clínicas para exames de imagem e consultas médicas', 'saude-servicos'],
    ['Aquisição de veículo zero quilômetro', 'veiculos'],
    ['Locação de máquinas pesadas por hora-máquina', 'veiculos'],
    ['Manutenção preventiva e corretiva da frota de veículos, com peças', 'frota'],
    ['Aquisição de pneus e câmaras de ar', 'frota'],
    ['Aquisição de gás de cozinha GLP em botijão P13', 'frota'],
    ['Insumos para a manutenção dos veículos da frota', 'frota'],
    ['Serviço de guincho e borracharia', 'frota'],
    ['Serviço de transporte escolar de alunos da zona rural', 'transporte'],
    ['Agenciamento de passagens aéreas nacionais', 'transporte'],
    ['Serviço de guarda de caixas de documentos do arquivo', 'transporte'],
    ['Serviço de mudança interestadual de servidores', 'transporte'],
    ['Contratação de serviço de malote e correspondências', 'transporte'],
    ['Serviços de vigilância armada', 'seguranca'],
    ['Recarga de extintores', 'seguranca'],
    ['Instalação de cerca elétrica e câmeras de segurança', 'seguranca'],
    ['Brigada de incêndio: brigadistas civis', 'seguranca'],
    ['Show artístico da dupla sertaneja na festa da cidade', 'eventos'],
    ['Aquisição de troféus e medalhas', 'eventos'],
    ['Organização de casamento comunitário', 'eventos'],
    ['Locação de palco, tendas e banheiros químicos', 'eventos'],
    ['Aquisição de bolas de futebol e redes de vôlei', 'eventos'],
    ['Aquisição de violões e instrumentos de percussão', 'eventos'],
    ['Agência de publicidade e propaganda', 'comunicacao'],
    ['Confecção de placas de sinalização e letreiros', 'comunicacao'],
    ['Publicação de avisos de licitação em jornal de grande circulação', 'comunicacao'],
    ['Canecas e chaveiros personalizados para brindes', 'comunicacao'],
    ['Inscrição de servidores em curso de licitações', 'consultoria'],
    ['Contratação de seguro de vida para estagiários', 'consultoria'],
    ['Assessoria contábil e jurídica à Câmara Municipal', 'consultoria'],
    ['Organização e execução de concurso público', 'consultoria'],
    ['Tradução e interpretação de libras', 'consultoria'],
    ['Seguro veicular para a frota', 'frota'],
    ['Controle de pragas urbanas: dedetização e desratização', 'ambiental'],
    ['Coleta de resíduos sólidos domiciliares', 'ambiental'],
    ['Aquisição de ração para cães', 'ambiental'],
    ['Locação de caçambas estacionárias para entulho', 'ambiental'],
    ['Aquisição de calcário e sementes de milho', 'ambiental'],
    ['Análise da qualidade da água dos poços', 'ambiental'],
    ['Contratação de link dedicado de internet', 'energia-telecom'],
    ['Fornecimento de energia elétrica no mercado livre', 'energia-telecom'],
    ['Serviço de telefonia móvel com pacote de dados', 'energia-telecom'],
    ['Instalação de usina fotovoltaica', 'energia-telecom'],
    ['Saibro e pedrisco a granel, com entrega no almoxarifado', 'material-construcao'],
    ['Compra de azulejos, rejunte e argamassa colante', 'material-construcao'],
    ['Chave grifo, morsa e maçarico para o setor de manutenção', 'material-construcao'],
    ['Fita de autofusão, elo fusível e conector perfurante', 'material-construcao'],
    ['Rebobinamento de motores elétricos', 'manutencao'],
    ['Afinação de piano do teatro municipal', 'manutencao'],
    ['Desobstrução de ralos e de vasos', 'manutencao'],
    ['Empresa para muro de arrimo e canalização de córrego', 'obras'],
    ['Supervisão e fiscalização de obras do hospital', 'obras'],
    ['Lavagem de tapetes e de sofás do gabinete', 'servicos-limpeza'],
    ['Postos de tratorista e de auxiliar de lavanderia', 'servicos-limpeza'],
    ['Esgotamento de fossas das escolas rurais', 'servicos-limpeza ambiental'],
    ['Espanador, saponáceo e escova de lavar', 'produtos-limpeza'],
    ['Cuscuzeira, saca-rolhas e escumadeira', 'produtos-limpeza'],
    ['Operação da ETE e análise de efluentes', 'ambiental'],
    ['Hospedagem de cães recolhidos nas ruas', 'ambiental'],
    ['Farelo de soja e milho em grão para os animais', 'ambiental'],
    ['Cercamento eletrônico nas entradas da cidade', 'seguranca'],
    ['Esguichos e abrigos para mangueira', 'seguranca'],
    ['Tag de pedágio para os carros oficiais', 'frota'],
    ['Retrovisor, farol e palhetas de limpador', 'frota'],
    ['Molejo e alinhamento de direção', 'frota'],
    ['Elaboração da LDO e da LOA', 'consultoria'],
    ['Simulados e aulas de reforço para alunos', 'consultoria'],
    ['Migração de dados e integração de sistemas', 'software'],
    ['Panfletagem e anúncios em blog', 'comunicacao'],
    ['Mapas táteis e brasões institucionais', 'comunicacao'],
    ['Omeleteira, multiprocessador e seladora a vácuo', 'informatica'],
    ['Módulos isoladores e unidades fusoras', 'informatica'],
    ['Material dourado, ábacos e blocos lógicos', 'papelaria'],
    ['Pastas sanfonadas, hidrocor e papel carbono', 'papelaria'],
    ['Mapotecas, bibliocantos e sapateiras', 'mobiliario'],
    ['Blazers, suéteres e galochas', 'vestuario'],
    ['Petecas, bambolês e redes de vôlei', 'eventos'],
    ['Saxofones, trompetes e estantes para partituras', 'eventos'],
  ]
  test.each(examples)('%s: %s', (objeto, setores) => expect(setoresOf(objeto)).toEqual(setores.split(' ')))
})

describe('what is only mentioned does not count', () => {
  test.each([
    ['Sistema de registro de preços para aquisição de pneus', 'software'],
    ['Aquisição de pneus para a Secretaria de Saúde', 'saude-servicos'],
    ['Palestra sobre a construção de uma cultura de paz', 'obras'],
    ['Restauro de obra de arte do acervo', 'obras'],
    ['Aquisição de uniformes para a rede municipal de ensino', 'informatica'],
    ['Aquisição de material de limpeza', 'servicos-limpeza'],
    ['Serviços de limpeza e conservação predial com mão de obra', 'produtos-limpeza'],
    ['Manutenção preventiva e corretiva da frota', 'manutencao'],
    ['Manutenção preventiva e corretiva de ar-condicionado', 'frota'],
    ['Locação de veículos sem combustível, com manutenção preventiva e corretiva', 'frota'],
    ['Aquisição de material de construção', 'obras'],
    ['Aquisição de mesa com tampo de vidro', 'material-construcao'],
    ['Limpeza de caixa d’água', 'material-construcao'],
    ['Aquisição de chaveiros personalizados em metal', 'manutencao'],
    ['Aquisição de pneus para tratores e caminhões', 'veiculos'],
    ['Aquisição de frutas: banana e maçã', 'saude-equipamentos'],
    ['Show artístico na praça, com apoio à execução do projeto', 'obras'],
    ['Pregão eletrônico para aquisição de arroz', 'informatica'],
    ['Pregão eletrônico, por sistema eletrônico, para aquisição de arroz', 'software'],
    ['Fornecimento de coffee break para o seminário de servidores', 'consultoria'],
    ['Coleta, transporte e destinação de resíduos de serviços de saúde', 'saude-servicos'],
    ['Coleta, transporte e destinação de resíduos de serviços de saúde', 'transporte'],
    ['Internet banda larga para as escolas', 'eventos'],
    ['Aquisição de materiais permanentes', 'mobiliario'],
    ['Segurança alimentar: cestas básicas', 'seguranca'],
    ['Botas de segurança do trabalho', 'seguranca'],
    ['Seguro de vida para os motoristas dos veículos', 'frota'],
    ['Seguro veicular para a frota', 'consultoria'],
    ['Passagem molhada sobre o riacho', 'transporte'],
    ['Aquisição de ônibus para o transporte escolar', 'transporte'],
    ['Aquisição de coquetel e salgados para a festa dos servidores', 'eventos'],
    ['Reforma da quadra de esportes', 'eventos'],
    ['Aquisição de uniformes com brasão bordado para os eventos', 'comunicacao'],
    ['Software de gestão com treinamento dos servidores', 'consultoria'],
    ['Carne bovina para a merenda', 'ambiental'],
    ['Aquisição de motosserra para a poda', 'energia-telecom'],
    ['Pavimentação com pré-misturado a frio', 'alimentos'],
    ['Aquisição de máquina de café expresso', 'alimentos'],
    ['Contratação de serviço de lavanderia para uniformes', 'vestuario'],
    ['Manutenção de aparelhos de ar-condicionado', 'informatica'],
    ['Máquinas de lavar roupas de 15 kg', 'vestuario'],
    ['Impressão da revista institucional, em papel couchê', 'comunicacao'],
    ['Manutenção de elevadores, com operação do software', 'software'],
    ['Confecção de carnês de IPTU', 'alimentos'],
    ['Pórticos detectores de metal', 'eventos'],
    ['Monitores multiparamétricos para a UTI', 'informatica'],
    ['Aquisição de tablets com bandeja e etiquetas', 'produtos-limpeza'],
    ['Locação de trios, mesas e cadeiras para o carnaval', 'mobiliario'],
    ['Grampeadores cirúrgicos descartáveis', 'papelaria'],
    ['Serviço móvel pessoal de telefonia móvel', 'mobiliario'],
    ['Frete de calcário até as propriedades rurais', 'ambiental'],
    ['Vacina antirrábica humana', 'ambiental'],
    ['Sabão em barra e soda cáustica em escamas', 'ambiental'],
    ['Botijão criogênico para sêmen', 'frota'],
    ['Fuzileiros navais: aquisição de fardas', 'seguranca'],
    ['Facas para a guilhotina da gráfica', 'produtos-limpeza'],
    ['Bota de cano curto', 'material-construcao'],
    ['Restauro do casarão dos azulejos', 'material-construcao'],
    ['Manilhas e aduelas de concreto', 'obras'],
    ['Aquisição de compressor para a manutenção de armas', 'manutencao'],
  ])('%s: not %s', (objeto, setor) => expect(setoresOf(objeto)).not.toContain(setor))
})

describe('an objeto may be of several setores, or of none', () => {
  test.each([
    ['Fornecimento e instalação de piso vinílico', ['obras', 'material-construcao']],
    ['Aquisição de medicamentos veterinários', ['medicamentos', 'ambiental']],
    ['Contentores plásticos de lixo com rodas', ['produtos-limpeza', 'ambiental']],
    ['Impressão de cartões de visita e envelopes', ['papelaria', 'comunicacao']],
    ['Serviço de jardinagem', ['servicos-limpeza', 'ambiental']],
    ['Placas de homenagem em acrílico', ['eventos', 'comunicacao']],
    ['Medicamentos destinados aos equinos do haras', ['medicamentos', 'ambiental']],
    ['Reparos prediais com pequenas reformas', ['obras', 'manutencao']],
    ['Aquisição de sondas de gastrostomia e filtros HMEF', ['saude-materiais']],
    ['Registro de preços de pinças Kelly, tesouras Mayo e cabos de bisturi', ['saude-materiais']],
    ['Aquisição de arco em C e serra oscilatória', ['saude-equipamentos']],
    ['Locação de CPAP com fornecimento de oxigênio medicinal', ['saude-materiais', 'saude-equipamentos']],
    ['Serviços de podologia e cuidados paliativos', ['saude-servicos']],
    ['Paclitaxel e carboplatina para a oncologia', ['medicamentos']],
    ['Compra de pamonhas e canjica', ['alimentos']],
    ['Aquisição de triturador de galhos', ['veiculos']],
    ['Hospedagem e translado de pacientes em tratamento fora do domicílio', ['transporte']],
    ['Locação de rádios digitais portáteis', ['energia-telecom']],
    ['Higienização de purificadores de água', ['manutencao']],
    ['Barras sinalizadoras para viaturas', ['frota']],
  ])('%s', (objeto, setores) => expect(setoresOf(objeto)).toEqual(expect.arrayContaining(setores)))

  test.each(['Aquisição de materiais permanentes', 'Locação de imóvel para a Secretaria de Saúde'])(
    '%s',
    (objeto) => expect(setoresOf(objeto)).toEqual([]),
  )
})
