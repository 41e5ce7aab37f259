import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

/** `Vigilância` and `segurança` are also of health, of food, of work and of data. */
const outraSeguranca = [
  'vigilância {em saúde, sanitária, epidemiológica}',
  'segurança {alimentar, do trabalho, da informação, cibernética, pública}',
  '{medicina do trabalho, segurança e medicina, equipamentos de informática}',
]
/** Whole works, cleaning contracts and whole events bring their own guards, brigades and extinguishers. */
const outroServico = [
  '{limpeza e conservação, limpeza conservação, concessão onerosa, pavimentação, construção de}',
  '{execução, organização, execução e apoio logístico} de eventos',
  '{realização de shows, planejamento organização produção}',
]

const vigilancia: Terms = [
  'vigilância {armada, desarmada, patrimonial, eletrônica, monitorada, orgânica, ostensiva, humana, privada}',
  'segurança {armada, desarmada, não armada, patrimonial, privada, ostensiva, física, para eventos, em eventos}',
  '{vigilância e segurança, segurança e vigilância, posto de vigilância, vigilante, portaria remota, portaria virtual}',
  {
    termo: 'serviços {de, contínuos de, continuados de} {vigilância, segurança}',
    sem: [...outraSeguranca, ...outroServico],
  },
  { termo: 'equipe de segurança', sem: [...outraSeguranca, ...outroServico] },
  { termo: 'agentes de segurança', com: ['{eventos, brigadistas, desarmados}'], sem: ['{marmita, lanche}'] },
  { termo: 'segurança', com: ['vigilância monitorada'], sem: outraSeguranca },
  { termo: 'vigia', sem: ['{vigia de nazaré, municipal de vigia, município de vigia}'] },
  'ronda {motorizada, ostensiva, eletrônica, escolar}',
  {
    termo: 'segurança {de eventos, orgânica, do evento, dos eventos, de grandes eventos}',
    sem: [...outraSeguranca, ...outroServico],
  },
  { termo: 'apoio de segurança', com: ['{eventos, pessoal, equipe}'], sem: outroServico },
  'vigias {noturnos, diurnos, desarmados}',
  'pátio de {veículos apreendidos, apreensão}',
  '{controlador de acesso, escolta armada, escolta de presos, transporte de valores}',
]

const eletronica: Terms = [
  'segurança eletrônica',
  { termo: 'sistema de segurança', sem: [...outraSeguranca, '{software, viária}'] },
  'câmera {de segurança, de monitoramento, de vigilância, ip, corporal}',
  {
    termo: 'câmera',
    com: ['{segurança, monitoramento, vigilância, cftv, corporais, ip}'],
    sem: ['{fotográfica, lente, drone, frigorífica, equipamentos de informática, webcam}'],
  },
  { termo: 'cftv', em: 'tudo', sem: outroServico },
  '{videomonitoramento, vídeo monitoramento, circuito fechado, bodycam, dvr, nvr}',
  'monitoramento {eletrônico, por câmeras, por imagens, de imagens, de alarmes}',
  {
    termo: 'alarme',
    sem: ['{veículo, automotivo, ar condicionado, bomba de infusão, monitor, incubadora}'],
  },
  '{cerca elétrica, concertina, interfone, videoporteiro, porteiro eletrônico, eclusa, cancela, catraca, antifurto}',
  { termo: 'controle de acesso', sem: ['{ingressos, patinação, usuários da rede}'] },
  '{controlador biométrico, leitor biométrico, leitor facial, reconhecimento facial, leitura de placas, biométrico}',
  { termo: 'biometria', sem: ['{ultrassom, ocular, oftalmo}'] },
  { termo: 'leitor rfid', com: ['{mifare, acesso}'] },
  'fechadura {eletrônica, biométrica, digital}',
  {
    termo: '{ponto eletrônico, registro eletrônico de ponto, registrador de ponto, relógio de ponto}',
    sem: ['{conserto, pabx, saas, software como serviço}'],
  },
  '{detector de metal, raio x de bagagem, inspeção por raio x, body scan}',
  '{escâner, scanner} corporal',
  '{tornozeleira eletrônica, bloqueador de sinal, bloqueador de drones, bloqueio de drones, antidrone}',
  {
    termo: 'lacre',
    com: ['{malote, urna, numerado, lacres de segurança}'],
    sem: ['{garrafão, água mineral, plástico}'],
  },
]

/** Cameras, recorders and gates by their makes; what watches people and streets. */
const vigiar: Terms = [
  'câmera {bullet, dome, speed dome, ptz, de vídeo vigilância, analógica, térmica de segurança}',
  {
    termo: '{instalação, locação, manutenção, monitoramento} de câmeras',
    sem: ['{fotográfica, fotográficas, frigoríficas, frias}'],
  },
  'gravador digital de {vídeo, imagens}',
  {
    termo: 'câmeras',
    perto: ['{alarmes, monitoramento, cerca elétrica, sensores, centrais, gravador, sistema}'],
    sem: ['{fotográfica, fotográficas, lentes, frigoríficas, frias, webcam, vídeoconferência, drone}'],
  },
  {
    termo: 'sensor',
    perto: ['{infravermelho, intrusão, alarme}'],
    sem: ['{presença, luminária, oxigênio, temperatura, médico}'],
  },
  'monitoramento {24h, 24 horas, remoto, de detentos, de apenados, de segurança}',
  '{muralha digital, cercamento eletrônico, leitor de placas, leitura automática de placas, ocr de placas, totem de segurança, totens de segurança, botão do pânico, botões do pânico}',
  '{torniquete, torniquetes, eclusas, bollards, olho mágico digital, tranca eletrônica, eletroímã, botoeira, centrais de alarme, central de alarme}',
  '{tornozeleira, tornozeleiras, monitoração eletrônica, monitoração de, bloqueadores de sinal, bloqueio de celular, bloqueadores de celular}',
  { termo: 'drone', com: ['{segurança pública, vigilância, patrulhamento}'], sem: ['pulverização'] },
]

const incendio: Terms = [
  '{abrigo para mangueira, abrigos para mangueira, abrigo de mangueira, esguicho, esguichos, chave storz, placas fotoluminescentes, placa fotoluminescente, rota de fuga, acionador manual, barra antipânico}',
  { termo: 'placas de sinalização de emergência', sem: outroServico },
  { termo: 'sinalização de emergência', sem: outroServico },
  '{líquido gerador de espuma, equipamento de respiração autônoma, respiração autônoma, cilindro de ar respirável, cilindros de ar respirável, roupa de aproximação, traje de aproximação, proteção e aproximação, abafador de incêndio, abafadores de incêndio, pinga fogo, pranchão de resgate, aph tático}',
  '{formação, treinamento, capacitação} de {brigada, brigadistas}',
  '{guarda vidas, reteste de cilindros, inspeção de cilindros}',
  {
    termo:
      '{extintor, combate a incêndio, mangueira de incêndio, brigada de incêndio, incêndio florestal, combate ao incêndio}',
    em: 'tudo',
    sem: outroServico,
  },
  { termo: 'incêndio', sem: [...outroServico, '{seguro, apólice, colisão, materiais de construção}'] },
  { termo: 'incêndio e pânico', sem: outroServico },
  'brigada contra incêndio',
  { termo: 'brigadista', sem: ['assédio', ...outroServico] },
  {
    termo: 'brigada',
    em: 'tudo',
    com: ['{emergência, civil, brigadista, brigada municipal}'],
    sem: [...outroServico, '{brigada de infantaria, general de brigada}'],
  },
  {
    termo: 'corpo de bombeiros',
    em: 'tudo',
    com: ['{regularização, auto de vistoria, projeto técnico}'],
    sem: outroServico,
  },
  '{bombeiro civil, bombeiro profissional, guarda vidas, salva vidas, desencarcerador}',
  '{pó químico, hidrante, teste hidrostático, sprinkler, detector de fumaça, porta corta fogo}',
  '{luminária, iluminação} de emergência',
  '{avcb, clcb, ppci, projeto de corpo de bombeiros}',
  { termo: 'salvamento', com: ['{equipamento, material, aquisição}'], sem: ['{ambulância, curso}'] },
  {
    termo: 'resgate',
    com: ['{equipamento, material, aquisição}'],
    sem: ['{ambulância, viatura, curso, animais}'],
  },
]

const armas: Terms = [
  {
    termo: 'armamento',
    sem: [
      '{manutenção de armamento, armamento aéreo, tratamento superficial, fosfatização, de armamento leve}',
    ],
  },
  { termo: 'fuzil', sem: ['fuzileiros'] },
  '{armas de fogo, munição, munições, carabina, espingarda, revólver, submetralhadora}',
  {
    termo: '{pistolas, escudo, granada, rifle, metralhadora}',
    com: [
      '{balístico, balística, calibre, 9mm, efeito moral, gás, tiro, policial, antitumulto, guarda, lacrimogêneo, fumígena, batalhão}',
    ],
    sem: ['{pintura, cola quente, silicone, massagem, pulverização, brasão}'],
  },
  '{spray de pimenta, gás de pimenta, arma de choque, dispositivo elétrico de controle, controle de distúrbios, antitumulto, granada de efeito moral, granadas de gás, armas longas, armas curtas, cartucho de treinamento, cartuchos de munição, colete antibalístico, placas balísticas, porta algema, porta algemas, bandoleira, luneta de pontaria, mira holográfica, red dot}',
  { termo: 'manutenção de {armas, armamento, armas de fogo}', sem: ['{compressor, insumos, aquisição}'] },
  '{curso de tiro, estojos de munição, recarga de munição}',
  { termo: 'pistola', com: ['{calibre, 9mm, arma, tiro, glock, taurus, beretta, coldre}'] },
  '{espargidor, gás lacrimogêneo, menos letal, não letal, menor potencial ofensivo, taser}',
  'dispositivo elétrico incapacitante',
  '{algema, tonfa, cassetete, bastão retrátil, coldre, porta carregador, faca tática, lanterna tática}',
  '{balístico(a), colete à prova, material bélico}',
  { termo: 'tático', com: ['{colete, lanterna, coldre, cinto}'], sem: ['uniforme'] },
  { termo: 'explosivo', sem: ['{curso, blocos de testes}'] },
  { termo: 'alvo', com: ['{tiro, fogo}'] },
  '{stand, estande} de tiro',
]

const transito: Terms = [
  '{fiscalização eletrônica, etilômetro, bafômetro, semáforo, semafórico(a)}',
  { termo: 'lombada', sem: ['{capa, obra, pavimentação, recapeamento, construção}'] },
  {
    termo: 'radar',
    com: ['{trânsito, velocidade, fiscalização, medidor, lombadas, ocr, locação}'],
    sem: ['{meteorológico, náutico}'],
  },
  {
    termo: 'sinalização viária',
    com: ['{material, equipamentos, aquisição}'],
    sem: ['{obra de, execução de obra, pavimentação, terraplenagem}'],
  },
  {
    termo: 'cone',
    com: ['{sinalização, trânsito, segurança, viário, refletivo, zebrada, cavaletes, isolamento}'],
  },
  '{sinalizador giroflex, redutor de velocidade, medidor de velocidade, medidores de velocidade, lombadas eletrônicas, radares fixos, radar móvel, radares estáticos, controlador semafórico, cavalete de sinalização, cavaletes de sinalização, tacha bidirecional, barreira plástica, supercone, placas de trânsito, tachão, tachões, tacha refletiva, fita zebrada, fita de interdição}',
  { termo: 'sinalização de segurança', sem: ['obra de'] },
  {
    termo: 'equipamento de segurança',
    sem: ['{proteção individual, epi, informática, locação de estrutura, patinação}'],
  },
]

/** Fed, dressed, taught, cured or programmed for the guards: sold by others. */
const soDeNome = [
  '{kit lanche, lanches para, refeições para, uniforme para, uniformes para, camisetas para, aquisição de uniformes, brinquedo}',
  '{equipamentos de proteção individual epis destinados, epis destinados, epi para brigada, enfermagem, mamografia, glicose, curso de vigilante, licença de software, construção de, reforma de, reforma do}',
]

function semSoDeNome(term: Terms[number]): Terms[number] {
  const { sem = [], ...rest } = typeof term === 'string' ? { termo: term } : term
  return { ...rest, sem: [...sem, ...soDeNome] }
}

const setor: SectorDefinition = {
  id: 'seguranca',
  nome: 'Vigilância e segurança',
  descricao: 'Vigilância, monitoramento, câmeras e alarmes, controle de acesso, combate a incêndio.',
  terms: [...vigilancia, ...eletronica, ...vigiar, ...incendio, ...armas, ...transito].map(semSoDeNome),
  exclude: [],
}
export default setor
