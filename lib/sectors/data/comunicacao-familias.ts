import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Works, events and goods that have signs, films or prints of their own. */
const deOutros = list(`
  obra, obras, pavimentação, recapeamento, drenagem, construção, reforma, infraestrutura, software, licença, curso, oficina, coffee break, refeições
  {organização, execução, produção, realização} de eventos, locação de estruturas, show, palco, uniforme, zero km, zero quilômetro, transporte, mão de obra, limpeza
  videoconferência, notebook, computador, equipamentos {de, para}, tinta, laboratório, curativo, medicamento, hospitalar
`)

const veiculacao = `
  divulgação em {tv, televisão, blog, blogs, portal, portais, site, sites, jornal, jornais, mídia, rádios}, {monitoramento, análise} de {mídia, mídias, notícias, redes sociais}
  {rádio, tv, televisão} {web, corporativa, legislativa, câmara, institucional}, {operação, gestão} {de rádio, da rádio, de tv, da tv}, {anúncio, anúncios} {em, publicitário, publicitários, institucionais}
  panfletagem, distribuição de panfletos, {influenciador, influenciadores} digitais, influenciador digital, disparo de e mail marketing, {campanha, campanhas} {educativas, educativa, publicitária, publicitárias, institucionais, de conscientização}
  {matérias, notas, notícias} {jornalísticas, institucionais, em portal}, {portal, site} de notícias, jornalismo, repórter, mídia {programática, impressa, espontânea, televisiva, radiofônica}, edital em jornal, moto som
  {serviço, serviços} de {comunicação, divulgação, mídia, imprensa, publicação, social media, copywriting, redação publicitária}, produção {de documentário, de videoaulas, de conteúdos, radiofônica, fotográfica, cinematográfica}
`

const imagem = `
  {serviço, serviços, cobertura} {de fotografia, fotográfica, fotográfico, de foto}, {ensaio, ensaios} fotográficos, ensaio fotográfico, fotos 3x4, {repórter, profissional} fotográfico, audiodescrição, janela de libras
  {gravação, transmissão} {de sessões, das sessões, das reuniões, de reuniões, de audiências, online de, via youtube}, animação {3d, 2d, gráfica}, motion graphics, {criação, elaboração, produção} de {peças gráficas, artes, artes gráficas, logotipo, logotipos, logomarcas, layout}
  material audiovisual, {drone para, imagens aéreas com} {filmagem, drone}, imagens aéreas promocionais, {edição, produção, roteirização} de {vídeo, vídeos, áudio, imagens, filmes}, {retrato, retratos} {oficial, oficiais}, fotografia oficial
  {porta retrato, porta retratos}, {quadro, quadros} {decorativo, decorativos, com fotos, fotográfico, fotográficos}, painéis {decorativos, fotográficos, expositivos}
`

const placas = `
  {adesivo, adesivos} {para, de} {veículos, viaturas, frota, vidro, parede, piso, identificação, vitrine}, {adesivo, adesivos} {perfurado, perfurados, refletivo, refletivos, impresso, jateado, decorativo, decorativos}
  {adesivagem, adesivação} de {veículos, viaturas, frota, vidros}, {placa, placas} {em braile, em braille, de pvc, de acrílico, de latão, de bronze, de vidro, de mdf, de aviso, de advertência, direcionais, decorativas, e brasões, institucionais}
  {instalação, fabricação} de {placas, letreiros, totens, painéis publicitários}, mapa tátil, mapas táteis, {brasão, brasões} {institucional, institucionais, em, de, municipal}, gravação a laser, letreiro {turístico, decorativo}
  {pintura, confecção} de {faixas de divulgação, letreiros, logomarcas, logotipo}, {cavalete, cavaletes} {de divulgação, publicitários}, {faixa, faixas} {de tecido, em lona, de lona, de divulgação, institucionais, impressas}, serigrafia
  display {de mesa, em acrílico, acrílico}, expositor em acrílico, expositores em acrílico, {porta folder, porta folders, porta banner}, {quadro, quadros} de identificação, {pórtico, portal} {de entrada com letreiro, turístico}
  {impressão, impressões} {digital, digitais} {em lona, em vinil, em adesivo, de lonas, de grandes formatos}, bandeirolas, bandeirola, painel instagramável, letreiro instagramável
`

const brindes = `
  {boné, bonés, camiseta, camisetas, chapéu, viseira, viseiras, copo, copos, caneca, canecas, caneta, canetas, caderno, cadernos, agenda, agendas, bolsa, bolsas, necessaire, mochila, mochilas, pen drive, pen drives, chaveiro, chaveiros, garrafa, garrafas, garrafas térmicas, guarda chuva} {promocional, promocionais, institucional, institucionais}
  {bolsa, bolsas, necessaire, necessaires, mochila, mochilas, pen drive, pen drives, moleskine, kit, kits, imã, imãs} {personalizado, personalizada, personalizados, personalizadas}, push card, {ímã, ímãs, imã, imãs} de geladeira
  {kit, kits} {institucional, institucionais, boas vindas, de boas vindas, onboarding, corporativo, corporativos, brinde}, material de consumo gráfico e institucional, {material, materiais} {institucional, institucionais, gráfico e institucional} com, cordão personalizado com logomarca
`

export const familias: SectorDefinition['terms'] = [
  ...each(veiculacao, {
    sem: [
      ...deOutros,
      ...list(
        'internet, rede de comunicação, comunicação de dados, radiocomunicação, comunicação multimídia, tv por assinatura, canais',
      ),
    ],
  }),
  ...each(imagem, { sem: deOutros }),
  ...each(placas, { sem: [...deOutros, ...list('tijolo, aço carbono, solar, gesso')] }),
  ...each(brindes, {
    sem: list('software, obra, {realização, organização, execução} de eventos, kit escolar'),
  }),
  {
    termo: '{faixa, placa, painel, adesivo, fotografia}',
    perto: list(
      'aquisição de faixas, aquisição de placas, aquisição de adesivos, serviços de fotografia, banners, letreiros, brasões',
    ),
    sem: [
      ...deOutros,
      ...list(
        'elétrico, elétrica, fotovoltaica, solar, vídeo, mãe, elástica, curso, cimentícia, gesso, led, mercosul, merco sul, fósforo, botom, boton, petri, aquecedora',
      ),
    ],
  },
]
