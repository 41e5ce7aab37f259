import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './saude-materiais-familias.ts'

/** Work done for a health service, rather than material sold to it. */
const servico = list(`
  operação logística, limpeza hospitalar, {aquisição, instalação} de piso
  coleta e transporte, construção, exames médicos, lavanderia, limpeza e conservação
  limpeza e esterilização, manutenção corretiva, manutenção preventiva, execução {de, da} obra, reforma
  coleta de resíduos, resíduos sólidos, serviços de saúde, serviços médicos, software, calibração, consultas
  credenciamento de clínicas, atendimento domiciliar
`)

/** Durable goods have a setor of their own, unless things that are used up come along. */
const permanente = list('material permanente')
const material = list(`
  artigo, consumo, correlatos, descartáveis, insumo, instrumental, itens, kit, material, produto, reagente
  utensílios
`)
const consumo = list('consumo, insumo, reagentes')

/** Material of such a kind. */
const ramos = `
  ambulatorial, análises clínicas, assistência médica, atendimento pré hospitalar, bromatologia, cirúrgico
  curativos, endodôntico, enfermagem, fisioterapia, fisioterapêutico, hemodiálise, hospitalar, laboratorial
  laboratório, médico, neurocirurgia, odontologia, odontológico, oftalmologia, oftalmológico, ortodôntico
  ortopédico, primeiros socorros, radiologia, saúde bucal, veterinário
`

/** For these it is enough to say for whom the material is. */
const destinos = `
  anestesia, assistência médica, atendimento pré hospitalar, cardiologia, endoscopia, enfermagem, enfermaria
  hemodiálise, laboratório, necrotério, odontologia, oftalmologia, otorrinolaringologia, ortopedia
  posto médico, pronto atendimento, pronto socorro, realização de exames, saúde bucal, seção de saúde
  vigilância epidemiológica, centro cirúrgico, coleta de amostras
`

const curativosEProcedimentos = `
  absorvente hospitalar, cadarço sarjado, campo operatório, cobertor térmico
  escova {cervical, endocervical, ginecológica}, espátula de ayre, espéculo, fístula arteriovenosa
  kit {ginecológico, papanicolau, primeiros socorros, sutura}, lençol de papel, linha {arterial, venosa}
  papel lençol, torneirinha, abaixador de língua, {afastador, pinça, tesoura} cirúrgica, afastador cirúrgico
  algodão hidrófilo, almotolia, ambu, aparelho de barbear hospitalar, atadura
  avental {cirúrgico, descartável, plumbífero}, bandagem, bisturi descartável
  bolsa {coletora, de colostomia, de urostomia, de sangue, de transferência}, bota de unna
  caixa {cirúrgica, de perfurocortante}, campo cirúrgico, cânula, cateter, cloreto de etila, clorexidina
  {clip, clipe} {metálico, hemostático, endoscópico, cirúrgico, de titânio, bolsa}, cobertura não aderente
  coberturas para feridas, colchão caixa de ovo, coletor de {urina, fezes, secreção, material perfuro}
  coletor universal, colostomia, compressa, coxim hospitalar, curativo
  dispositivo {intravenoso, de incontinência, para incontinência, externo para incontinência}
  dreno de {tórax, sucção, penrose}, dreno torácico, equipo, esparadrapo, estoma, extensor de equipo
  filtro {bacteriano, umidificador}, fio de sutura, fio {cirúrgico, cirurg}
  fita {cirúrgica, hospitalar, microporosa}, fixador {externo, citológico}, fluxômetro, fralda
  frasco {coletor, para dieta}, garrote, gaze, gel {condutor, para ultrassom}
  gelo {reutilizável, rígido, reciclável}, grampeador {cirúrgico, linear}, grau cirúrgico, hemostático
  hidrocoloide, hidrogel, incontinência urinária, indicador {biológico, químico}, instrumental cirúrgico
  instrumentos cirúrgicos, integrador químico, jelco, kit {cirúrgico, ecmo, parto}, lâmina de bisturi
  lápis de cautério, lençol descartável, lençol hospitalar
  luva {cirúrgica, de procedimento, de látex, descartável, estéril, nitrílica}, malha tubular, manta térmica
  máscara {cirúrgica, laríngea, descartável, de venturi, para traqueostomia, n95, pff2}, micropore
  monitorização hemodinâmica, ostomia, papel grau cirúrgico, {perfurocortante, perfuro cortante}
  placa de hidrocoloide, polifix, {pressão intracraniana, pressão arterial invasiva}, propé, protetor ocular
  placas de fósforo, pulseira identificação, pvpi, ressuscitador manual, saco para óbito, scalp, seringa
  solução hemostática, sonda {foley, de aspiração}
  sonda {nasoenteral, nasogástrica, uretral, vesical, enteral, retal}, sutura, swab
  tela {cirúrgica, de polipropileno}, termômetro {clínico, digital}, tipoia, torneira de três vias
  touca {cirúrgica, descartável}, transdutor de pressão, traqueostomia, trépano
  tubo {endotraqueal, orotraqueal}, válvula de traqueostomia, umidificador de oxigênio
  abocath, intracath, escalpe, bainha introdutora, cânula de guedel, cateter nasal, máscara de oxigênio
  kit {drenagem, de drenagem, intubação, de intubação, nebulização}, dreno cirúrgico, selo d água torácica
  fixador de {cânula, sonda, tubo}, alginato de cálcio, ácidos graxos essenciais, creme barreira
  papel crepado, manta smms, fita para autoclave, bowie dick, detergente enzimático, glutaraldeído
  algodão ortopédico, gesso {ortopédico, sintético}, atadura gessada, torniquete, imobilizador ortopédico
  preservativo, dispositivo intrauterino, trocarte, trocater, carga para grampeador, cola biológica
  lâmina de {tricótomo, tricotomizador}, caneta de bisturi, placa neutra, bolsa pressurizadora, manguito
  circuito respiratório, circuito para ventilador, filtro hme, absorvente geriátrico, absorvente pós parto
  eletrodo descartável, balão {intragástrico, intra aórtico}, conector valvulado, cuba rim
  saco de cadáver, compressa de gaze, papel ecg, coletor de perfurocortante, seringa descartável
`

const diabetes = `
  glicemia, glicosímetro, glicose intersticial, lanceta, monitoramento glicêmico
  sensor {guardian, de glicose}, {tira, fita} {reagentes, de teste, de glicemia, teste, reativas}
  bomba de insulina insumos
`

const laboratorio = `
  ácido {bórico, cítrico, fórmico, fosfórico}, água {deionizada, destilada, oxigenada, para injetáveis}
  caldo lactosado, clorofórmio, corante {giemsa, gram}, etanol absoluto, gás {argônio, hélio}, hexano
  hidróxido de {potássio, sódio}, lugol, microchip {animal, veterinário}, peptona, soro {anti a, controle}
  tolueno, tubo capilar, vacutainer, xilol, acetonitrila
  ácido {clorídrico, nítrico, sulfúrico, peracético, acético}, ágar, alça de platina, antibiograma
  anticorpo, antígeno, antissoro, balão volumétrico, béquer, bico de bunsen, biologia molecular, bureta
  caldo de cultura, criotubo, cubeta, coluna cromatográfica, disco {de antibiograma, sensibilidade}
  erlenmeyer, extração de {dna, rna}, formol, gasometria, gradilha, hematologia, hemocultura
  hemossedimentação, hemoglobina glicada, imuno hematologia, imunologia, insumos para exames
  kit {diagnóstico, de diagnóstico, de teste, reagentes, laboratoriais}, lâmina para microscopia, lamínula
  master mix, meio de cultura, membrana filtrante, metanol, micropipeta, microplaca, microtubo
  nitrato de prata, nitrogênio líquido, oligonucleotídeo, padrão {analítico, certificado}
  papel filtro qualitativo, parafilm, pcr, qpcr, pipeta, placa de petri, ponteira para pipeta, primer
  produtos químicos controlados, proveta, reagente, sílica gel, solid phase extraction, solução tampão
  sorologia, tampão ph, teste {imunocromatográfico, rápido, de gravidez, para realização}, tromboplastina
  tubo {a vácuo, falcon}, tubo {de coleta, para coleta, criogênico, de ensaio}, uroanálise, urocultura
  vidraria
  azul de metileno, hematoxilina, eosina, panótico, álcool isopropílico, éter etílico, papel indicador
  bastão de vidro, funil de {buchner, separação}, kitasato, cadinho, cápsula de porcelana, pisseta
  gral e pistilo, estante para tubos, pera de sucção, pipetador, vidro relógio, membrana de filtração
  filtro de seringa, coluna hplc, enzima de restrição, taq polimerase, dntp, agarose, acrilamida, kit elisa
  soro bovino fetal, tripsina, câmara de neubauer, hemoglicoteste
  kit para {extração, detecção, diagnóstico}, fitas de ph, dessecante
`

const odontologia = `
  broca diamantada, cera odontológica, fita matriz, godiva, pasta profilática, rolete de algodão
  seringa carpule, sugador odontológico, alginato odontológico, amálgama, aparelho ortodôntico, bracket
  cimento de ionômero, cureta periodontal, dentifrício, dentística, escova dental, fio dental
  fórceps odontológico, gesso {odontológico, pedra tipo}, guta percha, ionômero, kit de higiene bucal
  lima endodôntica, moldeira, placas de bruxismo, prótese {dentária, dental}
  resina {composta, fotopolimerizável, acrílica odontológica}, sugador descartável, verniz fluoretado
  broca odontológica, cunha de madeira, papel carbono articular, taça de borracha
  escova de robinson, adesivo dentinário, cimento {de zinco, resinoso, endodôntico}, sonda exploradora
  espelho bucal, fio retrator, silicone de {adição, condensação}, resina flow, clareador dental
  dentes artificiais, flúor gel, agulha gengival, porta matriz, lençol de borracha
`

/** OPME: what is implanted, worn or walked with. */
const orteses = `
  armações de óculos, lente {escleral, oftálmica}, angioplastia, aparelho auditivo, auxílios ópticos
  bota ortopédica, calçado ortopédico, cimento ortopédico, cinta abdominal, colar cervical
  colete {ortopédico, milwaukee}, consignação, endoprótese, enxerto, {grandes, pequenos} fragmentos
  haste {femoral, intramedular, de tornozelo}, implante, lentes corretivas, lente intraocular, marcapasso
  marca passo, meia {de compressão, compressiva}, neuroestimulador, opme, órtese
  palmilha {ortopédica, para calçado}, parafuso {pedicular, canulado}, perna mecânica, placa de titânio
  placas e parafusos, shunt, stent, tala {ortopédica, moldável}, válvulas cardíacas
  válvula {mitral, aórtica, biológica}
  fio de kirschner, prótese {de quadril, de joelho, mamária, auditiva, ocular}, joelheira ortopédica
  tornozeleira ortopédica, munhequeira ortopédica, lente de contato, microcateter, implante coclear
  mola de platina, oxigenador de membrana, eletrodo endocárdico, desfibrilador implantável
  ressincronizador
`

const gasesImagemEDialise = `
  {ar comprimido, ar} medicinal, dialisador, diálise
  filme {radiológico, para raio x, para mamografia, preto e branco}, gás medicinal, hemodiálise
  óxido nitroso, oxigênio, papel para {eletrocardiograma, ultrassom, ecg}, radiodiagnóstico
  recarga de oxigênio
  dióxido de carbono medicinal, nitrogênio medicinal
  radiofármaco, tecnécio, solução para hemodiálise, concentrado {ácido, básico} para hemodiálise
`

const setor: SectorDefinition = {
  id: 'saude-materiais',
  nome: 'Materiais de saúde e laboratório',
  descricao:
    'Material médico-hospitalar, odontológico e de laboratório, reagentes, gases medicinais, órteses e próteses.',
  terms: [
    ...each(ramos, { perto: material, sem: [...servico, ...permanente] }),
    ...each(ramos, { perto: consumo, sem: servico }),
    ...each(destinos, { perto: material, em: 'tudo', sem: [...servico, ...permanente] }),
    ...each(destinos, { perto: consumo, em: 'tudo', sem: servico }),
    ...each(curativosEProcedimentos, {
      sem: [
        ...servico,
        ...list(
          'ar condicionado, reciclagem, evento, cadeira odontológica, palha de aço, flanela, esponja dupla face',
        ),
      ],
    }),
    ...each(diabetes, { em: 'tudo', sem: [...servico, 'dieta', 'alimentação'] }),
    ...each(laboratorio, { sem: [...servico, 'prestação de serviço'] }),
    ...each(odontologia, { sem: servico }),
    ...each(orteses, {
      sem: list('curso, serviços médicos, folha de pagamento, empréstimos, cateterismo, serviços de'),
    }),
    ...each(gasesImagemEDialise, {
      sem: list(
        'soldagem, concentrador de oxigênio, medidor, manutenção, exames, ambulatorial, serviços de, sala de hemodiálise, tfd, sessões de',
      ),
    }),
    // Classes of the federal catalogue of materials.
    {
      termo: 'classe {6510, 6515, 6520, 6550, 6640}',
      em: 'tudo',
      sem: [
        ...servico,
        ...list(`
          aparelho, aspirador, bisturi, cama, colposcópio, consultórios, equipamento, esfigmomanômetro, mesa
          mochos, monitor, saneantes, mobiliários
        `),
      ],
    },
    ...each('uso {hospitalar, médico, odontológico, laboratorial, ambulatorial, veterinário}', {
      em: 'tudo',
      perto: material,
      sem: [...servico, ...permanente],
    }),
    ...list(
      'material de saúde, {produtos, insumos} {de, para, para a} saúde, material penso, penso e medicamentos, medicamentos e {correlatos, insumos, materiais}',
    ),
    { termo: 'agulha', sem: [...servico, ...list('rolamento, costura, crochê, tricô, impressora')] },
    { termo: 'espaçador', sem: list('vidro, construção') },
    { termo: 'pulseira de identificação', sem: list('evento, guarda') },
    { termo: 'prótese', sem: list('curso, equipamentos para prótese, folha de pagamento, serviços médicos') },
    { termo: 'fio guia', sem: list('meio fio guia') },
    { termo: 'broca', com: list('odontológica, cirúrgica, óssea') },
    { termo: 'eletrodo', sem: list('solda, manutenção, ph, tubos') },
    {
      termo: 'lâmina',
      com: list('bisturi, microscopia, laboratório'),
      sem: [...servico, 'guilhotina', 'persiana', 'exames'],
    },
    { termo: 'máscara facial', com: list('descartável, camada, hospitalar') },
    {
      termo: 'óculos',
      com: list('grau, lentes, armação, assistência social'),
      sem: list('proteção, segurança, realidade virtual, consultas'),
    },
    {
      termo: 'produto químico',
      perto: list('aquisição, controlados, fornecimento, laboratório, reagentes'),
      nunca: list('água, disjuntor, lavanderia, limpeza, piscina'),
    },
    { termo: 'bioquímica', com: list('kit, reagente, insumo, teste'), sem: servico },
    { termo: 'probe', com: list('litripsia, litotripsia, ultrassom') },
    {
      termo: 'insumos',
      perto: list('saúde, pacientes, demandas judiciais, mandado judicial'),
      sem: [...servico, 'agrícolas'],
      em: 'tudo',
    },
    ...list(
      'alça {rtu, de ressecção, diatérmica}, eletrodo de ressecção, martelo de reflexo, diapasão clínico',
    ),
    {
      termo: '{instrumento, instrumental, instrumentais}',
      perto: list(
        'oftalmologia, otorrinolaringologia, ortopedia, cirurgia, odontologia, ginecologia, neurocirurgia, urologia',
      ),
      em: 'tudo',
      sem: servico,
    },
    {
      termo: '{hidreto, óxido, cloreto, nitrato, sulfato, carbonato, iodeto, brometo, acetato}',
      perto: list('em pó, p a, pureza, analítico, laboratório, reagente, granulado'),
      sem: list('limpeza, piscina, adubo, fertilizante, água'),
    },
    { termo: '{analisador, coagulômetro, gasômetro}', com: list('insumos, reagentes, kits de testes, kits') },
    ...familias,
  ],
  exclude: [],
}
export default setor
