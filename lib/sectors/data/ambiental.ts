import type { SectorDefinition } from '../schema.ts'

type Terms = SectorDefinition['terms']

const obra = [
  '{execução de obra, execução da obra, obra de, obra civil, obra pública, obra e serviço, pavimentação, terraplenagem, construção, ampliação, reforma, projeto executivo}',
]

/** Carried, sold, worn, cooked, shown, taught: of the field only by name. */
const soDeNome = [
  '{frete de, transporte rodoviário, venda de, alienação, leilão, decoração natalina, natalina, ração operacional, ração de emergência}',
  '{respirador, macacão impermeável, humana, imunoglobulina, sabão em barra, refeição, refeições, gêneros alimentícios, carne, curso, uniforme, camiseta}',
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

const campo: Terms = [
  '{fertilizante, adubo, calcário, corretivo de solo, gesso agrícola, ureia agrícola, substrato, húmus, esterco}',
  '{terra vegetal, terra preta, herbicida, glifosato, fungicida, formicida, defensivo, agrotóxico}',
  { termo: 'inseticida', sem: ['{limpeza, higiene, desinfetante}'] },
  '{insumo agrícola, insumos agropecuários, produtos agropecuários, materiais agropecuários}',
  {
    termo: 'agrícola',
    com: ['{insumos, implemento, máquina, maquinário, trator, equipamento, produção}'],
    sem: ['{veículos leves, manutenção de veículos, peças, seguro, instituto, escola, máquinas pesadas}'],
  },
  '{trator agrícola, roçadeira agrícola, grade aradora, ensiladeira, plantadeira, colheitadeira, patrulha mecanizada}',
  {
    termo: 'irrigação',
    sem: [
      '{água mineral, soro, médico, curso, cirúrgica, ferida, materiais de construção, metais, secretaria de}',
    ],
  },
  '{sistema de irrigação, estufa agrícola, silagem, hidroponia, apicultura, apícola, colmeia, piscicultura}',
  '{extensão rural, engenheiro agrônomo, ordenha, resfriador de leite, sêmen, inseminação artificial}',
  { termo: 'mourão', sem: ['{campo mourão, andré mourão}'] },
  '{arame farpado, cocho}',
  '{calcário dolomítico, cama de aviário, superfosfato, bioinsumo, inoculante, ureia pecuária, semeadora}',
  '{distribuidor de calcário, pulverizador agrícola, sulcador, subsolador, enxada rotativa, motocultivador, roçadeira hidráulica}',
  '{ordenhadeira, tanque de expansão, tela de sombreamento, sombrite, bandeja de germinação, meliponicultura, avicultura}',
  '{caprinocultura, suinocultura, cafeicultura, fruticultura, cerca elétrica rural, assistência técnica rural}',
  { termo: 'curral', sem: [...obra, 'ponte'] },
  '{farelo de soja, farelo de trigo, milho em grão para, milho triturado, quirera de milho, torta de mamona, cama de frango, bioinseticida, biofertilizante, inoculante, nematicida}',
  {
    termo:
      '{roçadeira, roçadeiras, motosserra, motosserras, motopoda, cortador de grama, aparador de grama, podador, pulverizador costal, atomizador costal, bomba costal, tesoura de poda, regador}',
    sem: [
      '{óleo, lubrificantes, peças, materiais para, manutenção do, manutenção da, manutenção de, operador de, correntes}',
    ],
  },
  '{arado, grade niveladora, semeadeira, adubadeira, forrageira, picador de forragem, triturador forrageiro, carreta agrícola, microtrator, tobata, perfurador de solo agrícola, enfardadeira, ceifadeira, guincho agrícola, secador de grãos, pá agrícola, lâmina agrícola, roçadeira de arrasto}',
  '{balança para gado, balança bovina, tronco de contenção, brete, eletrificador de cerca, arame para cerca, brinco de identificação animal, brincos para bovinos, cera alveolada, tanque rede, saquinhos para mudas, bandejas para mudas, tubetes para mudas, tela para viveiro, estufa para mudas}',
  '{mecanização agrícola, aração, gradagem, colheita de, ensilagem, preparo de solo, hora máquina agrícola, fipronil, isca granulada}',
  '{agricultura familiar, produtores rurais} {insumos, sementes, mudas}',
]

const animais: Terms = [
  {
    termo: 'animais',
    com: [
      '{aquisição de animais, manejo, apreensão, apreendidos, captura, recolhimento, tratamento, abrigo, abrigamento}',
      '{ração, criação, bem estar animal, alimentação animal, domésticos, castração, silvestres, zoonoses}',
    ],
    sem: ['{zero quilômetro, veículo tipo, rna, eletrodomésticos, exposição agropecuária}'],
  },
  '{ração para peixes, silo bag, concentrado bovino, matrizes suínas, aves poedeiras, abelhas, medicina veterinária preventiva}',
  { termo: '{canil, gatil}', sem: obra },
  '{coleira antiparasitária, vermífugo, carrapaticida, vacina antirrábica, vacina contra raiva}',
  '{alimentação animal, nutrição animal, nutricional animal, alimentação equina}',
  { termo: 'ração', sem: ['ração operacional'] },
  '{sal mineral, suplemento mineral, feno, alfafa, maravalha}',
  { termo: '{bovino, ovino}', sem: ['{carne, gênero, leite}'] },
  '{bovinocultura, suíno vivo, aves vivas, pintinhos, alevino, peixes vivos, semoventes, equinos, cavalos, muares}',
  {
    termo: 'peixe',
    com: ['{vivo, alevino, tanque, viveiro, ração}'],
    sem: ['{gênero, in natura, refeição}'],
  },
  '{cães de guerra, cães policiais, felinos, canino(a), adestramento, castração, castramóvel}',
  {
    termo: '{cães, gatos}',
    com: ['{ração, canil, adestramento, castração, abrigo, aquisição, medicamentos}'],
    sem: ['{manutenção em equipamento, móveis}'],
  },
  {
    termo: '{aves, galinhas, novilhas, suínos, caprinos, ovinos, leitões, garrotes, frangos, codornas}',
    perto: ['{aquisição, vivas, vivos, poedeiras, reprodutores, criação, caipira}'],
    sem: [
      '{carne, gênero, gêneros, alimentícios, abatido, congelado, congelados, corte, refeição, in natura, resfriado, rodovia, matrizes curriculares}',
    ],
  },
  '{coleira para cães, coleiras para cães, casinha para cães, casinhas para cães, gaiola para animais, gaiolas para animais, areia higiênica, tapete higiênico, antipulgas, vacina v10, vacina v8, polivalente v10, iatf, protocolo hormonal, criogênico}',
  '{hospedagem, recolhimento, abrigamento, abrigo, guarda, apreensão, remoção, vacinação} {de, e recolhimento de, e guarda de, dos} {cães, animais, gatos, equinos, caninos}',
  '{fauna, necropsia animal, animais silvestres, bem estar animal, proteção animal, nutricionais dos animais, alimentação dos animais, nutricional animal}',
  { termo: 'microchip', com: ['{animais, castração, castramóvel, cães}'] },
  {
    termo: 'veterinário(a)',
    sem: [
      '{campus, manutenção em equipamento, móveis, hospital de medicina veterinária, equip, equipamentos de}',
    ],
  },
  '{uso veterinário, medicamento veterinário, clínica veterinária, sanidade animal, peste suína, febre aftosa}',
  {
    termo: 'zoonoses',
    com: ['{medicamentos, insumos, castração, controle, animais}'],
    sem: ['{veículo, uniforme}'],
  },
  // What is bought is general; that it is for animals or seedlings is said at the end.
  {
    termo:
      '{uso veterinário, procedimentos veterinários, serviço veterinário, clínica veterinária, equinos, castração, ' +
      'cães de guerra, canil, efetivo animal, anemia infecciosa equina, peste suína, apicultura, piscicultura, ' +
      'tanques de peixes, produção de mudas, sanidade animal, sanidade avícola, sanidade apícola}',
    em: 'tudo',
    com: [
      '{medicamentos, fármacos, vacinas, material, insumos, alimentos, kits, exames, reagentes, formol, sacos}',
    ],
    sem: ['{móveis, mobiliário, manutenção, uniforme}'],
  },
  { termo: 'animais', em: 'tudo', com: ['{medicamentos, ração}'], sem: ['{refeição, uniforme}'] },
  '{selaria, arreamento, ferradura, ferrageamento}',
]

const pragas: Terms = [
  'controle {de pragas, integrado de pragas, de vetores, vetorial}',
  '{vetores e pragas, pragas urbanas, pragas e vetores, combate a pragas, pragas e ervas, erva daninha}',
  '{dedetização, desinsetização, desratização, descupinização, desinfestação, descorpionização, sanitização}',
  '{raticida, larvicida, fumacê, nebulização espacial, capivara, isca raticida, veneno para rato, baraticida, cupinicida, fipronil, manejo de escorpiões, controle de escorpiões, adulticida, temefós}',
  { termo: 'pombos', sem: ['rua'] },
  { termo: 'aedes', com: ['{controle, combate, drones, armadilhas, larvicida}'], sem: ['uniforme'] },
  { termo: 'mosquito', com: ['{controle, combate, armadilha}'] },
]

const meioAmbiente: Terms = [
  '{plano de manejo, plano de saneamento, plano municipal de saneamento, plano de resíduos, plano municipal de gestão integrada, zoneamento ecológico, zoneamento ambiental, prad, eia rima, rima, inventário de fauna, monitoramento de fauna}',
  '{cadastro ambiental rural, laudo ambiental, perícia ambiental, compensação ambiental, diagnóstico ambiental, unidade de conservação, unidades de conservação, áreas de preservação, nascentes, mata ciliar, viveiro de mudas, sequestro de carbono, mudanças climáticas, espécies arbóreas}',
  '{incêndios florestais, incêndio florestal, queimadas}',
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
