import type { SectorDefinition } from '../schema.ts'
import { familias } from './consultoria-familias.ts'

type Terms = SectorDefinition['terms']

/** Food, place, print and gifts for a course; not the course. */
const paraOCurso = [
  '{coffee break, coffe break, coffe breack, lanche, refeição, buffet, gênero, hospedagem, passagem, transporte de}',
  '{impressão, serviços gráficos, livros, uniforme, camiseta, medalha, brinde, day use, aluguel de espaço}',
  '{execução de eventos, serviços de organização de eventos, cerimonial de encerramento}',
]
/** Training, advice and support come along with what is bought or installed. */
const junto = [
  ...paraOCurso,
  '{aquisição, equipamento, locação, manutenção, instalação, implantação, peças, reagente, mobiliário, comodato}',
  '{sistema, solução, subscrição, software, licença, licenciamento, hardware, esportivo}',
  'treinamento {funcional, físico}',
  '{fornecimento e substituição, montagem, material para treinamento, fabricação}',
]
const engenhariaOuTi = [
  '{engenharia, arquitetura, projeto executivo, software, licença, licenciamento, computação em nuvem}',
  '{cachê, show, aquisição de, comodato, organização de eventos, realização de eventos}',
]

const consultoria: Terms = [
  {
    termo: '{assessoria, consultoria, assessoramento}',
    sem: [...engenhariaOuTi, 'assessoria {de imprensa, de comunicação, especial, científica}'],
  },
  { termo: 'serviços técnicos profissionais', sem: engenhariaOuTi, nunca: ['software'] },
  {
    termo: 'serviço técnico especializado',
    sem: [
      ...engenhariaOuTi,
      '{manutenção, informática, tecnologia da informação, instalação, obra, sistema, sinalização, cenografia}',
      'reservatório',
    ],
  },
  { termo: 'apoio à gestão', sem: engenhariaOuTi },
  {
    termo: 'apoio {técnico administrativo, técnico, operacional}',
    com: ['{programa, políticas públicas, projetos}'],
    sem: [...engenhariaOuTi, '{mão de obra, evento, eventos, postos de}'],
  },
  '{monitoramento de políticas públicas, avaliação de políticas públicas, escritório de processos, escritório de projetos}',
  '{mapeamento, modelagem, redesenho} de processos',
  {
    termo: 'plano de {manejo, mobilidade, saneamento, carreira, contingência, ação climática}',
    perto: ['{elaboração, revisão, atualização}'],
  },
  '{estudo de impacto ambiental, eia rima, rima, banco de preços}',
  { termo: 'parecerista', sem: ['{médico, médicos, periciais}'] },
  '{natureza consultiva, apoio técnico especializado, apoio institucional, orientação técnica especializada}',
  '{planejamento estratégico, plano de cargos, reforma administrativa, mapeamento de processos, gestão de riscos}',
  { termo: 'plano {municipal, diretor}', com: ['{elaboração, revisão, atualização}'] },
  {
    termo: 'estudo',
    com: ['{viabilidade, tarifário, mercado, concepção, socioeconômico}'],
    sem: ['{ambiental, projeto executivo, masterplan, gleba}'],
  },
  {
    termo: 'revisão',
    com: ['{tarifas, econômico financeira, legislação, lei orgânica, código tributário}'],
    sem: engenhariaOuTi,
  },
  '{estudo de viabilidade, diagnóstico organizacional, relatório diagnóstico, clima organizacional}',
  'pesquisa {salarial, de mercado, de satisfação, de avaliação}',
  { termo: 'gestão de pessoas', sem: ['{software, aquisição, diretoria, sistema, coordenação}'] },
  { termo: 'pesquisa de preços', perto: ['{assinatura, ferramenta, acesso, plataforma, cotação}'] },
  'gestão {documental, de documentos}',
  {
    termo: '{eliminação, temporalidade, avaliação documental}',
    perto: ['{documentos, processos, arquivísticos}'],
  },
  '{captação de recursos, transferências voluntárias, recenseamento}',
  { termo: 'prestação de contas', com: ['{assessoria, consultoria}'], sem: ['{software, plataforma}'] },
  {
    termo: 'licitações e contratos',
    com: ['{assessoria, consultoria, curso, formação}'],
    sem: ['livros'],
  },
  { termo: 'cadastro único', com: ['{apoio à gestão, atualização cadastral, busca ativa, assessoria}'] },
  {
    termo: 'cadastramento',
    com: ['{contribuintes, imobiliário(a), famílias}'],
    sem: ['{software, aerolevantamento}'],
  },
  '{regularização fundiária, trabalho social, trabalho técnico social, projeto técnico social, projeto social}',
  '{parecer social, serviço social}',
  'fundação de {apoio, amparo}',
  'gestão {administrativa e financeira, financeira do projeto}',
  '{gerir os recursos, apoio à execução do projeto}',
  { termo: 'fadesp', com: ['{cursos, gestão, gerir, execução, projeto}'] },
]

const juridicoEContabil: Terms = [
  { termo: 'advocacia', sem: ['advocacia geral da união'] },
  { termo: 'advogado', sem: ['{ordem dos advogados, aquisição}'] },
  '{advocatícios, serviços jurídicos, parecer jurídico, representação judicial}',
  '{assessoria, consultoria} jurídica',
  {
    termo: '{contabilidade, contábil, contador}',
    sem: ['{software, sistema, licenciamento, solução integrada, aquisição, saas}'],
  },
  { termo: 'auditoria', sem: ['{software, aquisição, infraestrutura, auditores}'] },
  '{créditos tributários, recuperação de créditos, compensação previdenciária, valor adicionado fiscal}',
  '{icms cultural, icms ecológico, atuarial, atuária, terra nua, vtn}',
  {
    termo: 'perícia',
    sem: ['{equipamento, aquisição, médica, perícia criminal, tapete}'],
  },
  '{conciliadores, mediadores judiciais, leiloeiro}',
  { termo: 'despachante', sem: ['aduaneiro'] },
  'avaliação {imobiliária, de imóveis, dos bens, patrimonial}',
  '{laudo de avaliação, prospecção do mercado imobiliário, inventário de bens}',
  '{inventário, levantamento} patrimonial',
  '{registro da marca, marcas e patentes, propriedade industrial, propriedade intelectual}',
  '{certificação iso, organismo de verificação, organismo certificador, auditoria de certificação}',
  { termo: 'acreditação', sem: ['{hospitalar, reagente}'] },
  { termo: 'normas técnicas', com: ['{assinatura, acesso, coleção, pacote}'] },
  '{fichas catalográficas, isbn}',
  // The papers of safety at work; with examinations they are a health service.
  {
    termo: '{segurança do trabalho, segurança no trabalho, riscos ocupacionais, ltcat, ppra, pgr, esocial}',
    sem: ['{medicina, médico, aquisição, epi, equipamentos, software, brigada, incêndio}'],
  },
  'análise ergonômica',
]

const tradutores: Terms = [
  {
    termo: 'tradução',
    sem: ['{licença, software, locação, zoom tipo, plataforma zoom, videoconferência}'],
  },
  { termo: 'tradução simultânea', com: ['{serviço, intérprete}'], sem: ['licença'] },
  { termo: 'intérprete', em: 'tudo', sem: ['{motorista, portaria, organização de eventos}'] },
  {
    termo: 'libras',
    com: ['{intérprete, interpretação, tradução, curso, tradutor}'],
    sem: ['{transmissão, motorista, portaria, organização de eventos}'],
  },
  '{tradução juramentada, estenotipia, degravação, transcrição de áudio, revisão de textos, revisão da tradução}',
]

const ensino: Terms = [
  {
    termo: 'curso',
    sem: [
      ...paraOCurso,
      '{concurso, reforma, laboratório, moodle, aquisição de materiais, aquisição dos materiais}',
    ],
  },
  'cursos de capacitação',
  'inscrição no curso',
  'treinamento in company',
  { termo: 'capacitação', sem: junto },
  { termo: 'treinamento', sem: [...junto, '{incêndio e pânico, combate a incêndio}'] },
  { termo: '{workshop, palestra, oficina educativa}', sem: paraOCurso },
  { termo: 'palestrante', sem: ['{hospedagem, acomodação}'] },
  {
    termo: 'oficina',
    com: [
      '{ministrar, ministração, ministrante, oficineiro, capacitação, curso, regulares, formação, execução da oficina}',
    ],
    sem: [...paraOCurso, 'mecânica'],
  },
  'oficineiro',
  {
    termo: '{seminário, simpósio, congresso, fórum, encontro, conferência}',
    com: ['{inscrição, inscrições, participação, vagas, participar, capacitação, palestra}'],
    sem: [...paraOCurso, '{conferência municipal, decoração, locação}'],
  },
  { termo: 'seminário nacional', sem: [...paraOCurso, '{tradução, locação}'] },
  { termo: 'taxa de inscrição', sem: ['{federação, equipe de}'] },
  {
    termo: 'inscrição',
    com: ['{servidor, curso, congresso, discente, pagamento, participação, evento}'],
    sem: [...paraOCurso, '{inscrição estadual, capacho, auditoria do processo}'],
  },
  {
    termo: 'participação',
    com: ['{servidor, vagas, empregados, militares}'],
    sem: [...paraOCurso, '{estande, stand, uniforme}'],
  },
  { termo: 'vagas', com: ['{participação, congresso, curso, evento}'], sem: ['estacionamento'] },
  {
    termo: 'formação {continuada, técnica}',
    sem: [...paraOCurso, 'locação'],
  },
  'formação {de professores, de servidores, profissional, em serviço}',
  { termo: '{jornada pedagógica, serviços educacionais}', sem: paraOCurso },
  { termo: 'instrutor', sem: [...junto, '{brinquedos, recreação}'] },
  { termo: 'instrutoria', sem: ['{educação física, esportivos}'] },
  {
    termo: '{ministrar, ministrarem, ministração}',
    em: 'tudo',
    com: ['{curso, aulas, disciplinas, oficinas, palestra, treinamento, capacitação}'],
    sem: [...paraOCurso, '{espetáculo, aquisição}'],
  },
  '{mentoria, coaching, facilitador, imersão, masterclass, lato sensu, mestrado, trilhas formativas}',
  {
    termo: 'pós graduação',
    sem: ['{software, licença, médicos, agente de integração, estágio}'],
  },
  { termo: 'mba', perto: ['{curso, gestão, vaga, pós}'] },
  '{educação, ensino} a distância',
  'plataforma de {capacitação, cursos}',
  '{ensino de idiomas, língua estrangeira, autoescola}',
  { termo: 'aulas práticas', com: ['{direção, habilitação, autoescola}'] },
  {
    termo: 'carteira nacional de habilitação',
    com: ['{mudança, categoria, renovação}'],
  },
  { termo: 'mudança de categoria', com: ['{cnh, carteira, direção}'] },
  '{agente de integração, agente integrador, gestão do estágio, aprendizagem profissional, jovem aprendiz, menor aprendiz}',
  {
    termo: 'estágio',
    com: ['{integração, administração, recrutamento, operacionalizar}'],
    sem: ['{alimentação, lanche}'],
  },
  {
    termo: 'estagiário',
    sem: ['{software, seguro, instituição financeira, folha de pagamento, alimentação, lanche}'],
  },
  'recrutamento e seleção',
  {
    termo: '{concurso público, processo seletivo}',
    sem: ['{filmagem, gravação, exames de admissão}', ...paraOCurso],
  },
  '{banca examinadora, elaboração de provas, aplicação de provas}',
  { termo: 'vestibular', sem: paraOCurso },
]

const bancosCartoesESeguros: Terms = [
  'instituições financeiras',
  '{instituição bancária, serviços bancários, agência bancária, cobrança bancária, boletos bancários}',
  {
    termo: 'folha de pagamento',
    com: ['{instituição financeira, banco, bancária, processamento e gerenciamento}'],
    sem: ['software'],
  },
  {
    termo: 'arrecadação',
    com: ['{bancário(a), instituição, guias, tributos e demais receitas}'],
    sem: ['software'],
  },
  { termo: 'recolhimento de anuidades', sem: ['software'] },
  '{empréstimo consignado, meios de pagamento, máquina de cartão, operação de crédito, operações de câmbio, lotérica}',
  '{vale, auxílio, ticket, cartão, benefício} {alimentação, refeição}',
  '{cartão vale, administração de cartões, administradora de cartões, cartões de benefícios}',
  {
    termo: 'cartão',
    com: ['{multibenefícios, auxílio alimentação, vale alimentação, benefício}'],
    sem: ['combustível'],
  },
  { termo: 'cartões {magnéticos, eletrônicos}', sem: ['{combustível, crachá, visita}'] },
  {
    termo: 'seguro',
    sem: [
      '{locação, bagagem, transporte, mudança, motorista, manuseio, máscara}',
      'seguro {social, e, de veículo}',
      '{ambiente, alimento, descarte, acesso remoto} seguro',
    ],
    nunca: ['{veículo, veicular, frota, viatura, automóvel, automotivo, ambulância, maquinários}'],
  },
  'seguro {de vida, predial, empresarial, patrimonial, garantia, fiança, contra incêndio}',
  'acidentes pessoais coletivo',
  { termo: 'apólice', nunca: ['{veículo, frota}'] },
  'corretora de seguros',
]

const setor: SectorDefinition = {
  id: 'consultoria',
  nome: 'Consultoria, capacitação e serviços técnicos',
  descricao:
    'Consultoria, serviços jurídicos e contábeis, treinamentos, concursos, leiloeiros, bancos e seguros.',
  terms: [
    ...consultoria,
    ...juridicoEContabil,
    ...tradutores,
    ...ensino,
    ...bancosCartoesESeguros,
    ...familias,
  ],
  exclude: ['curso d água', 'curso hídrico'],
}
export default setor
