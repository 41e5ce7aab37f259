import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

const obra = ['{obra, construção, pavimentação, projeto executivo, projetos, manutenção predial}']
/** The upkeep of generators and substations is `manutencao`. */
const reparo = ['manutenção {preventiva, corretiva, de, da, do, em, nos}', '{peças, componentes}']
const deEvento = ['{palco, tendas, sonorização, show}']

const energia: Terms = [
  {
    termo: 'energia elétrica',
    com: [
      '{fornecimento, concessionária, mercado livre, consumo, compra, contratação livre, distribuição, tarifa}',
    ],
    sem: [...obra, ...reparo, '{rede de distribuição, eletricista, gerador}'],
  },
  '{fornecimento, comercialização, compra, conta, concessionária, monitoramento, créditos} de energia',
  '{mercado livre de energia, ambiente de contratação livre, consumidor livre}',
  'energia {incentivada, renovável, solar, fotovoltaica}',
  { termo: 'energia eólica', sem: ['curso'] },
  '{fotovoltaico(a), usina solar, placas solares, painel solar, carport solar, inversor solar}',
  '{minigeração, microgeração}',
  {
    termo: 'eficiência energética',
    sem: ['{lâmpadas, iluminação pública, curso, ar condicionado}', ...obra],
  },
  {
    termo:
      '{carregador veicular, recarga de veículos elétricos, estação de recarga, ponto de recarga, eletroposto, wallbox}',
    sem: ['{veículos automotores, aquisição de veículo}'],
  },
  { termo: 'veículos elétricos', com: ['{recarga, carregador, estação}'] },
  { termo: '{grupo gerador, grupos de geradores}', sem: [...reparo, ...obra] },
  {
    termo: '{gerador de energia, gerador a diesel, locação de gerador, aquisição de gerador}',
    sem: [...reparo, ...deEvento],
  },
  { termo: 'gerador', com: ['kva'], sem: [...reparo, ...deEvento] },
  {
    termo: 'subestação',
    com: ['{fornecimento, implantação, aquisição, transformador}'],
    sem: [...obra, ...reparo, '{curso, água}'],
  },
  'gestão de energia',
  '{módulos, painéis, kit, sistema, luminária, poste, refletor, bomba} {fotovoltaicos, solar, solares}',
  { termo: 'aquecimento solar', sem: obra },
  '{medição, telemedição, assinatura, geração distribuída} de energia',
  { termo: 'geração distribuída', sem: ['curso'] },
  {
    termo: 'gerador',
    perto: ['{locação, aluguel, diesel, gasolina, portátil, aquisição, energia, silenciado}'],
    sem: [...reparo, ...deEvento, ...obra, '{vapor, ozônio, nitrogênio, hidrogênio, sinais, funções, cloro}'],
  },
  { termo: 'subestação', perto: ['{aquisição, móvel, locação, kva, unitária}'], sem: [...obra, ...reparo] },
  '{gás natural, biogás, hidrogênio verde}',
  '{carregador, carregadores, estação, estações} {de, para} {carro elétrico, carros elétricos, veículo elétrico, recarga}',
  'usina hidrelétrica',
  { termo: 'uhe', com: ['{gerador, turbina, projeto}'] },
  'gás natural canalizado',
]

const internet: Terms = [
  'link {de internet, dedicado, de dados, de acesso}',
  'internet {via satélite, móvel, fibra}',
  '{wifi, wi fi} {público, gratuito}',
  { termo: '{wifi, wi fi}', perto: ['{praças, pontos de, acesso público}'], sem: ['{aquisição, roteador}'] },
  '{banda larga, acesso à internet, acesso dedicado, serviço de internet, mbps, ip dedicado, hotspot}',
  '{provedor, provimento, ponto, pontos} de internet',
  {
    termo: 'internet',
    perto: ['{escolas, rural, praças, zona rural, prestação de serviços, contratação, mega, giga, plano}'],
    sem: [
      '{site, leilão, pela internet, via internet, publicidade, software, cursos, sistema de, equipamentos, domínio, hospedagem de}',
    ],
  },
  {
    termo: 'conectividade',
    perto: ['{serviços, contratação, solução, escolas, internet, link}'],
    sem: ['{software, aquisição, switches}'],
  },
  '{gpon, olt, cabo óptico, cordoalha de fibra, lançamento de fibra, fusão de fibra, enlace}',
  {
    termo: '{interligação, interconexão}',
    perto: ['{fibra, prédios, unidades, redes}'],
    sem: ['{automação, software, esgoto, adutora, rede de água, obra}'],
  },
  { termo: '{modem, roteador} {3g, 4g, 5g}' },
  { termo: 'chip', perto: ['{celular, dados, internet, m2m, telefonia}'], sem: ['{roteador, aparelho}'] },
  'rede ip {multisserviços, mpls}',
  { termo: 'mpls', sem: ['switch'] },
  '{sd wan, sdwan, lan to lan, rede wan, rede metropolitana, infovia, intragov, starlink, satelital}',
  { termo: 'via satélite', sem: ['{software, rastreamento}'] },
  { termo: 'satélite', com: ['{internet, telefone, recepção, comunicação}'], sem: ['imagens de satélite'] },
  '{comunicação, transporte, circuito, rede} de dados',
  { termo: 'transmissão de dados', sem: ['{certificado, rastreamento, aquisição}'] },
  '{circuito dedicado, serviço de conectividade, serviço de rede, backbone, dark fiber}',
  {
    termo: 'fibra óptica',
    sem: [
      '{aquisição de material, câmera, cabeamento estruturado, médico, endoscópio, switches, videowall, muralha}',
    ],
  },
  {
    termo: 'internet',
    com: ['{link, acesso, banda, fornecimento, provedor, fibra, mbps, móvel, satélite, velocidade}'],
    sem: [
      '{site, sítio, website, leilão, pela internet, via internet, publicidade, mailing, libras, notícias}',
      '{software, plataforma web, sistema de gestão, equipamento de informática, roteador, rastreamento}',
      '{cursos, normas técnicas}',
    ],
  },
]

const telefonia: Terms = [
  { termo: 'telefonia', sem: ['{aquisição de aparelho, aparelhos de telefonia}'] },
  '{telefonia ip, serviço móvel pessoal, serviço telefônico, stfc, smp, sistema telefônico, tronco telefônico}',
  '{linhas, ligações, chamadas} telefônicas',
  {
    termo: '{pabx, voip, central telefônica}',
    sem: ['{aparelho, telefone ip, conserto, manutenção de central}'],
  },
  '{0800, m2m, cartão pré pago, acesso móvel, dados móveis, voz e dados, comunicação de voz}',
  '{pacote, plano} de {dados, voz}',
  { termo: 'chip de dados', sem: ['roteador'] },
  '{call center, contact center, mensageria, envio de sms, torpedo sms, serviço de mensagens}',
  '{comunicações, comunicação} unificadas',
  '{sms, mensagens de texto} {em massa, corporativo, para}',
  {
    termo: 'sms',
    perto: ['{envio, serviço, disparo, mensagens, whatsapp}'],
    sem: ['secretaria municipal de saúde'],
  },
  {
    termo: 'central de {atendimento, relacionamento, teleatendimento}',
    com: ['{telefônico, telefone, teleatendimento, receptivo, 0800, multicanal, omnichannel}'],
  },
  { termo: 'teleatendimento' },
  {
    termo: 'soluções integradas',
    com: ['{comunicações, telefonia, telecomunicações}'],
    sem: ['software'],
  },
  { termo: 'telecomunicações', sem: ['{seguro, curso, agência nacional de telecomunicações}'] },
  'equipamento de telecom',
]

const radio: Terms = [
  '{radiocomunicação, rádio comunicação, transceptor, walkie talkie, trunking, troncalizado, repetidora}',
  'rádio {transmissor, transceptor, portátil, móvel, digital, ht, vhf, uhf}',
  { termo: 'rádio comunicador', sem: ['{sonorização, microfones}'] },
  { termo: 'comunicação portátil', em: 'tudo' },
  'torre de {telecomunicação, transmissão, telecom, comunicação, rádio}',
  '{torre estaiada, estação rádio base, comunicação por rádio, comunicação via rádio, link de rádio}',
  {
    termo: '{rádios, rádio}',
    perto: ['{locação, digitais, portáteis, vhf, uhf, ht}'],
    sem: [
      '{sonorização, microfones, emissora, divulgação, spots, automotivo, publicidade, propaganda, veiculação, radiodifusão, programa}',
    ],
  },
  'sinal de {tv, televisão, telefonia, celular, internet}',
  'antena {parabólica, de celular, setorial, digital}',
  {
    termo: 'antena',
    com: ['{rádio, internet, tv, satélite, repetidora, telecomunicações, parabólica, sinal}'],
    sem: ['{antenas de celular, software}'],
  },
  'intercomunicador',
  { termo: 'equipamento de comunicação', sem: ['{informática, eletrodomésticos, eletroeletrônicos, pager}'] },
  '{tv, televisão, tv digital} por assinatura',
  'tv a cabo',
  { termo: 'transmissor', com: ['{fm, rádio, tv, televisão}'], sem: ['{glicose, pressão, sensor}'] },
]

const setor: SectorDefinition = {
  id: 'energia-telecom',
  nome: 'Energia e telecomunicações',
  descricao: 'Energia elétrica, energia solar, links de internet, telefonia e rádio.',
  terms: [...energia, ...internet, ...telefonia, ...radio],
  exclude: [],
}
export default setor
