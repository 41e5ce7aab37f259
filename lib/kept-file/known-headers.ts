/** Columns that the user fills in. */
export const USER_COLUMNS = ['status', 'responsavel', 'observacoes'] as const
export type UserColumn = (typeof USER_COLUMNS)[number]

/** The column by which rows are recognised. */
export const NUMERO = 'numeroControlePNCP'

/** What a column of an uploaded file is: ours, by its id, or the user's. */
export type KnownColumn = { kind: 'own'; id: string } | { kind: 'user'; id: UserColumn }

/**
 * Headers of our workbooks, today's and of earlier versions, by the id of the column. A header that changes keeps its
 * place here, or the files that people have would no longer be understood.
 */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  numeroControlePNCP: [
    'Nº de controle PNCP',
    'Id contratação PNCP',
    'Número de controle PNCP',
    'N° de controle PNCP',
  ],
  novidade: ['Novidade'],
  objeto: ['Objeto'],
  orgao: ['Órgão'],
  cnpj: ['CNPJ'],
  uf: ['UF'],
  municipio: ['Município'],
  modalidade: ['Modalidade'],
  valor: ['Valor estimado'],
  publicacao: ['Publicação'],
  inicio: ['Início do recebimento de propostas'],
  fim: ['Fim do recebimento de propostas'],
  diasRestantes: ['Dias restantes'],
  situacao: ['Situação'],
  tipo: ['Tipo'],
  aConferir: ['A conferir'],
  limiteQuestionamentos: ['Limite estimado para esclarecimentos e impugnação'],
  termos: ['Termos encontrados'],
  itens: ['Itens encontrados'],
  link: ['Link'],
  quase: ['Por que ficou de fora'],
  motivo: ['Por que está aqui'],
  unidade: ['Unidade compradora (UASG)'],
  esfera: ['Esfera'],
  codigoIbge: ['Código IBGE do município'],
  numeroCompra: ['Número da compra'],
  processo: ['Processo'],
  instrumento: ['Instrumento convocatório'],
  modoDisputa: ['Modo de disputa'],
  srp: ['Registro de preços (SRP)'],
  informacaoComplementar: ['Informação complementar'],
  sistemaOrigem: ['Link do sistema de origem'],
  republicacoes: ['Outras publicações do processo'],
  mudouEm: ['Mudou em'],
  lidoEm: ['Lido no PNCP em'],
  explicacao: ['Explicação'],
  status: ['Status'],
  responsavel: ['Responsável'],
  observacoes: ['Observações'],
}

const BY_HEADER = new Map(
  Object.entries(HEADERS).flatMap(([id, headers]) =>
    headers.map((header) => [normalHeader(header), known(id)] as const),
  ),
)

/** What the header of a column says it is; undefined for a column of the user's own. */
export function knownColumn(header: string): KnownColumn | undefined {
  return BY_HEADER.get(normalHeader(header))
}

/** Without regard to case, accents in other encodings, and white space. */
export function normalHeader(header: string): string {
  return header.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function known(id: string): KnownColumn {
  const user = USER_COLUMNS.find((column) => column === id)
  return user ? { kind: 'user', id: user } : { kind: 'own', id }
}
