import { wordKey, wordsOf } from './text.ts'

/** What objetos say around what is bought, and instead of it. */
const SAYS_NOTHING = `
a o as os e é ou de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem ao à aos às que se sua seu
suas seus este esta deste desta neste nesta como conforme segundo mediante visando bem demais todos todo toda todas outros
outro diversos diversas diverso vários várias variados tipo tipos
aquisição aquisições compra compras contratação contratações contratar adquirir fornecimento fornecer fornecedor fornecedores
empresa empresas especializada especializadas especializado pessoa pessoas jurídica jurídicas física físicas firma
prestação prestar prestador serviço serviços execução objeto objetos objetivo finalidade licitação licitações presente
registro preço preços ata sistema srp formação seleção proposta propostas vantajosa menor maior valor global por lote lotes
futura futuras futuro eventual eventuais parcelada parcelado parceladas entrega imediata única
pregão eletrônico eletrônica presencial dispensa concorrência inexigibilidade credenciamento chamada chamamento pública público
públicos públicas processo administrativo administrativa edital editais licitatório procedimento aviso contrato modalidade
anexo anexos anexa anexado apêndice termo termos referência tr projeto básico estudo técnico preliminar etp documento documentos
instrumento convocatório planilha planilhas relação lista listas tabela tabelas arquivo abaixo acima seguinte seguintes
condição condições quantidade quantidades quantitativo quantitativos exigência exigências especificação especificações
especificado especificada especificados descrição descrições descrito descrita descritos descritas discriminado
discriminados discriminada discriminadas constante constantes contido contidas contidos estabelecido estabelecida
estabelecidas estabelecidos definido definida definidas definidos previsto previstas relacionado relacionados indicado
indicados detalhado detalhados detalhamento informado informações partes parte integrante integrantes
item itens produto produtos material materiais bem bens insumo insumos equipamento equipamentos mercadoria mercadorias
permanente permanentes consumo remanescente remanescentes fracassado fracassados deserto desertos anterior repetição
nº republicação novo nova continuidade necessário necessários necessária necessárias uso geral
despesa despesas cobrir om prazo vigência período mês meses ano anos doze dia dias exercício
portal licitanet bll bnc bbmnet compras licitar digital licitações-e comprasnet comprasgov brconectado
`

/** What follows says for whom, not what, once one of `NOUNS` was said to be bought. */
const FOR_WHOM = [
  'para atender',
  'para atendimento',
  'para o atendimento',
  'para suprir',
  'a fim de atender',
  'visando atender',
  'finalidade de atender',
  'destinado',
  'em atendimento',
]
const NOUNS = 'material equipamento serviço item produto insumo bem mercadoria objeto conforme'

const ROMAN = /^[ivx]+$/

let known: { empty: Set<string>; ends: string[]; nouns: string[] } | undefined

/** Whether an objeto, ready for comparing (see `searchable`), only points elsewhere: what is bought is told by its items alone. */
export function isVague(texto: string): boolean {
  known ??= {
    empty: new Set(keysOf(SAYS_NOTHING)),
    ends: FOR_WHOM.map((phrase) => ` ${keysOf(phrase).join(' ')} `),
    nouns: keysOf(NOUNS).map((key) => ` ${key} `),
  }
  const { empty } = known
  return withoutPurpose(texto.split('|', 1)[0]!, known)
    .split(' ')
    .every((key) => key.length < 2 || empty.has(key) || ROMAN.test(key) || /\d/.test(key))
}

function withoutPurpose(texto: string, { ends, nouns }: { ends: string[]; nouns: string[] }): string {
  const at = Math.min(...ends.map((end) => texto.indexOf(end)).filter((at) => at >= 0))
  const before = texto.slice(0, Number.isFinite(at) ? at + 1 : undefined)
  return nouns.some((noun) => before.includes(noun)) ? before : texto
}

function keysOf(text: string): string[] {
  return wordsOf(text).flat().map(wordKey)
}
