import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Bought for or around a health service, without being one. */
const outraCoisa = list(`
  advogado, painel, palestra, contábil atuarial, assessoria técnica contábil,
  aquisição de {equipamento, insumos, material, medicamentos, veículo, kit, produtos}, buffet, coffee break
  construção, curso, fornecimento de {alimentação, lanches, refeições}, hospedagem, hotelaria, imóvel
  inscrição {de, do, dos, em}, taxa de inscrição, kits lanches, lanches
  locação de {equipamentos, veículo, impressoras}, manutenção {preventiva, corretiva, predial}, marmitex
  material médico, medicamentos, motocicletas, nutrição e alimentação, execução {de, da} obra, opme
  reagentes, refeições, reforma, resíduos, software, uniformes, vestimentas, projeto técnico, palestra
  segurança eletrônica, {serviços de, contratação de} consultoria, consultoria em, folder, folhetos, cartazes, locução, oxigênio medicinal, auxiliares de sala, colírio
  apoio logístico, materiais permanentes, estruturação das salas, climatização
`)

/** Where these are bought, a health service is only named: as who asks, or as what for. */
const nuncaJunto = list(`
  agricultura, ajuda de custo, alimentícios, aluguel, aquisição, combustível, comunicação visual, congresso
  conselho {federal, regional}, consignação, construção, curso, equipamentos, evento, fornecimento
  hospedagem, imóvel, insumos, kit, lanches, licitações, limpeza, locação, manutenção, material
  medicamentos, merenda, palestra, reforma, refeições, resíduos, seguro, sistema de, software, transporte
  uniforme, veículo, vigilância patrimonial
`)

const profissionais = `
  {anestesiologista, anestesista, cardiologista, cirurgião, clínico geral, cuidador de idosos, dentista, dermatologista}
  {endocrinologista, gastroenterologista, geriatra, ginecologista, hematologista, infectologista, mastologista, nefrologista}
  {neurologista, neuropediatra, obstetra, oftalmologista, oncologista, ortopedista, otorrinolaringologista, pediatra}
  {plantonista, pneumologista, psiquiatra, radiologista, reumatologista, urologista}, enfermeiro(a)
  agente comunitário de saúde, equipe multiprofissional, fisioterapeuta, fonoaudiólogo(a), médico clínico
  médico(a) {especialista, generalista, veterinário, veterinária, do trabalho, perito}, nutricionista
  odontólogo(a), plantões, profissional médico, profissional médica, psicólogo(a), psicopedagogo(a)
  profissionais {da, de, na área da, da área da, da área de} saúde
  serviços de profissionais na área da saúde, técnico(a) {de, em} enfermagem, terapeuta ocupacional
  terapeutas
`

const atendimento = `
  auriculoterapia, banco de sangue, catarata, cuidadores, endocrinologia, gastroenterologia, geriatria
  hemoterapia, laqueadura, mutirão de {cirurgias, exames}, nefrologia, neuropediatria
  operadora de {plano, saúde}, otorrinolaringologia, quimioterapia, radioterapia, reumatologia
  residência terapêutica, saúde suplementar, terapia {comportamental, ocupacional}, transplante, vasectomia
  assistência {à saúde, médica, hospitalar, odontológica}, atenção domiciliar
  atendimento {ambulatorial, domiciliar, médico, odontológico, pré hospitalar, psicológico, psicossocial, hospitalar, terapêutico}
  cirurgia, {clínica médica, clínica de reabilitação}, comunidades terapêuticas
  consulta {médica, especializadas, oftalmológica, com especialistas, e exames}
  {dependência, dependentes} {química, químicos}, equoterapia, especialidades médicas, fisioterapia
  fonoaudiologia, {gestão, gerenciamento} {da upa, hospitalar, da unidade de saúde}, home care, internação
  leitos, musicoterapia, hidroterapia, organização social de saúde, oxigenoterapia
  plano {de saúde, odontológico, de assistência à saúde}, procedimento {cirúrgico, médico}
  procedimentos clínicos, programa de saúde da família, psicologia, psicoterapia, psiquiatria
  {tratamento, procedimento, atendimento} {odontológico, oftalmológico, nutricional, psicopedagógico, fonoaudiológico}
  psicopedagogia, nutrição clínica, serviços de nutrição para, diálise, oncologia, infectologia, ortodontia
  implantodontia, periodontia, endodontia, serviços de enfermagem, auxiliares de enfermagem, ginástica laboral
  massoterapia, quick massage, podologia, terapias integrativas, cuidados paliativos, hospital de retaguarda
  reabilitação {física, intelectual, auditiva, visual, neurológica}, centro de reabilitação, câmara hiperbárica
  medicina hiperbárica, equipe de socorristas, posto médico para, mutirão de consultas
  mão de obra médica, banco de leite humano, agência transfusional, unidade móvel {odontológica, oftalmológica}
  {gerenciamento, gestão} {de unidade de saúde, de unidades de saúde, do samu, de hospital, do hospital}, leito de uti
  {cateterismo cardíaco, angiografia, flebologia, escleroterapia, bariátrica}, pilates clínico, profissionais médicos
  {oftalmologia, pediatria, ortopedia, ginecologia, cardiologia, neurologia, anestesiologia, urologia, dermatologia, obstetrícia}
  rede credenciada de saúde, remoção {de pacientes, terrestre, inter hospitalar}, saúde visual, saúde mental
  serviço {de diálise, de enfermagem, de hemodiálise, hospitalar, médico, odontológico, de radiologia, assistenciais}
  serviços {especializados de saúde, de saúde complementar, técnicos de saúde}, teleconsulta, telemedicina
  terapia aba, terapias, transporte de pacientes em ambulância
  tratamento {multidisciplinar, ambulatorial, de saúde, oncológico, de tumor}, unidade móvel de saúde
  uti móvel, vacinação, acolhimento de dependentes, acupuntura
`

const exames = `
  exame {psicotécnico, genético, veterinário, de sangue, endoscópico, cardiológico, patológico, periciais médicos}
  psicotécnico, teste de paternidade, sequenciamento genético, citopatologia, histopatológico, imuno histoquímica
  tomografia {odontológica, de crânio, com contraste}, triagem {auditiva, visual}, teste da orelhinha, teste da linguinha
  controle de qualidade {laboratorial, em radiologia}, monitoração individual, radioproteção, física médica, necropsia
  verificação de óbito, processamento de materiais hospitalares, óxido de etileno, eletrocardiografia, teleeletrocardiograma
  audiometria, acuidade visual, biópsia, cintilografia, citologia, colposcopia, eletroneuromiografia
  exame de dna, histeroscopia, medicina nuclear, teste do pezinho, teste ergométrico, triagem neonatal
  análises clínicas, anatomia patológica, anatomopatológico, citopatológico, colonoscopia, densitometria
  diagnóstico {por, de} imagem, dosimetria, ecocardiograma, eletrocardiograma, eletroencefalograma
  endoscopia, ensaios de proficiência, controle {de qualidade externo, externo da qualidade}, espirometria
  exame {admissional, citopatológico}, exames de admissão
  exame {clínico, complementar, de imagem, laboratorial, médico, ocupacional, oftalmológico, radiológico}
  exame {toxicológico, de tomografia, de ultrassonografia, de diagnóstico, especializado, demissional, periódico}
  imagenologia, laboratórios clínicas, laudo {médico, de tomografia, radiológico}, litotripsia, mamografia
  polissonografia, radiologia, ressonância magnética, serviços laboratoriais, telelaudo, telerradiologia
  tomografia computadorizada, ultrassonografia
`

const trabalho = `
  avaliação {psicológica, psicossocial}, atestado de saúde ocupacional, junta médica, medicina do trabalho
  medicina e segurança do trabalho, pcmso, perícia médica, saúde ocupacional
  {saúde e segurança, segurança e saúde} do trabalho, segurança e medicina do trabalho
`

const veterinaria = `
  {atendimento, procedimento, hospital, serviço} veterinário, clínica veterinária, castração, castramóvel
  castra móvel, controle populacional de {animais, cães}, controle reprodutivo, atendimento a {equinos, animais}
  assistência médica veterinária, esterilização {de cães, cirúrgica, de animais}, microchipagem
`

const setor: SectorDefinition = {
  id: 'saude-servicos',
  nome: 'Serviços de saúde',
  descricao: 'Médicos, exames, serviços hospitalares e veterinários, terapias e equipes de ambulância.',
  terms: [
    ...each(profissionais, { sem: outraCoisa }),
    ...each(atendimento, { sem: [...outraCoisa, 'aquisição'] }),
    ...each(exames, { sem: [...outraCoisa, 'aquisição', 'clip'] }),
    ...each(trabalho, { sem: outraCoisa }),
    ...each(veterinaria, { sem: [...outraCoisa, 'aquisição'] }),
    ...each([profissionais, atendimento, exames, trabalho].join(','), {
      em: 'tudo',
      sem: outraCoisa,
      nunca: nuncaJunto,
    }),
    {
      termo: 'exame',
      em: 'tudo',
      com: list('realização de exames, laboratório, diagnósticos, clínica, ressonância, genômico, imagem'),
      sem: [...outraCoisa, ...list('aquisição, insumos, prova')],
    },
    {
      termo: 'serviços de saúde',
      sem: [...outraCoisa, ...list('aquisição, rss, lixo, lavagem, lavanderia, insumos')],
    },
    {
      termo: 'ambulância',
      com: list('evento, equipe, condutor, socorrista, uti móvel, remoção'),
      sem: list('aquisição, zero, manutenção, peças'),
    },
    {
      termo: 'farmacêutico(a)',
      perto: list(
        'profissional, serviços de, responsável técnico, plantão, credenciamento, prestar serviços',
      ),
      sem: [...outraCoisa, 'carteira', 'congresso'],
    },
    { termo: 'vacina', com: list('aplicação') },
    'gesto vacinal',
    { termo: 'esterilização', perto: list('prestação de serviços, serviços'), sem: ['aquisição'] },
    'aquisição de exames',
    {
      termo: 'próteses dentárias',
      com: list('laboratório de prótese, confecção de próteses'),
      sem: ['aquisição'],
    },
    { termo: 'assistência médico hospitalar', sem: ['aquisição'] },
    {
      termo: '{gerenciamento, gestão, operacionalização}',
      perto: list(
        'upa, hospital, unidade de pronto atendimento, ações e serviços de saúde, unidades de saúde',
      ),
      com: list('organização social, contrato de gestão, entidade sem fins lucrativos, oss'),
    },
    {
      termo: '{cateterismo, angioplastia, hemodinâmica}',
      perto: list('serviços, procedimentos, realização'),
      sem: ['aquisição'],
    },
  ],
  exclude: [],
}
export default setor
