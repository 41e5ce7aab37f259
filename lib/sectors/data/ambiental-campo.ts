import type { SectorDefinition } from '../schema.ts'

/** The field, its animals and its pests. */

type Terms = SectorDefinition['terms']

/** A work is no care of the land. */
export const obra = [
  '{execução de obra, execução da obra, obra de, obra civil, obra pública, obra e serviço, pavimentação, terraplenagem, construção, ampliação, reforma, projeto executivo}',
]

export const campo: Terms = [
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

export const animais: Terms = [
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

export const pragas: Terms = [
  'controle {de pragas, integrado de pragas, de vetores, vetorial}',
  '{vetores e pragas, pragas urbanas, pragas e vetores, combate a pragas, pragas e ervas, erva daninha}',
  '{dedetização, desinsetização, desratização, descupinização, desinfestação, descorpionização, sanitização}',
  '{raticida, larvicida, fumacê, nebulização espacial, capivara, isca raticida, veneno para rato, baraticida, cupinicida, fipronil, manejo de escorpiões, controle de escorpiões, adulticida, temefós}',
  { termo: 'pombos', sem: ['rua'] },
  { termo: 'aedes', com: ['{controle, combate, drones, armadilhas, larvicida}'], sem: ['uniforme'] },
  { termo: 'mosquito', com: ['{controle, combate, armadilha}'] },
]
