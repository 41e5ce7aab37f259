import type { SectorDefinition } from '../schema.ts'
import { familias } from './comunicacao-familias.ts'

type Terms = SectorDefinition['terms']

/** Clothes, mats and vehicles carry a logo too. */
const outraCoisa = ['{camiseta, camisa, uniforme, bordado, capacho, zero quilômetro, zero km}']
/** Who makes an event hires all of this among other things. */
const evento = [
  '{sonorização, decoração, locação de estruturas, realização de shows, bandas, realização da festa}',
  '{organização, execução} de eventos',
]
const equipamento = ['{software, licença, videoconferência, equipamento, computador, notebook}']

const publicidade: Terms = [
  {
    termo: 'publicidade',
    sem: [...outraCoisa, ...evento, '{áreas de publicidade, princípio da publicidade, praça de alimentação}'],
  },
  { termo: '{publicitário(a), espaço publicitário, veiculação}', sem: evento },
  { termo: 'propaganda', sem: ['combustível'] },
  { termo: 'marketing', sem: ['{curso, capacitação, pasta, concorrências}'] },
  'comunicação {social, institucional, corporativa, e marketing}',
  { termo: 'comunicação digital', sem: ['{concorrências, solução tecnológica}'] },
  'assessoria de {comunicação, imprensa}',
  '{relações públicas, materiais de comunicação, media training, pesquisa de opinião, impulsionamento}',
  { termo: '{redes, mídias} sociais', sem: [...equipamento, '{curso, oficina}'] },
  {
    termo: 'mídia',
    com: ['{digital, exterior, online, social, plano, compra, transmissão}'],
    sem: [...equipamento, '{mídia de backup, projetor}'],
  },
  '{radiodifusão, emissora de rádio, rádio am, rádio fm, rádio comunitária, rádio local, divulgação em rádio, spot}',
  { termo: 'inserções', com: ['{mídia, rádio, televisão, comerciais, publicitárias}'] },
  '{carro de som, carro som, moto som, som volante, locução volante, som de rua, carro volante, bicicleta de som}',
  { termo: 'sonorização', perto: ['{via pública, vias públicas}'] },
  '{propaganda, publicidade, divulgação, anúncio} volante',
  'mídia {indoor, kit, out of home}',
  'painel de mensagens variáveis',
  {
    termo: 'divulgação',
    com: ['{rádio, campanha, institucional, atos oficiais, serviço de divulgação, imprensa}'],
    sem: [...outraCoisa, ...evento, 'livro'],
  },
  '{outdoor, busdoor, anúncios online, mídia paga}',
]

const imprensa: Terms = [
  { termo: 'assinatura', com: ['{edição digital, jornal, periódico, clipping}'] },
  '{jornalístico(a), jornalista, clipping, mailing, jornais e revistas}',
  { termo: 'jornal', sem: ['conservação e preservação'] },
  'assinatura de {jornais, revista}',
  {
    termo: 'revista',
    com: ['{assinatura, publicar, produção, editorial, edição}'],
    sem: ['{policial, infantil, gibis, quadrinhos, impressão da, impressão de, confecção de}'],
  },
  '{diário oficial, imprensa oficial}',
  {
    termo: 'publicação',
    com: ['{atos, editais, avisos, matérias, legal, legais, oficial, jornal, extratos, diário}'],
    sem: ['{software, docentes}'],
  },
  'matéria legal',
]

const imagemESom: Terms = [
  { termo: 'fotógrafo', sem: ['curso'] },
  '{serviço de fotografia, serviços fotográficos, cobertura fotográfica, revelação fotográfica}',
  '{confecção, impressão} de fotos',
  '{filmagem, captação de imagens, captação audiovisual, legendas ocultas, closed caption, banco de vídeos}',
  { termo: 'gravação de áudio', sem: ['sonorização'] },
  {
    termo: 'vídeo',
    com: ['{produção, animação, institucional, edição, gravação de vídeo}'],
    sem: [...equipamento, '{câmera, monitor, libras}'],
  },
  'produção de vídeos',
  {
    termo: 'audiovisual',
    com: ['{produção, captação, edição, registro}'],
    sem: [...equipamento, ...evento, '{solução audiovisual, eventos institucionais}'],
  },
  'transmissão {ao vivo, das sessões, de eventos, de mídia}',
  { termo: '{streaming, produção de conteúdo, legendagem}', sem: equipamento },
  { termo: 'podcast', sem: [...equipamento, 'oficina'] },
  { termo: '{locução, locutor}', sem: ['{bandas, artistas}'] },
  { termo: 'banco de imagens', sem: ['dados georreferenciados'] },
]

const criacao: Terms = [
  '{design, designer, projeto} gráfico',
  '{identidade visual, editoração, projeto editorial}',
  { termo: 'diagramação', sem: ['{agenda, livro, cartilha, capa, couchê, páginas, impressão de}'] },
  {
    termo: 'logomarca',
    com: ['{confecção, criação, instalação, fachada}'],
    sem: [...outraCoisa, 'patch'],
  },
  'material {de divulgação, promocional, publicitário}',
  'kit de divulgação',
  { termo: 'material institucional', sem: ['uniforme'] },
  {
    termo: '{materiais, serviços} gráficos',
    com: ['{campanhas, banner, publicitário, publicidade, comunicação visual, faixas, placas}'],
    sem: [...outraCoisa, ...evento],
  },
]

const placasEFaixas: Terms = [
  { termo: 'comunicação visual', sem: ['{organização de eventos, execução de eventos, alimentação}'] },
  'sinalização {visual, interna, externa, predial, tátil, de ambientes}',
  '{programação visual, identificação visual}',
  { termo: 'materiais de sinalização', sem: ['{viária, trânsito, segurança}'] },
  'placas {de sinalização, indicativas, indicadoras, informativas, comemorativas, patrimoniais, personalizadas, gravadas}',
  'placas {fotoluminescentes, de denominação, de nomenclatura, refletivas, viárias, turísticas, de trânsito}',
  '{rota de fuga, numeração predial, sinalização turística}',
  {
    termo: 'sinalização viária',
    sem: ['{obra, obras, pavimentação, terraplenagem, drenagem, engenharia, recapeamento, infraestrutura}'],
  },
  'película {retrorrefletiva, refletiva}',
  {
    termo: '{adesivação, envelopamento}',
    perto: ['{viatura, viaturas, veículos, frota, refletiva}'],
    sem: ['{zero km, zero quilômetro, aquisição de veículo}'],
  },
  {
    termo: '{painel, painéis, banner, faixas}',
    perto: ['{confecção e instalação, confecção de}'],
    sem: ['{elétrico, senha, sinal, led}'],
  },
  { termo: 'placas de obra', sem: ['{execução de obra, pavimentação, reforma, construção}'] },
  'placas de {inauguração, rua, fachada, homenagem, patrimônio}',
  'placa {de, em} {aço, metal, acm, acrílico, pvc}',
  '{placa acrílica, gravação de placas, plaqueta de identificação}',
  { termo: 'placas {de, para} identificação', sem: ['{botom, bóton, veicular}'] },
  {
    termo: 'placas',
    com: [
      '{confecção, personalizadas, gravação, gravadas, homenagem, inauguração, adesivo}',
      '{aço escovado, aço inox, latão, acm, acrílico}',
    ],
    sem: [
      '{solar, pavimentação, vídeo, drywall, obra de, cimentícia, titânio, parafusos, computador}',
      '{mercosul, veículos, botom, boton}',
    ],
  },
  {
    termo: 'plaqueta',
    com: ['{patrimônio, patrimonial, aço, alumínio, acrílico, gravação}'],
    sem: ['{sangue, leucócitos}'],
  },
  '{letreiro, letra caixa, letras caixa, letras tipo caixa, letras em acm, letras em aço, luminoso, fachada em acm}',
  {
    termo: 'totem',
    sem: ['{carregador, álcool, autoatendimento, senha, bicicletas, organização de eventos}'],
  },
  { termo: 'banner', sem: ['{esportivo, organização de eventos, locação de estruturas}'] },
  '{wind banner, windbanner, galhardete, flâmula, estandarte}',
  { termo: 'backdrop', sem: ['{sonorização, decoração}'] },
  {
    termo: 'faixa',
    com: ['{confecção de faixas, faixas e banners, lona, banner, faixas de demarcação}'],
    sem: ['{faixa etária, pavimentação}'],
  },
  { termo: 'adesivagem', sem: ['{proteção solar, veículos}'] },
  {
    termo: 'adesivo',
    com: ['{vinil, brilho, impressão, impresso, confecção, placas, plotagem, identificação}'],
    sem: ['{etiquetas, transdérmico, traqueostomia, tinta, cola}'],
  },
  { termo: 'plotagem', sem: ['{zero quilômetro, zero km, impressora, plotter}'] },
  { termo: 'lona', com: ['{banner, arte impressa, impressão digital, impressa}'], sem: ['caminhão'] },
  '{película jateada, grandes formatos}',
  'painel {fotográfico, em acrílico, em pvc, em placas}',
  {
    termo: 'painel',
    com: ['{arte impressa, adesivo, acrílico, comunicação visual}'],
    sem: ['{elétrico, senha, led}'],
  },
  '{quadro de comunicação, quadros com fotos, quadro de vidro com fotografia, mural fotográfico}',
  {
    termo: 'acrílico',
    com: ['{placa, display, quadro, galeria, letras, brasão, impressão}'],
    sem: ['{tinta, laboratório, cera}'],
  },
  {
    termo: 'galeria',
    com: ['{fotos, retratos, ex, comandantes, presidentes, plaquetas}'],
    sem: ['{concreto, drenagem, água}'],
  },
  '{moldura, emolduramento, emoldurar, emoldurado, panóplia, brasão em}',
  {
    termo: 'bandeira',
    sem: [
      '{município de bandeira, bandeira mg, cartão, tarifária, flanelas, copa cozinha, lixeira, pavimentação, rua}',
      '{incêndio, lavanderia}',
    ],
  },
  { termo: 'mastro', com: ['{bandeira, base, madeira}'], sem: ['veleiro'] },
  { termo: 'insígnia', com: ['{comando, bandeira}'], sem: ['{bótons, pins}'] },
]

const brindes: Terms = [
  { termo: 'brinde', sem: [...evento, 'almoço'] },
  { termo: 'itens personalizados', sem: evento },
  '{produto promocional, itens promocionais, materiais personalizados, produto personalizado}',
  '{squeeze, ecobag, pen card, pencard}',
  { termo: 'caneca', sem: ['{talheres, panelas, copa, cozinha, alumínio}'] },
  '{chaveiro, guarda chuva} personalizado',
  '{garrafa, sacola} personalizada',
  'copos personalizados',
  {
    termo: 'sacola',
    com: ['{personalizada, algodão, tnt, logomarca, papel, kraft, bolsas}'],
    sem: ['{lixo, plástica}'],
  },
  {
    termo: 'mochilas',
    com: ['{promocional, personalizada, divulgação, saco}'],
    sem: ['{escolar, uniforme}'],
  },
  { termo: 'caneta', com: ['{personalizada, gravação, brinde}'] },
  { termo: 'caderno', com: ['{personalizado, moleskine}'], sem: ['escolar'] },
  {
    termo: 'personalizado',
    com: ['{caneta, copo, garrafa, chaveiro, pasta, sacola, ecobag, agenda}'],
    sem: [...outraCoisa, ...evento, '{calendários, planners}'],
  },
  { termo: 'cartões', perto: ['{visita, nfc}'], sem: ['{papel, impressos}'] },
]

const setor: SectorDefinition = {
  id: 'comunicacao',
  nome: 'Publicidade e comunicação',
  descricao: 'Publicidade, comunicação visual, placas, imprensa, filmagem, brindes e publicação oficial.',
  terms: [...publicidade, ...imprensa, ...imagemESom, ...criacao, ...placasEFaixas, ...brindes, ...familias],
  exclude: [],
}
export default setor
