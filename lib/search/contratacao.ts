/**
 * A contratação as the PNCP publishes it (`/v1/contratacoes/*`), nested as there. A source that does not
 * give a field leaves it out. Dates are Brasília wall clock, `YYYY-MM-DDTHH:mm:ss`. Values are reais;
 * 0 means sealed or not informed, never free. Fields of the PNCP not listed here are kept as they came.
 */
export type Contratacao = {
  numeroControlePNCP: string
  anoCompra: number
  sequencialCompra: number
  objetoCompra: string
  modalidadeId?: number
  modalidadeNome?: string
  modoDisputaId?: number
  modoDisputaNome?: string
  tipoInstrumentoConvocatorioCodigo?: number
  tipoInstrumentoConvocatorioNome?: string
  situacaoCompraId?: number
  situacaoCompraNome?: string
  srp?: boolean
  valorTotalEstimado?: number
  valorTotalHomologado?: number
  numeroCompra?: string
  processo?: string
  informacaoComplementar?: string
  dataPublicacaoPncp?: string
  dataAberturaProposta?: string
  dataEncerramentoProposta?: string
  dataInclusao?: string
  dataAtualizacao?: string
  dataAtualizacaoGlobal?: string
  orgaoEntidade: { cnpj: string; razaoSocial: string; poderId?: string; esferaId?: string }
  unidadeOrgao: {
    ufSigla?: string
    ufNome?: string
    municipioNome?: string
    codigoIbge?: string
    codigoUnidade?: string
    nomeUnidade?: string
  }
  amparoLegal?: { codigo?: number; nome?: string; descricao?: string }
  linkSistemaOrigem?: string
  linkProcessoEletronico?: string
  usuarioNome?: string
  /** 1 is not sealed, 2 sealed in part, 3 sealed. Given by consulta, not on every list. */
  orcamentoSigilosoCodigo?: number
  /** The same by busca, which at times leaves it out. */
  indicadorOrcamentoSigiloso?: boolean
  [other: string]: unknown
}

export type SourceName = 'busca' | 'consulta'

/** The PNCP's APIs that are asked, each with its own queue, limits and circuit. */
export type ApiName = SourceName | 'itens'

/** What a source gave, and when it was read (epoch milliseconds). */
export type SourcedContratacao = { contratacao: Contratacao; fonte: SourceName; lidoEm: number }

export type ControlNumber = { cnpj: string; sequencial: number; ano: number }

/** 12 letters or digits and two check digits: CNPJs have letters too since July 2026 (IN RFB 2.229/2024). */
const CONTROL_NUMBER = /^([0-9A-Z]{12}\d{2})-1-(\d{6})\/(\d{4})$/

/** Reads `{cnpj14}-1-{seq6}/{ano4}`; undefined when the text is not one. */
export function parseControlNumber(text: string): ControlNumber | undefined {
  const [, cnpj, sequencial, ano] = CONTROL_NUMBER.exec(text) ?? []
  return cnpj && sequencial && ano ? { cnpj, sequencial: Number(sequencial), ano: Number(ano) } : undefined
}

export function formatControlNumber({ cnpj, sequencial, ano }: ControlNumber): string {
  return `${cnpj}-1-${String(sequencial).padStart(6, '0')}/${ano}`
}

/** The page of the contratação on the PNCP, always built from its control number: links in the data are often dead. */
export function pncpLink(numeroControlePNCP: string): string | undefined {
  const parts = parseControlNumber(numeroControlePNCP)
  return parts && `https://pncp.gov.br/app/editais/${parts.cnpj}/${parts.ano}/${parts.sequencial}`
}

/** The estimated value in reais when it was informed. */
export function knownValue(contratacao: Pick<Contratacao, 'valorTotalEstimado'>): number | undefined {
  const valor = contratacao.valorTotalEstimado
  return valor !== undefined && valor > 0 ? valor : undefined
}

const NOT_SEALED = 1

/** Whether the budget is sealed, wholly or in part; undefined when no source said. The code says more than the indicator. */
export function isSealed(
  contratacao: Pick<Contratacao, 'orcamentoSigilosoCodigo' | 'indicadorOrcamentoSigiloso'>,
): boolean | undefined {
  const { orcamentoSigilosoCodigo: codigo, indicadorOrcamentoSigiloso: indicador } = contratacao
  return codigo === undefined ? indicador : codigo !== NOT_SEALED
}

/** The value that counts in sums: informed, and estimated by somebody. Every sum of values goes through this. */
export function countedValue(valor: number | null | undefined): number | undefined {
  return typeof valor === 'number' && valor > 0 && !isOutlier(valor) ? valor : undefined
}

/** Values that nobody estimated: R$ 1 bi and above, or all nines. Shown, flagged, and left out of every sum. */
export function isOutlier(valor: number): boolean {
  if (valor >= 1_000_000_000) return true
  // The look at the digits is for the few values that end like one.
  return Math.floor(valor) % 100_000 === 99_999 && /^9{5,}(\.9+)?$/.test(String(valor))
}
