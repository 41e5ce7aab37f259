import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './software-familias.ts'

/** Taught, or only the means by which another service is delivered: cards, fleets, tickets, internet, machines. */
const meio = list(`
  elevadores, iluminação pública, jornais e revistas, de jornais, voip, pabx, automação predial, radiofrequência
  sistema de controle de acesso, controle de acesso veicular
  curso, inscrição, palestra, cartão, cartões, frota, abastecimento, combustível
  vale alimentação, vale refeição, passagens, rastreamento veicular, tv por assinatura, mpls, acesso à internet
  outsourcing de impressão, controle de acesso biométrico, biométrico, execução de obra, obra de engenharia, banco de imagens
  rede credenciada de oficinas, táxi, transporte de dados metropolitana, tela interativa, aquisição {de notebooks, notebooks, de computador, de computadores}
`)

const licencas = `
  photoshop, illustrator, acrobat, solidworks, sharepoint, totvs, citrix, symantec, kaspersky, trend micro, mcafee
  crowdstrike, openshift, zabbix, servicenow, salesforce, mailchimp, survey monkey, turnitin, minitab, stata, nvivo
  maxqda, labview, ansys, trello, notion, slack, webex, streamyard, docusign, figma, bizagi, anydesk, teamviewer
  logmein, slido, zoom, teams
  licenciamento de {uso, software, softwares}, software como serviço, saas, antivírus, endpoint, subscrição, subscrições
  {licença, licenças} {de uso, de software, profissional, permanente, perpétua, de acesso, de registro, zoom, adobe, microsoft}
  {renovação, aquisição, fornecimento, contratação, assinatura} de {licença, licenças, software, softwares}, autodesk, autocad, adobe
  oracle, vmware, power bi, office 365, microsoft 365, google workspace, sql server, red hat, windows server, canva, corel
  chatgpt, copilot, sketchup, revit, java developer, matlab, spss, arcgis, tableau, qlik, veeam, fortinet licenças, jira
  github, atlassian, zoomtext, leitor e ampliador de tela, licenças de videoconferência
  direito de {atualização, uso de programa, uso do programa, uso de software, uso de sistema, uso de sistemas}
  garantia {estendida, prosupport} para servidores, sistema operacional windows
`

const sistemas = `
  {sistema, solução, plataforma, software} {de, integrado de, integrada de, para} {gestão, gerenciamento, protocolo, biblioteca}
  {sistema, solução} {de controle de, tributário, computacional, online, em nuvem, web, de informação, de informações}
  solução {digital, eletrônica, web}
  {sistema, solução, serviço} {informatizado, informatizada}, sistemas {informatizados, computacionais, corporativos}
  {desenvolvimento, manutenção, sustentação, locação, implantação, evolução, cessão} de {software, aplicativo, site, portal, website, sistemas de informação}
  {desenvolvimento, sustentação, locação, evolução, cessão} de sistema
  prontuário eletrônico, nota fiscal eletrônica, solução de tecnologia, website, {portal, sítio} {da transparência, institucional, eletrônico, web, oficial}
  banco de {preços, dados}, {ferramenta, sistema, assinatura} de {pesquisa, cotação, consulta} de preços, pesquisa e comparação de preços
  fábrica de software, ponto de função, pontos de função, business intelligence, rpa, erp, data lake, ambiente virtual de aprendizagem
  sistema para {consignados, gestão, emissão, controle}, margem consignável, identificador de objeto digital
  moodle, geoprocessamento, gestão {eletrônica de documentos, tributária, de conteúdo}, digitalização de documentos, processo eletrônico
  {votação, assinatura} {eletrônica, online, digital}, sistema eleitoral, chatbot, e mail {marketing, corporativo}, {criação, hospedagem, manutenção} {de, do} site
  hospedagem {de sistemas, de dados, e manutenção}, registro de domínio, domínio e hospedagem, aplicativo {móvel, mobile, web}
   página na internet, videoconferência licenças, dados georreferenciados, digital object identifier
  gestão pública software, automação de processos, mapeamento e automação, low code, filtro de conteúdo, proteção de endpoint, antivírus
  {gerenciamento, gestão} de {ativos de ti, sistemas e ativos, serviços de ti}, intranet, webmail, streaming de dados
  {atualização, alimentação, revisão, desenvolvimento} {de, do} {site, portal, sítio}, integração por api, dicionário de dados
`

const servicosDeTi = `
  {serviço, serviços, suporte, consultoria, outsourcing, terceirização} {de, em, técnico de, técnico em} {ti, tic, informática, tecnologia da informação}
  {serviços técnicos, serviços especializados, serviço comum, serviço continuado} {de, em} {ti, tecnologia da informação, informática}
  service desk, help desk, central de serviços de ti, segurança {da informação, cibernética}, cibersegurança, security, pentest
  teste de invasão, soc, siem, governança de ti, certificado {digital, ssl, digitais}, gestão integral da infraestrutura, desenvolver o portal, certificação digital, computação em nuvem
  cloud, nuvem, backup em nuvem, data center virtual, colocation, {suporte, manutenção, sustentação} {de, dos, do, e manutenção de, e manutenção dos} {datacenter, data center}
  {manutenção, reparo, conserto} {de, em} {hardware, ativos de rede}, manutenção em computador, assistência técnica {em, de} informática, técnico {de, em} informática
  manutenção {de, em} {computador, computadores, impressora, impressoras, equipamentos de informática, notebook, servidores}
  manutenção {preventiva e corretiva, corretiva e preventiva, preventiva, corretiva} {de, em, dos} {computador, impressora, microcomputadores}
  suporte técnico {especializado, para servidores, on site}, garantia {de servidores, estendida para}, administração de {banco, redes de computadores}
  firewall, appliance de segurança, ngfw, segurança de rede, balanceamento de carga, {segurança, solução} de borda
`

const setor: SectorDefinition = {
  id: 'software',
  nome: 'Software e serviços de TI',
  descricao: 'Licenças, desenvolvimento, sistemas de gestão, hospedagem e suporte de TI.',
  terms: [
    ...each(licencas, { sem: [...meio, 'cantina', 'espaço', 'imóvel', 'sonorização'] }),
    ...each(sistemas, {
      sem: [
        ...meio,
        ...list(`
        sistema de gestão {da qualidade, ambiental, de segurança}, sistemas de gestão da qualidade, limpeza, obra civil
        auxílio alimentação, sonorização, cftv, videomonitoramento, redes sociais, orçamento, arbitragem, meios de pagamento, segurança eletrônica, táxi
      `),
      ],
    }),
    ...familias,
    ...each(servicosDeTi, {
      sem: [...meio, 'câmera', 'telefonia', 'pabx', 'cartuchos', 'gerador', 'link dedicado', 'infovia'],
    }),
    { termo: 'software', sem: [...meio, 'locação de equipamentos', 'engenharia de software'] },
    {
      termo: '{licença, licenças}',
      perto: list(`
        microsoft, office, windows, google, usuários, plataforma, assinatura, anual, software, softwares, acesso, vídeo
        suporte, atualização, acessos, anuais, meses
      `),
      sem: [
        ...meio,
        ...list(
          'licença {ambiental, de operação, prévia}, licenças ambientais, notebooks, computador, licenciamento ambiental',
        ),
      ],
    },
    // Of all that is called a system, what one uses by licence, over the web or by modules.
    {
      termo: 'sistema',
      perto: list(`
        software, softwares, módulos, usuários, web, saas, licenciamento, licença, licenças, informatizado, nuvem, online, on line
        hospedagem, direito de uso, cessão, locação e manutenção, informática, suporte técnico, parametrização, migração
        gestão pública, gestão municipal, gestão escolar, gestão hospitalar, tributário, tributária, contábil, bibliotecas
      `),
      sem: [
        ...meio,
        ...list(`
        som, sonorização, controle de acesso, esgoto, abastecimento de água, ar condicionado, climatização, vigilância, cftv, videomonitoramento, incêndio
        energia, fotovoltaico, alarme, hidráulico, elétrico, irrigação, audiovisual, segurança eletrônica, registro, iluminação, elevadores
        sistema {único, prisional, penal, viário, financeiro, prisional, s, de gestão da qualidade, de ensino, confea}, aquecimento, videomonitoramento urbano, oficinas
      `),
      ],
    },
    {
      termo: 'hospedagem',
      perto: ['web', 'site', 'e mail', 'website', 'servidor', 'dados', 'portal', 'nuvem'],
      sem: [...meio, 'alimentação', 'refeições', 'hotel', 'diárias'],
    },
    {
      termo: 'assinatura',
      perto: ['ferramenta', 'plataforma', 'software', 'aplicativo'],
      sem: [...meio, 'jornal', 'revista', 'banco de imagens'],
    },
    { termo: 'microsoft', sem: [...meio, 'notebook', 'computador'] },
    { termo: 'sistema operacional', sem: ['desktop', 'notebook', 'computador', 'tablet'] },
    {
      termo: 'sistema integrado',
      com: ['gestão', 'software', 'informática', 'tecnologia', 'licença'],
      sem: [
        ...meio,
        ...list('meios de pagamento, administração financeira, segurança eletrônica, multimídia, obra'),
      ],
    },
    {
      termo: 'folha de pagamento',
      com: ['software', 'sistema'],
      sem: ['instituição financeira', 'bancária', 'bancário'],
    },
    {
      termo: 'aplicativo',
      com: ['desenvolvimento', 'software', 'web', 'plataforma'],
      sem: [...meio, 'táxi', 'transporte'],
    },
    { termo: 'inteligência artificial', sem: meio },
    { termo: 'backup', sem: [...meio, 'cartuchos', 'fitas', 'gerador', 'fita'] },
    {
      termo: '{tecnologia da informação, tic}',
      perto: list('{serviços, suporte, desenvolvimento, solução, sustentação, prestação, contratação}'),
      sem: [
        ...meio,
        ...list(
          'aquisição de {equipamento, materiais, insumos, objetos}, telecomunicações, infovia, suprimentos',
        ),
      ],
    },
    {
      termo: 'plataforma',
      perto: list(`
        digital, web, online, on line, tecnológica, ead, nuvem, acesso, assinatura, software, streaming, educacional
        virtual, moodle, desenvolvimento, modernização
      `),
      sem: [
        ...meio,
        ...list(
          '{plataforma, plataformas} {elevatória, de petróleo}, publicidade, licitação na plataforma, anúncios, meta',
        ),
      ],
    },
    {
      termo: '{ferramenta, solução}',
      perto: ['online', 'on line', 'software', 'licenças', 'tecnológica', 'assinatura'],
      sem: [...meio, 'limpeza', 'obra', 'radiocomunicação', 'mobiliário', 'energia'],
    },
    { termo: 'api', perto: list('consultas, integração, bases, acesso, dados') },
    {
      termo: '{serpro, dataprev, prodesp, prodemge, procergs}',
      perto: list('consultas, bases, sistemas, serviços, contratação, api'),
    },
    {
      termo: 'site',
      perto: list(
        'manutenção, alimentação, revisão, desenvolvimento, criação, institucional, hospedagem, atualização',
      ),
      sem: [...meio, 'seguro', 'obra', 'on site'],
    },
    {
      termo: '{notebook, computador, microcomputador, impressora}',
      perto: list('manutenção, conserto, formatação, limpeza de, reparo, troca de peças'),
      sem: [...meio, ...list('aquisição, cartuchos, insumos, locação, seguro')],
    },
    {
      termo: 'solução',
      perto: list(
        'suporte técnico, consultoria, implantação, customização, acesso remoto, subscrição, configuração',
      ),
      sem: [
        ...meio,
        ...list(
          'limpeza, obra, energia, rede de transporte, saneamento, mobiliário, fisiológica, captação direta de luz, fotovoltaica, outsourcing',
        ),
      ],
    },
    {
      termo: 'plataforma',
      perto: list('teleconsulta, telemedicina, saas, gestão'),
      sem: [...meio, ...list('{plataforma, plataformas} {elevatória, de petróleo}, táxi, deslocamentos')],
    },
    { termo: 'normas técnicas', perto: list('acesso, web, plataforma, assinatura, pacote') },
    {
      termo: '{garantia estendida, suporte e manutenção, suporte e garantia}',
      perto: list('servidores, storage, switch, poweredge, firewall, equipamentos de rede'),
      sem: ['veículo'],
    },
    {
      termo: 'plataforma',
      perto: list('trilhas formativas, licença anual, assinatura anual, cursos assíncronos'),
      sem: list('elevatória, petróleo'),
    },
  ],
  exclude: [],
}
export default setor
