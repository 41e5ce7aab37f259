import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './vestuario-familias.ts'

const roupas = `
  fardamento, farda, vestuário, indumentária, malharia, confecção de roupas, camisa, camiseta, calça, bermuda, jaleco
  moletom, jaqueta, japona, casaco, blusa, gravata, boné, chapéu, boina, gandola, pijama, scrub, toga, figurino
  abadá, capa de chuva, quepe, barretina, agasalho, veste, poncho, ponche, cachecol, luva tática, sunga
  roupa íntima, cueca, calcinha, sutiã, camisola hospitalar, pijama cirúrgico, capote, touca de tecido, redinha
  coldre, porta carregador, cinto tático, bandana, biquíni, macacão, colete refletivo, colete {tático, personalizado, de identificação}
`

const calcados = `
  sapato, botina, coturno, sandália, chinelo, tênis {infantil, escolar, esportivo, para alunos}, par de tênis
  calçados {de segurança, escolares, militares}
`

const deCasa = `
  roupa de cama, {cama mesa, cama mesa e, mesa e, mesa} banho, cama banho, cama e banho, rouparia, enxoval de bebê, fronha, edredom
  {toalha, toalhas} de {banho, rosto, mesa}, manta térmica, travesseiro, jogo de cama, capa de travesseiro, cobre leito
  kit {bebê, dormitório, maternidade, natalidade, enxoval}, rede de dormir, rede para dormir, roupas hospitalares
`

/** What keeps a worker safe. */
const protecao = `
  luva de {couro, raspa, vaqueta, segurança, proteção, látex nitrílica, pvc}, proteção {individual, respiratória}
  protetor {auricular, facial, auditivo}, óculos de {proteção, segurança}, balística, balístico, trava quedas
  talabarte de segurança, cinto {de segurança, paraquedista}, máscara {de proteção, pff2}, respirador, joelheira, cotoveleira
  aparamentação, perneira, mosquetão, avental de {raspa, pvc}, roupa de {aproximação, apicultor, proteção}
  abafador de ruído, abafador auricular, calçado {de segurança, ocupacional}, {materiais, equipamentos, itens} de segurança do trabalho, traje {de proteção, tyvek}
`

const tecidos = `
  armarinho, aviamento, tecido {de algodão, tnt, oxford, para confecção, para}, tecidos {diversos, e aviamentos}
  patch bordado, bordado termocolante
  material {de, para} costura
`

const lavado = list('lavagem, lavanderia, lavar e passar, passadoria, higienização, leilão')

/** Who serves comes in uniform: the uniform is not what is bought. */
const prestacao = list(`
  mão de obra, dedicação exclusiva, limpeza e conservação, postos de trabalho, vigilância, segurança desarmada
  brigadista, serviços continuados, faxina, limpeza de vidros, execução de obra, serviços de engenharia
  {serviço, serviços} de limpeza, medicina do trabalho, postos de, regime de execução indireta
`)

const setor: SectorDefinition = {
  id: 'vestuario',
  nome: 'Vestuário, uniformes e EPI',
  descricao: 'Roupas, uniformes, calçados, cama, mesa e banho e equipamentos de proteção individual.',
  terms: [
    ...each(roupas, { sem: [...lavado, 'mock up', 'bonecos', 'cachê'] }),
    ...each(calcados, { sem: [...lavado, 'bonecos', 'órteses'] }),
    ...each(deCasa, { sem: [...lavado, 'garçons', 'buffet', 'locação'] }),
    ...familias,
    ...each(protecao, { sem: prestacao }),
    ...list(tecidos),
    { termo: '{aquisição, fornecimento} de tecido', sem: ['tecido {ósseo, humano, animal, mole}'] },
    {
      termo: 'uniforme',
      sem: [
        ...prestacao,
        ...lavado,
        ...list('uniforme de preços, {textura, aspecto, coloração, distribuição} uniforme'),
      ],
    },
    ...each('epi, epc, proteção coletiva', { sem: [...prestacao, 'obra', 'software', 'engenharia'] }),
    { termo: 'bota', sem: [...prestacao, 'bota de unna', 'bota fora', 'bota pneumática'] },
    {
      termo: 'calçado',
      sem: ['calçada', 'órteses', 'cadeira de rodas', 'calçados com palmilhas', ...lavado],
    },
    {
      termo: '{roupa, vestimenta, cobertor, beca, pelerine}',
      sem: [
        ...lavado,
        ...list(
          'guarda roupa, funerários, {máquina, máquinas} de {lavar, secar}, lavadora, secadora, ferro de passar',
        ),
      ],
    },
    { termo: 'enxoval', sem: ['funerário', 'lavagem'] },
    {
      termo: 'lençol',
      sem: [
        ...lavado,
        'lençol freático',
        'lençol descartável',
        'lençóis descartáveis',
        'uso hospitalar em rolo',
        'lençol de papel',
      ],
    },
    { termo: 'avental', sem: ['cirúrgico', 'plumbífero', 'estéril'] },
    'aquisição de ternos',
    { termo: 'bordado', perto: ['aquisição', 'distintivo', 'uniforme', 'confecção', 'sutache'] },
    { termo: 'terno', perto: ['gravata', 'camisa', 'social', 'traje', 'confecção', 'masculino'] },
    { termo: 'fantasia', sem: ['nome fantasia'] },
    { termo: 'colete', sem: ['cachê', 'colete cervical', 'colete salva vidas', 'colete ortopédico'] },
    { termo: 'capacete', sem: ['veículo', 'obra'] },
    { termo: 'cinto', sem: ['veículo', 'ônibus', 'airbag', 'suspensão'] },
    { termo: 'traje', perto: ['esporte', 'gala', 'apicultor', 'aquisição', 'confecção'], sem: ['viagem'] },
    {
      termo: 'toalha',
      perto: ['cobertor', 'lençol', 'aquisição de toalhas'],
      sem: ['toalha de papel', 'locação'],
    },
    {
      termo: 'manta',
      perto: ['cobertor', 'térmica', 'casal', 'solteiro', 'microfibra'],
      sem: ['manta asfáltica'],
    },
    {
      termo: 'meia',
      perto: ['par', 'calça', 'uniforme', 'tênis', 'futebol', 'compressão'],
      sem: ['meia hora'],
    },
    { termo: 'cinto', em: 'tudo', com: ['capotaria'] },
    {
      termo: '{saia, short, botão, malha}',
      perto: ['uniforme', 'calça', 'camisa', 'camiseta', 'aviamento', 'costura', 'tecido'],
    },
    {
      termo: '{insígnia, distintivo, divisa}',
      perto: ['fardamento', 'uniforme', 'bordada', 'boina', 'luva'],
    },
    { termo: '{assistência, ajuda} humanitária', perto: ['kits', 'itens'] },
    {
      termo: '{insígnia, distintivo}',
      perto: list('bandeiras, aquisição, confecção'),
      sem: list('botton, bótons, bóton, lapela, metal'),
    },
  ],
  exclude: list('máquina de costura, curso de corte, capa para colchão, bebê e gestante'),
}
export default setor
