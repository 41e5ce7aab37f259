import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './saude-equipamentos-familias.ts'

/** Work in or for a place of health, rather than equipment for it. */
const servico = list(`
  casa de máquina, incêndio, consignação, construção, consultas, exames médicos, imóvel, limpeza e conservação, execução {de, da} obra
  refeições, reforma, resíduos, serviços de engenharia, serviços de saúde, serviços médicos, software
  remoção
`)

/** Equipment lent along with the reagents that it needs is bought as material. */
const emprestado = list('cessão de uso, comodato, grau cirúrgico, reagentes')

const bens = list('aparelho, bens permanentes, equipamento, equip, mobiliário, móveis, permanente')

/** Equipment of such a kind. */
const ramos = `
  ambulatorial, ambulatório, antropométrico, audiológico, biomédico, cirúrgico, clínico
  diagnóstico por imagem, fisioterapia, fisioterapêutico, hospitalar, laboratorial, maternidade, médico
  odontologia, odontológico, oftalmológico, ortodontia, prótese, radiologia, radiológico, reabilitação
  salas de vacina, suporte ventilatório, terapia ocupacional, veterinário, ventilação não invasiva
`

/** For these it is enough to say for whom the equipment is. */
const destinos = `
  ambulatório, análises físico químicas, assistência médica, atenção básica, atenção especializada
  atenção primária, bromatologia, centro de especialidades, centro de reabilitação, endoscopia, enfermaria
  fisioterapia, home care, hospital, laboratório, maternidade, medicina veterinária, odontologia
  oftalmologia, otorrinolaringologia, posto de saúde, realização de exames, saúde bucal, seção de saúde
  setor de reabilitação, terapia ocupacional, ubs, unidade básica de saúde, unidades de saúde, uso médico
`

const diagnostico = `
  {aparelho, equipamento, aquisição} de {mamografia, ressonância, ultrassonografia, tomografia}
  arco cirúrgico, audiômetro, balança antropométrica, bioimpedância, cabine audiométrica, cardiotocógrafo
  {coluna, lupa} oftalmológica, colonoscópio, colposcópio, densitômetro, dermatoscópio, detector fetal
  dosímetro, ecocardiógrafo, ecógrafo, eletrocardiógrafo, eletroencefalógrafo, endoscópio, esfigmomanômetro
  espirômetro, estetoscópio, gastroscópio, histeroscópio, holter, lâmpada de {fenda, raios x}, laringoscópio
  lensômetro, mamógrafo, martelo de reflexo, medidor de pressão, aparelho de pressão
  monitor {cardíaco, fetal, multiparâmetro, multiparamétrico}, negatoscópio, oftalmoscópio, otoscópio
  oxímetro, retinógrafo, sonda transesofágica, sonar fetal, termômetro {infravermelho, digital infravermelho}, tomógrafo, tonômetro
  videocolonoscópio, videoendoscópio, videolaparoscopia, videolaringoscópio, vídeo ampliador
  monitor de sinais vitais, capnógrafo, eletromiógrafo, polissonógrafo, autorrefrator
  refrator oftalmológico, ceratômetro, topógrafo corneano, campímetro, biômetro, artroscópio, laparoscópio
  cistoscópio, ureteroscópio, nasofibroscópio, duodenoscópio, broncofibroscópio, torre de vídeo
  aparelho de {ecg, raios x, ultrassom}, raios x {odontológico, portátil, móvel}
  scanner intraoral, digitalizador de imagens, termômetro {clínico digital, de testa}, impedanciômetro
  aparelho auditivo, aasi, avental plumbífero, protetor de tireoide, câmara escura, biombo {baritado, plumbífero}, {aquisição de, sistema de} mamografia
  bilirrubinômetro, medidor de estatura
`

const suporteECuidado = `
  amalgamador, andador, aparelho de anestesia, aquecedor de contraste, aspirador {cirúrgico, de secreção}
  autoclave, berço aquecido, bipap, bisturi {eletrônico, elétrico}, bomba de infusão
  bomba extratora de leite, broncoscópio
  cadeira {de banho, higiênica, odontológica, para coleta, de coleta}, cadeira de rodas
  cama {fowler, fawler, hospitalar}, cardioversor, {carro, carrinho} de {emergência, curativo, anestesia}
  colchão pneumático, compressor odontológico, concentrador de oxigênio, cpap, craniótomo, dea
  desfibrilador, divã clínico, eletroestimulador, eletrocautério, foco cirúrgico, fotopolimerizador
  fototerapia, incubadora, integração sensorial, laserterapia, laser terapêutico, lavadora ultrassônica
  meio auxiliar de locomoção, mesa {cirúrgica, clínica, de exame, de necropsia, ginecológica}
  micromotor odontológico, mocho odontológico, muleta, perfurador ósseo, poltrona hospitalar
  prancha {de imobilização, rígida}, simulador de paciente, suporte {de, para} soro
  termodesinfectora, ventilador {mecânico, pulmonar}, vaporizador anestésico, equipamentos de resgate
  assistente {de tosse, mecânico de tosse}, cough assist, inalador, mesa {de mayo, mayo}
  escada hospitalar, suporte de hamper, hamper, régua de gases, vácuo clínico, compressor de ar medicinal
  usina de oxigênio, seladora {hospitalar, de grau cirúrgico}, jato de bicarbonato, facoemulsificador
  serra de gesso, motor cirúrgico, dermátomo, guincho hospitalar, elevador de pacientes, berço hospitalar
  poltrona {de hemodiálise, para hemodiálise, para coleta}, máquina de hemodiálise, máquina de diálise
  aparelho de ondas curtas, cadeira de transferência, aspirador portátil de secreção
  lavadora termodesinfectora, contraângulo, peça de mão odontológica, caneta de alta rotação
  equipo odontológico, aparelho de laser, desfibrilador externo
  balança {pediátrica, infantil}, monitor desfibrilador
`

/** Also what the laboratories of universities and institutes buy. */
const laboratorio = `
  amperímetro, bomba {peristáltica, turbomolecular}, caixa de luvas, câmara {de ionização, térmica}
  calorímetro, controlador de fluxo, criostato, cuba {de eletroforese, ultrassônica}
  detector de {gases, radiação}, dinamômetro, ductilômetro, durômetro, elipsômetro, espectrorradiômetro
  estação total, estufa {incubadora, microbiológica}, extrator soxhlet, fonte de tensão, fotômetro de chama
  gaussímetro, gerador de {funções, nitrogênio, sinais}, glovebox, goniômetro, gps geodésico
  incubadora shaker, interferômetro, lupa binocular, manequim {de rcp, de simulação}
  máquina universal de ensaios, medidor de {turbidez, vazão}, microbalança, microcentrífuga, minicentrífuga
  multímetro de bancada, nanodrop, peneira granulométrica, perfilômetro, picnômetro, piranômetro
  pluviômetro, porosímetro, processador de tecidos, radiômetro, rotâmetro, simulador anatômico, sonicador
  tacômetro, tensiômetro, teodolito, termopar, termovisor, transiluminador, vacuômetro, voltímetro
  agitador {magnético, orbital, vórtex}, amostrador, analisador, anemômetro
  balança {analítica, de precisão, digital}, banho {maria, ultrassônico}, biorreator, bloco digestor
  bomba de vácuo, boroscópio, cabine de segurança biológica
  câmara {anaeróbica, climática, com atmosfera, de germinação, de vácuo}
  capela de {exaustão, fluxo laminar}, citômetro, colorímetro, condutivímetro
  contador de {colônias, partículas, fótons}, contadora de fótons, coagulômetro, cromatografia, cromatógrafo
  datalogger, decibelímetro, deionizador, destilador de água, difratômetro, eletroforese, espectrofotômetro
  espectrômetro, estação meteorológica, estereomicroscópio
  estufa {bacteriológica, de esterilização, de secagem}, evaporador rotativo, evaporadora centrífuga
  fermentador, fluxo laminar, forno mufla, fotodocumentador, fotômetro, freezer científico, guia de onda
  homogeneizador, {incubadora, estufa} bod, jar test, {leitora, leitor, lavadora} de microplacas
  liofilizador, lupa estereoscópica, luxímetro
  medidor {acústico, de condutividade, de oxigênio dissolvido, de ph, de dióxido de carbono}, micrótomo
  microscópio, mufla, osciloscópio, {peagâmetro, phmetro}, penetrômetro, polarímetro, potenciostato
  refratômetro, reômetro, rotaevaporador, sequenciador, sistema de purificação de água, sonda multiparâmetro
  termobalança, termociclador, termogravimétrico, termohigrômetro, termo higrômetro, texturômetro, titulador
  turbidímetro, ultracentrífuga, ultrafreezer, ultrapurificador, viscosímetro
  potencial zeta, zetasizer, bloco de aquecimento, banho seco, chapa aquecedora, manta aquecedora
  balança semi analítica, contador geiger, scanner de lâminas, citocentrífuga, agitador de plaquetas
  homogeneizador de sangue, espectroscópio, clorímetro, salinômetro, dispensador automático
  refrigerador {científico, laboratorial}, dessecador, autoclave vertical, osmômetro
  leitor de elisa, analisador {hematológico, bioquímico}, destilador de nitrogênio
`

/** Keeping vaccines and other things that heat spoils. */
const rededeFrio = `
  câmara {de, para} conservação, câmara de vacinas, câmara fria para vacina, termolábeis
  conservação de {imunobiológicos, vacinas}, refrigerador para vacina
`

const setor: SectorDefinition = {
  id: 'saude-equipamentos',
  nome: 'Equipamentos de saúde',
  descricao: 'Equipamentos médicos, odontológicos e de laboratório, comprados ou locados.',
  terms: [
    ...each(ramos, { perto: bens, sem: [...servico, ...emprestado] }),
    ...each(destinos, {
      perto: bens,
      em: 'tudo',
      sem: [
        ...servico,
        ...emprestado,
        ...list('alimentícios, cozinha, climatização, eletroeletrônica, informática'),
      ],
    }),
    ...each(diagnostico, { sem: [...servico, 'curso'] }),
    ...each(suporteECuidado, { sem: [...servico, ...emprestado, ...list('curso, ração, equipo')] }),
    ...each(laboratorio, { sem: [...servico, ...emprestado, ...list('curso, evento')] }),
    ...list(rededeFrio),
    { termo: 'raio x', sem: [...servico, ...list('bagagem, filme, inspeção, insalubridade')] },
    {
      termo: 'laboratório',
      com: list('equipamento, aparelho, permanente'),
      sem: [...servico, ...emprestado, ...list('eletroeletrônica, informática, robótica')],
    },
    { termo: 'maca', sem: list('alimentação, fruta, kit, lanche, suco') },
    { termo: 'biombo', com: list('hospital, saúde, clínicos, uti') },
    { termo: 'centrífuga', sem: list('bomba centrífuga, roupas, extratora') },
    { termo: 'consultório odontológico', sem: list('material, resíduos, reforma') },
    { termo: 'estadiômetro', sem: ['esportivo'] },
    { termo: 'moinho', com: list('amostras, bolas, facas, laboratório') },
    { termo: 'nebulizador', sem: list('peças de reposição, pulverizadores') },
    { termo: 'rotor', com: ['centrífuga'] },
    { termo: 'sensores', com: list('radiação, fotossinteticamente, umidade do ar') },
    {
      termo: 'uti',
      perto: list('equipamento, monitor, aparelho'),
      sem: list('remoção, transporte, uti móvel'),
    },
    { termo: 'instrumentais', perto: ['equipamentos'], sem: list('opme, consignação, musicais') },
    { termo: 'instrumentos', perto: list('oftalmologia, cirurgia, odontologia') },
    ...each('uso {hospitalar, laboratorial, médico, odontológico, veterinário}', {
      perto: bens,
      em: 'tudo',
      sem: [...servico, ...emprestado],
    }),
    { termo: 'equipamento de uso veterinário', em: 'tudo' },
    {
      termo: 'respirador',
      sem: list('pff2, pff1, semifacial, facial, máscara, agrotóxico, epi, químico, filtro'),
    },
    { termo: 'ultrassom', sem: [...servico, ...list('gel, filme, papel, exame')] },
    { termo: 'raios x digital', sem: [...servico, ...list('filme, exame, laudo')] },
    { termo: '{material, materiais} de fisioterapia', sem: servico },
    {
      termo:
        '{escada hospitalar, mesa auxiliar, mobiliário de enfermagem, mobiliário hospitalar, mobiliário clínico}',
      sem: servico,
    },
    { termo: 'cadeira odontológica', sem: ['manutenção'] },
    ...familias,
  ],
  exclude: [],
}
export default setor
