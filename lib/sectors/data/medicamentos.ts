import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { marcasDeNutricao, outrosPrincipios } from './medicamentos-principios.ts'

/** Storing, moving or giving out medicines is not selling them. */
const logistica = list(`
  administração de medicamentos, armazenagem, armazenamento, câmara {de, para} conservação, câmara fria
  {carrinho, carro} de medicamentos, central de distribuição de medicamentos, conservação de medicamentos
  controle de medicamentos, descarte de medicamentos, frasco de medicamento, dispensário eletrônico, estante
  logística de medicamentos, refrigerador, resíduos, separação de medicamentos, software
  transporte de medicamentos, transporte rápido, motoboy, unitarização
`)

/** Who cares for a patient brings medicines and diets along. */
const cuidado = list('home care, atendimento domiciliar, internação domiciliar, serviços de hemodiálise')

const farmacia = `
  medicação, remédio, fármaco, drogas vasoativas, insumo farmacêutico, produto farmacêutico, farmacoterápico
  farmácia básica, farmácia popular, farmácia de manipulação, farmácia de minas
  cesta básica de medicamentos, componente básico da assistência farmacêutica, componente especializado
  componente estratégico, manipulado, drogaria, princípio ativo, éticos genéricos, genéricos e similares
  material {farmacológico, farmacêutico}, {farmacológico, farmacológicos}, matéria prima para manipulação
  soluções de grande volume, spgv, {água, soro} para injeção, água destilada para injeção, sais para reidratação
  {cannabis, canabis} medicinal, implante {subdérmico, contraceptivo}, florais de bach, eletrólitos injetáveis
  óleo mineral {laxante, frasco}, glicerina {supositório, laxante}, vaselina {pomada, sólida}, supositório
  cmed, abcfarma, simpro, remume, rename, ceaf
`

const classes = `
  psicotrópico, antibiótico, quimioterápico, antineoplásico, oncológico, imunossupressor, imunobiológico
  imunoterapia, hemoderivado, fitoterápico, homeopático, anestésico, analgésico, {antitérmico, antipirético}
  anti inflamatório, anti hipertensivo, anticoagulante, anticonvulsivante, antidepressivo, antimicrobiano
  antifúngico, antiviral, antirretroviral, {antialérgico, anti histamínico}, ansiolítico, contraceptivo
  anticoncepcional, corticoide, hormônio, antiemético, broncodilatador, hipoglicemiante, relaxante muscular
  sedativo, radiofármaco, {contraste iodado, contraste radiológico, meio de contraste}, soluções parenterais
  soro {fisiológico, glicosado, antiofídico, antitetânico}, ringer {lactato, com lactato}, antiveneno
  dispositivo intrauterino, diu
`

const apresentacoes = `
  comprimido, drágea, frasco ampola, solução injetável, suspensão {oral, injetável}, solução oral, uso oral
  {liberação, lib} {prolongada, prolong, controlada}, {caneta, seringa} preenchida, injeção subcutânea
  injetável, pomada, xarope, colírio, mg ml, mcg ml, ui ml, adesivo transdérmico, bisnaga
  creme dermatológico, solução oftálmica
`

const doses = [1, 2, 4, 5, 10, 12.5, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 162, 200, 250]
  .concat([7, 14, 21, 35, 36, 52, 300, 350, 400, 450, 500, 600, 750, 800, 850, 1000])
  .map((mg) => `${mg}mg`)

/** The active ingredients most often bought by the public network or ordered by courts. */
const principiosAtivos = `
  abiraterona, aciclovir, acetilcisteína, ácido acetilsalicílico, ácido fólico, ácido tranexâmico
  ácido valproico, ácido zoledrônico, adalimumabe, {adrenalina, epinefrina}, aflibercepte, albendazol
  albumina humana, alendronato, alopurinol, alprazolam, alteplase, amicacina, aminofilina, amiodarona
  amitriptilina, amoxicilina, ampicilina, anlodipino, apixabana, aripiprazol, atenolol, atorvastatina
  atropina, azatioprina, azitromicina, baclofeno, beclometasona, benzilpenicilina, bevacizumabe, biperideno
  bisoprolol, bromoprida, budesonida, bupropiona, canabidiol, captopril, carbamazepina, carbonato de lítio
  carboximaltose, carvedilol, cefalexina, cefazolina, cefepima, ceftriaxona, {cetamina, dextrocetamina}
  cetoconazol, cetoprofeno, ciclosporina, cilostazol, ciprofloxacino, citalopram, clindamicina, clobazam
  clonazepam, clonidina, clopidogrel, cloreto de {sódio, potássio}, cloridrato de, clorpromazina, clozapina
  codeína, colagenase, colecalciferol, dapagliflozina, denosumabe, desloratadina, desvenlafaxina
  dexametasona, dexclorfeniramina, dexmedetomidina, diazepam, diclofenaco, digoxina, diosmina, dipirona
  dobutamina, domperidona, donepezila, dopamina, doxazosina, doxiciclina, dulaglutida, duloxetina
  dupilumabe, empagliflozina, enalapril, enoxaparina, enzalutamida, eritromicina, ertapenem, escitalopram
  espironolactona, estradiol, etomidato, fenitoína, fenobarbital, fentanila, filgrastim, finasterida
  fitomenadiona, fluconazol, fluoxetina, flufenazina, fosfato de, furosemida, gabapentina, gentamicina
  glibenclamida, gliclazida, glicosamina, glimepirida, golimumabe, haloperidol, heparina, hidralazina
  hidroclorotiazida, hidrocortisona, hidroxicloroquina, ibuprofeno, imatinibe, imipramina, imunoglobulina
  inclisirana, infliximabe, insulina, ipratrópio, irbesartana, isossorbida, isotretinoína, itraconazol
  ivermectina, lacosamida, lamotrigina, lenalidomida, levetiracetam, levodopa, levofloxacino
  {levomepromazina, levonorgestrel, levotiroxina}, lidocaína, linagliptina, linezolida, liraglutida
  lisdexanfetamina, loratadina, lorazepam, losartana, manitol, mebendazol, medroxiprogesterona, melatonina
  memantina, mepolizumabe, meropenem, mesalazina, mesilato
  {metadona, metformina, metildopa, metilfenidato, metilprednisolona}, metoclopramida, metoprolol
  metotrexato, metronidazol, micofenolato, midazolam, mirtazapina, montelucaste, morfina, naproxeno
  neostigmina, nifedipino, nimesulida, nintedanibe, nistatina, nitrofurantoína, nitroglicerina
  {noradrenalina, norepinefrina}, nortriptilina, nusinersena, ocrelizumabe, ocitocina, octreotida
  olanzapina, olmesartana, omalizumabe, omeprazol, ondansetrona, oxcarbazepina, paliperidona, pantoprazol
  paracetamol, paroxetina, pembrolizumabe, permetrina, pertuzumabe, pirfenidona, piperacilina, polimixina
  prednisolona, prednisona, pregabalina, prometazina, propofol, propranolol, quetiapina, ranibizumabe
  ranitidina, ribavirina, risdiplam, risperidona, ritalina, rituximabe, rivaroxabana, rivastigmina
  rocurônio, ropivacaína, rosuvastatina, ruxolitinibe, sacubitril, salbutamol, salmeterol, secuquinumabe
  semaglutida, sertralina, sevelamer, sevoflurano, sildenafila, sinvastatina, sitagliptina, somatropina
  sorafenibe, sulfadiazina, sulfametoxazol, sulfato {ferroso, de magnésio}, suxametônio, tacrolimo
  tamoxifeno, tansulosina, teicoplanina, testosterona, tiamina, tibolona, tiotrópio, tirzepatida
  tocilizumabe, topiramato, toxina botulínica, tramadol, trastuzumabe, trazodona, triptorrelina
  ustequinumabe, valproato, valsartana, vancomicina, varfarina, venlafaxina, vildagliptina, vortioxetina
  zolpidem
`

const nutricao = `
  fórmula {alimentar, infantil, láctea, nutricional, enteral, especial, metabólica, polimérica}
  {dieta, nutrição, alimentação} {enteral, parenteral}, nutritiva parenteral, nutrição clínica
  insumos de nutrição, alimentação especial
  suplemento {alimentar, nutricional, vitamínico, proteico, hipercalórico}
  suplementação {alimentar, nutricional}, polivitamínico, leite especial, espessante alimentar
  módulo de {proteína, fibras}, dieta para nutrição, hiperproteica, hipercalórica
`

const setor: SectorDefinition = {
  id: 'medicamentos',
  nome: 'Medicamentos',
  descricao: 'Medicamentos, vacinas, fórmulas e suplementos nutricionais, insumos de farmácia.',
  terms: [
    {
      termo: 'medicamento',
      sem: [
        ...logistica,
        ...cuidado,
        ...list(`
          livro de registro, registro específico de medicamentos, castração, esterilização cirúrgica, uso odontológico
          bula, organizador de medicamentos, porta medicamentos, {carro, caixa, armário} para medicamentos
        `),
      ],
    },
    ...each(farmacia, { sem: cuidado }),
    ...each(classes, {
      sem: [...cuidado, 'exames', 'aquecedor de contraste', 'equipamento', 'materiais odontológicos'],
    }),
    ...each(apresentacoes, { sem: list('ar comprimido, bombona, hidratante, reagente, shampoo, xampu') }),
    ...doses.map((termo) => ({ termo, sem: ['ração', 'reagente'] })),
    ...each(principiosAtivos, {
      sem: list(
        'insumos para bomba, piscina, ração, reagente, {agulha, seringa} {para, de} insulina, bomba de insulina, sensibilidade',
      ),
    }),
    ...each(outrosPrincipios, {
      sem: list('piscina, ração, reagente, padrão analítico, antibiograma, laboratório, sensibilidade'),
    }),
    ...each(marcasDeNutricao, { sem: [...cuidado, ...list('refeição, fisiculturismo, ração')] }),
    ...each(nutricao, { sem: [...cuidado, ...list('equipo, equipos, frasco para, frascos de dieta')] }),
    {
      termo: 'farmácia',
      com: list('aquisição, fornecimento, insumos, produtos, credenciamento de farmácia, abastecimento'),
      sem: list('conselho, reforma, mobiliário, equipamentos, veículo, congresso'),
    },
    { termo: 'classe 6505', em: 'tudo', sem: ['saneantes'] },
    { termo: 'brasíndice', sem: ['revista'] },
    { termo: 'a a z', com: list('medicamento, judiciais, farmácia, genéricos') },
    { termo: 'cápsula', sem: list('café, cafeteira') },
    { termo: 'ampola', sem: list('garrafa, raio x') },
    {
      termo: 'contraste',
      com: list('tomografia, ressonância, injetável, ml'),
      sem: list('exame, aquecedor'),
    },
    {
      termo: 'vacina',
      sem: list(
        'armazenamento, câmara, conservação, refrigerador, caixa térmica, salas de vacina, {cartão, caderneta, carteira} de vacina',
      ),
    },
    { termo: 'soro', sem: list('suporte, leite, soro de leite, soro controle, amostras de soro, locação') },
    { termo: 'vitamina', sem: list('refeição, lanche, café da manhã, desjejum, ração') },
    {
      termo: 'dieta',
      sem: [
        ...cuidado,
        ...list('refeição, animal, transportadora, frasco para dieta, {frasco, frascos} de dieta, equipos'),
      ],
    },
    { termo: 'suplemento', sem: list('mineral, animal, bovino, esportivo, orçamentário') },
    { termo: 'espessante', sem: list('tinta, reagente') },
    { termo: 'complemento alimentar', sem: list('refeição, lanche') },
    // Animal health: also ambiental.
    ...list('{produto, medicamento, vacina} veterinário, vermífugo, antiparasitário, carrapaticida'),
  ],
  exclude: [],
}
export default setor
