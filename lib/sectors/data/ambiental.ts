import type { SectorDefinition } from '../schema.ts'
import { animais, campo, obra, pragas } from './ambiental-campo.ts'

type Terms = SectorDefinition['terms']

/** Carried, sold, worn, cooked, shown, taught: of the field only by name. */
const soDeNome = [
  '{frete de, transporte rodoviário, venda de, alienação, leilão, decoração natalina, natalina, ração operacional, ração de emergência}',
  '{respirador, macacão impermeável, humana, imunoglobulina, sabão em barra, refeição, refeições, gêneros alimentícios, carne, chia, curso, uniforme, camiseta, software, em nuvem, saco de lixo, sacos de lixo, sacos para lixo, caminhão compactador, construção de, reforma da, reforma do}',
]

const residuos: Terms = [
  {
    termo: 'resíduo',
    sem: [
      ...obra,
      '{coletores de resíduos, lixeiras, saco plástico, hospitalar em rolo, isento de, limpeza e conservação}',
      '{curso, locação de imóvel, coffee break}',
    ],
  },
  { termo: 'resíduos sólidos', sem: ['{locação de imóvel, construção de, pavimentação}'] },
  '{resíduos de serviços de saúde, gerenciamento de resíduos, lixo hospitalar, coleta de lixo, remoção de lixo}',
  { termo: 'coleta seletiva', em: 'tudo', sem: ['lixeiras', ...obra] },
  {
    termo: 'coleta',
    perto: ['{lixo, entulho, recicláveis, efluentes, reciclagem, resíduo}'],
    sem: [...obra, 'lixeiras'],
  },
  {
    termo: 'lixo',
    com: ['{coleta, contentor, contêiner, container, compactador}'],
    sem: ['{lixeira, saco}'],
  },
  {
    termo: '{contentor, contêiner, container, caixa coletora}',
    perto: ['{lixo, resíduos, coletor, lixeiras}'],
  },
  { termo: 'entulho', sem: obra },
  { termo: 'aterro sanitário', sem: ['{locação de imóvel, pavimentação}'] },
  'aterro {de resíduos, controlado}',
  { termo: 'destinação final', sem: ['{sedimentado, construção de}'] },
  '{transbordo, disposição final, destinação ambientalmente adequada, logística reversa, incineração}',
  '{reciclagem, reciclável, compostagem, composteira}',
  { termo: 'limpeza urbana', sem: ['{companhia municipal de limpeza, lixeiras}'] },
  '{limpeza pública, limpeza de vias, varrição}',
  { termo: 'conservação urbana', com: ['limpeza'] },
  {
    termo: 'caçamba',
    com: ['{estacionária, entulho, resíduo, locação, roll on}'],
    sem: ['caminhão basculante'],
  },
  '{trituração de material, fragmentação de documentos}',
  { termo: 'inservíveis', com: ['{trituração, destruição, descarte}'] },
  { termo: 'pallet de contenção', sem: ['produtos químicos'] },
  {
    termo:
      '{coleta, transporte, tratamento, remoção, descarte, destinação, destruição, queima} {de, dos, das} ' +
      '{resíduos, lixo, entulho, entulhos, rejeitos, pilhas, lâmpadas, lixo eletrônico, medicamentos vencidos, óleo usado, pneus inservíveis, animais mortos, podas, recicláveis}',
    sem: ['{lixeira, lixeiras, construção de, pavimentação, locação de imóvel, software}'],
  },
  '{descontaminação de lâmpadas, lixo eletrônico, resíduo eletrônico, catadores, usina de triagem, central de triagem, papa entulho}',
  '{operação, encerramento, monitoramento, remediação} {de, do} {aterro, lixão}',
  '{trituração, trituradora, triturador} de {galhos, resíduos, documentos}',
  '{destruição, fragmentação, picotagem} de documentos',
  'lixeiras {seletivas, para coleta seletiva, de coleta seletiva}',
]

const agua: Terms = [
  '{limpa fossa, fossa séptica, caminhão de sucção, hidrojateamento}',
  '{limpeza, esgotamento, sucção} de fossa',
  { termo: 'efluente', sem: ['{ampliação, obra}'] },
  { termo: 'tratamento de água', sem: ['{obra, construção, osmose, hemodiálise, purificador}'] },
  { termo: 'tratamento de esgoto', com: ['{produto, operação, análise}'], sem: obra },
  {
    termo: 'produtos químicos',
    com: ['{tratamento de água, tratamento da água, eta, estação de tratamento, piscina}'],
  },
  '{sulfato de alumínio, policloreto de alumínio, ácido fluossilícico, fluossilicato, ortopolifosfato, soda cáustica}',
  'gerador de hipoclorito',
  {
    termo: '{hipoclorito, cloro}',
    com: ['{tratamento de água, abastecimento de água, eta}'],
    sem: ['{endoscopia, saneantes, dosadora, purificador}'],
  },
  { termo: 'polímero', com: ['{tratamento, catiônico, aniônico}'] },
  '{análise da água, análise de água, qualidade da água, análise de potabilidade, potabilidade, flotação}',
  {
    termo: 'caixa d água',
    com: ['{limpeza, higienização, desinfecção, dedetização}'],
    sem: ['{aquisição, bomba}'],
  },
  { termo: 'consumo humano', com: ['{análise, controle}'], sem: ['{mineral, medicamento, gênero}'] },
  { termo: 'físico químicas', com: ['{água, solo, efluente}'], sem: ['gêneros'] },
  { termo: 'microbiológicas', com: ['água'], sem: ['carne'] },
  {
    termo: '{análise, análises, ensaio}',
    perto: ['{solo, solos, foliar, efluente, efluentes}'],
    sem: [...obra, 'sondagem'],
  },
  { termo: 'solo', perto: ['{químicas, análise, análises, fertilidade}'], sem: obra },
  '{cloro gás, gás cloro, geocálcio, dicloroisocianurato, tricloro, barrilha leve}',
  {
    termo:
      '{polímero, carvão ativado, permanganato de potássio, cal hidratada, pastilhas de cloro, coagulante, floculante}',
    com: ['{tratamento, eta, ete, saae, água}'],
    sem: ['{piscina, dosadora, purificador, construção, alimentícios}'],
  },
  '{operação, manutenção e operação, operação e manutenção} de {ete, eta, estação de tratamento de esgoto, estação de tratamento de água, estações de tratamento}',
  {
    termo: 'tratamento de {água, efluentes, esgoto, esgotos}',
    com: ['{operação, produtos, químicos, análise, consultoria, insumos}'],
    sem: [...obra, 'hemodiálise'],
  },
  '{outorga de, outorga do direito de} {água, uso, recursos hídricos}',
  {
    termo: '{higienização, desinfecção, limpeza}',
    perto: [
      '{reservatórios de água, reservatórios e cisternas, cisternas, caixas d água, caixa d água, água potável}',
    ],
    sem: ['{aquisição, obra, perfuração}'],
  },
  '{sondas multiparâmetros, sonda multiparâmetros, pluviômetro}',
  '{estação meteorológica, estações meteorológicas, fotossinteticamente, piranômetro, molinete hidrométrico}',
  '{desassoreamento, macrófitas, limpeza de córregos, limpeza de rios}',
  { termo: 'análises químicas', com: ['{solo, foliar, calcário}'] },
]

const verde: Terms = [
  { termo: '{paisagismo, paisagístico}', sem: [...obra, 'praça pública'] },
  { termo: 'áreas verdes', sem: obra },
  '{jardinagem, manutenção de jardins, manutenção dos jardins, manejo arbóreo, arborização, corte de árvores}',
  { termo: 'poda', sem: ['{motosserra, moto poda, motopoda, veículo}'] },
  '{roçada, roçagem, capina, corte de grama, plantio de grama, gramado natural}',
  'supressão {vegetal, de árvores}',
  { termo: 'vegetação', com: ['{supressão, roçada, remoção, corte, manejo}'], sem: obra },
  { termo: 'árvore', sem: ['{árvore de natal, topografia}', ...obra] },
  {
    termo: 'grama',
    com: ['{esmeralda, batatais, placas, plantio, natural, tapete, substrato}'],
    sem: ['{sintética, pacote}', ...obra],
  },
  '{planta ornamental, plantas artificiais, flores ornamentais, vasos de plantas, jardineira, sementes}',
  { termo: 'flores', com: ['{naturais, mudas, plantio, ornamentais}'], sem: ['{rua, bairro, arranjo}'] },
  {
    termo: 'muda',
    com: [
      '{plantas, árvores, plantio, viveiro, nativas, frutíferas, café, ornamentais}',
      '{aquisição, produção} de mudas',
    ],
  },
  { termo: 'horta', sem: ['{gênero, refeição}'] },
  '{podação, supressão de árvores, corte de árvore, destoca, plantio de árvores, plantio de mudas, laudo fitossanitário, inventário arbóreo, manejo de árvores, arbórea, arbóreo, aceiro}',
  '{gramas esmeralda, grama em placas, grama são carlos, grama batatais, terra adubada, terra vegetal, vermiculita, casca de pinus, composto orgânico, compostagem, argila para vasos}',
  {
    termo: '{gramas, mudas, plantas, flores naturais, vasos de cerâmica, vasos para plantas}',
    perto: ['{aquisição, fornecimento, produção, plantio, substrato, adubo}'],
    sem: ['{sintética, pacote, artificiais, arranjos, coroas, quilograma, gênero, jogo}'],
  },
  '{pedra ornamental, pedras ornamentais, seixo, aspersor, aspersores, gotejadores, mangueira de gotejamento, mangueira para irrigação, fita gotejadora}',
]

const meioAmbiente: Terms = [
  '{plano de manejo, plano de saneamento, plano municipal de saneamento, plano de resíduos, plano municipal de gestão integrada, zoneamento ecológico, zoneamento ambiental, prad, eia rima, rima, inventário de fauna, monitoramento de fauna}',
  '{cadastro ambiental rural, laudo ambiental, perícia ambiental, compensação ambiental, diagnóstico ambiental, unidade de conservação, unidades de conservação, áreas de preservação, nascentes, mata ciliar, viveiro de mudas, sequestro de carbono, mudanças climáticas, espécies arbóreas}',
  '{incêndios florestais, incêndio florestal, combate a queimadas}',
  { termo: 'licenciamento ambiental', sem: ['{obra de, pavimentação}'] },
  '{licença, estudo, impacto, monitoramento, consultoria, gestão, reabilitação} ambiental',
  { termo: 'educação ambiental', sem: ['{lanche, alimentação, coffee break, obra}'] },
  { termo: 'recuperação ambiental', sem: ['obra'] },
  '{recuperação de áreas degradadas, áreas contaminadas, investigação de passivo ambiental}',
  '{reflorestamento, reconstituição da flora, recomposição florestal, recomposição vegetal}',
  '{inventário, manejo} florestal',
  '{créditos de carbono, gases de efeito estufa, ghg protocol, inventário de emissões, qualidade do ar}',
  { termo: 'silvestre', sem: ['{são silvestre, rua}'] },
  { termo: 'zoológico', sem: ['{gênero, café}'] },
  'desassoreamento',
]

function semSoDeNome(term: Terms[number]): Terms[number] {
  const { sem = [], ...rest } = typeof term === 'string' ? { termo: term } : term
  return { ...rest, sem: [...sem, ...soDeNome] }
}

const setor: SectorDefinition = {
  id: 'ambiental',
  nome: 'Meio ambiente, resíduos e agropecuária',
  descricao:
    'Coleta de resíduos, paisagismo, controle de pragas, insumos agrícolas, mudas, animais e ração, estudos ambientais.',
  terms: [...residuos, ...agua, ...verde, ...campo, ...animais, ...pragas, ...meioAmbiente].map(semSoDeNome),
  exclude: [],
}
export default setor
