import type { Contratacao } from './contratacao.ts'

/** What is compared of a contratação, as the PNCP names it; the first matter most to who wants to bid. */
export const CAMPOS = [
  'dataEncerramentoProposta',
  'dataAberturaProposta',
  'situacaoCompraId',
  'valorTotalEstimado',
  'valorTotalHomologado',
  'objetoCompra',
  'modalidadeId',
  'modoDisputaId',
  'tipoInstrumentoConvocatorioCodigo',
  'srp',
  'razaoSocial',
  'nomeUnidade',
  'municipioNome',
  'ufSigla',
  'dataPublicacaoPncp',
  'numeroCompra',
  'processo',
  'informacaoComplementar',
  'linkSistemaOrigem',
] as const
export type Campo = (typeof CAMPOS)[number]

/** As the PNCP writes it: a Brasília wall clock, reais, a code, a text. Null: not informed. */
export type Valor = string | number | boolean | null

export type Mudanca = { campo: Campo; de: Valor; para: Valor }

/** How two values of a field are held against each other. */
export const CAMPO_KINDS: Record<Campo, 'moment' | 'reais' | 'code' | 'flag' | 'text'> = {
  dataEncerramentoProposta: 'moment',
  dataAberturaProposta: 'moment',
  dataPublicacaoPncp: 'moment',
  valorTotalEstimado: 'reais',
  valorTotalHomologado: 'reais',
  situacaoCompraId: 'code',
  modalidadeId: 'code',
  modoDisputaId: 'code',
  tipoInstrumentoConvocatorioCodigo: 'code',
  srp: 'flag',
  objetoCompra: 'text',
  razaoSocial: 'text',
  nomeUnidade: 'text',
  municipioNome: 'text',
  ufSigla: 'text',
  numeroCompra: 'text',
  processo: 'text',
  informacaoComplementar: 'text',
  linkSistemaOrigem: 'text',
}

/**
 * What changed from one reading of a contratação to another, in the order of `CAMPOS`. The two sources write the
 * same thing in ways of their own: dates count to the minute, values to the cent, texts without regard to case
 * and white space. A field that one of the readings does not have was not changed: it was not known. Only the
 * dates of the proposals may come and go, since both sources always give them where there are any.
 */
export function changesBetween(before: Contratacao, after: Contratacao): Mudanca[] {
  return CAMPOS.flatMap((campo) => {
    const [de, para] = [valorOf(before, campo), valorOf(after, campo)]
    if (comparable(campo, de) === comparable(campo, para)) return []
    const mayBeMissing = campo === 'dataEncerramentoProposta' || campo === 'dataAberturaProposta'
    if (!mayBeMissing && (isAbsent(de) || isAbsent(para))) return []
    return [{ campo, de: shown(campo, de), para: shown(campo, para) }]
  })
}

function valorOf(row: Contratacao, campo: Campo): Valor | undefined {
  switch (campo) {
    case 'razaoSocial':
      return row.orgaoEntidade.razaoSocial
    case 'nomeUnidade':
    case 'municipioNome':
    case 'ufSigla':
      return row.unidadeOrgao[campo]
    default:
      return row[campo]
  }
}

const isAbsent = (valor: Valor | undefined) => valor === undefined || valor === null || valor === ''

function comparable(campo: Campo, valor: Valor | undefined): Valor | undefined {
  if (isAbsent(valor)) return undefined
  if (typeof valor === 'number') return CAMPO_KINDS[campo] === 'reais' ? Math.round(valor * 100) / 100 : valor
  if (typeof valor !== 'string') return valor
  if (CAMPO_KINDS[campo] === 'moment') return valor.slice(0, 16)
  return valor.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Zero reais is a value that was not informed. */
function shown(campo: Campo, valor: Valor | undefined): Valor {
  if (valor === undefined || valor === '') return null
  return CAMPO_KINDS[campo] === 'reais' && valor === 0 ? null : valor
}
