import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Works, systems, goods and food that name an advice, a paper or a lesson in passing. */
const deOutros = list(`
  obra, obras, reforma, construção, execução de engenharia, projeto executivo, software, licença, licenciamento, sistema, plataforma, locação, aquisição de
  aquisição dos, manutenção, coffee break, lanche, refeição, refeições, gêneros, buffet, impressão, serviços gráficos, transporte, hospedagem
  passagens, cachê, show, vigilância, limpeza, mobiliário, equipamento, organização de eventos, medicamento, cartuchos, combustível
`)

const planosEEstudos = `
  plano {plurianual, municipal de educação, municipal de saúde, municipal de cultura, municipal de turismo, de carreira, de carreiras, de turismo, de integridade, de comunicação de crise}
  {elaboração, revisão} {de, do, da} {ppa, ldo, loa, plano plurianual, edital, editais, leis, estatuto, regimento, código, legislação, planta genérica de valores}
  {modelagem, estruturação} de {concessão, concessões, ppp, parceria, parcerias}, parceria público privada, parcerias público privadas, revisão tarifária
  diagnóstico {socioterritorial, situacional, institucional, técnico da rede}, inventário turístico, censo previdenciário, {pesquisa, contagem} {origem, de tráfego, de campo}
  recadastramento {imobiliário, previdenciário, de servidores, de famílias}, consolidação de leis, planta genérica de valores, {valor adicionado, vaf, itr} {fiscal, dipam, convênio}
  gestão {de convênios, de contratos, por resultados, por competências, estratégica, de investimentos, de indicadores}, governança administrativa, {programa, implantação} de {integridade, compliance}
  avaliação {de desempenho, educacional, externa, institucional, psicossocial, de impacto, de políticas}, matriz de risco, {estudo, estudos} {econômico, econômicos, socioeconômico, demográfico, atuariais}
  reurb, adequação à lei geral de proteção de dados, cadastro imobiliário multifinalitário, proteção de dados pessoais, adequação à lgpd, encarregado de dados, assessoria {legislativa, parlamentar, em gestão}, projetos sociais, apoio à fiscalização
  administrativo e operacional ao programa, {consultas, orientação} {diversas na área de licitações, por escrito em licitações}, {assinatura, acesso} {de solução eletrônica, a conteúdo técnico}
  {extensão rural, assistência técnica e extensão}, acesso às informações sobre o mercado
`

const papeisECobranca = `
  {cobrança, recuperação, gestão, protesto} {da, de, extrajudicial de, extrajudicial da} {dívida ativa, títulos, créditos, dívida, ativos, inadimplentes}, {serviço, serviços} {cartorário, cartorários, notarial, notariais, de cartório, registrais}
  {registro, averbação} {de imóveis em cartório, cartorial}, registro de {marca, marcas, patente, patentes}, arrecadação de {tributos, receitas, taxas, guias}, agente arrecadador
  {classificação de risco, rating} de crédito, agência de rating, administração de {fundos, carteiras}, custódia {de valores, de títulos}, {cartão, cartões} de {crédito, débito, pagamento, premiação}
  {pagamento, pagamentos} via pix, adquirência, credenciadora de cartões, corretor de imóveis, corretores de imóveis, serviços imobiliários, {laudo, laudos} {de insalubridade, ergonômico, de periculosidade, de avaliação, pericial contábil}
  insalubridade e periculosidade, mapa de risco ocupacional, engenharia de segurança e medicina, saúde ocupacional e segurança, {economista, administrador judicial, liquidante, atuário, advogados}
  arquivologia, organização de {arquivo, arquivos, acervo documental}, {organização, tratamento} {e tratamento de, e digitalização de, de} {acervo arquivístico, documentos arquivísticos, informações administrativas}
  {interpretação, intérprete} simultânea, taquigrafia, revisão {ortográfica, gramatical, e normalização}, correção de {redação, redações, provas}, selo de qualidade
  mediação de conflitos, {teste, testes} {psicotécnico, psicotécnicos, psicológicos}, headhunter, {administração, gestão} {de, do} {estágios, programa de estágio, aprendizagem}
`

const licoes = `
  semana pedagógica, {oficina, oficinas} {de, sobre} {capacitação, empreendedorismo, informática, costura, culinária, geração de renda, artesanato, robótica, leitura}
  professor de {inglês, espanhol, informática, matemática, idiomas, libras, reforço}, {aula, aulas} {de reforço, de informática, de inglês, de idiomas, particulares}
  preparatório para {o enem, enem, concurso, vestibular}, cursinho {popular, preparatório}, formação de condutores, habilitação cnh, primeira habilitação, {graduação, especialização} {em, lato, tecnológica}
  {educador, orientador, educadores, orientadores} {social, sociais}, {programa, programas} de {mentoria, liderança, desenvolvimento de líderes, desenvolvimento gerencial, formação}
  {facilitação, facilitador} {gráfica, de grupos, de}, dinâmica de grupo, simulado {enem, saeb}, simulados, {bolsa, bolsas} de estudo, {vaga, vagas} em {creche, escola, curso, congresso}
  reforço escolar, educação {empresarial, corporativa, profissional, permanente, financeira para}, desenvolvimento de {lideranças, equipes, competências}, team building
  {participação, inscrição, inscrições} {de servidores, de servidor, no seminário, no congresso, no evento, em evento, em eventos, no encontro, em congresso}
`

export const familias: SectorDefinition['terms'] = [
  ...each(planosEEstudos, { sem: deOutros }),
  ...each(papeisECobranca, { sem: [...deOutros, ...list('exames, médicos, loteria')] }),
  ...each(licoes, {
    sem: [
      ...deOutros,
      ...list('uniforme, camisetas, livros, material didático, brinquedos, stand, estande, kits'),
    ],
  }),
  {
    termo: 'oficinas',
    perto: list('criação e operação das oficinas, inclusão social, profissionalizantes, ministrar'),
    sem: [...deOutros, 'mecânica'],
  },
  {
    termo: '{leilão, leilões}',
    perto: list('leiloeiro, organização de, realização de, execução de, assessoria'),
    sem: list('alienação, obra, plataforma'),
  },
  {
    termo: 'engenheiro {agrônomo, mecânico, de segurança}',
    com: list('assessorar, assistência técnica, extensão rural, laudos, assessoria'),
    sem: list('obra, obras'),
  },
  { termo: 'engenharia mecânica', com: list('assessorar, assessoria'), sem: ['obra', 'manutenção'] },
]
