import { isSealed, knownValue, type Contratacao } from './contratacao.ts'
import { searchable } from './text.ts'

/** What the rules look at, flat: one column each in an index. Null is unknown, never "no" and never zero. */
export type Facts = {
  numero: string
  uf: string | null
  municipio: string | null
  modalidade: number | null
  situacao: number | null
  instrumento: number | null
  modoDisputa: number | null
  esfera: string | null
  cnpj: string
  unidade: string | null
  /** Host of the link to the system of origin: the portal where one bids. */
  portal: string | null
  srp: boolean | null
  /** The budget is sealed, wholly or in part. */
  sigiloso: boolean | null
  /** Reais, informed values only. */
  valor: number | null
  publicacao: string | null
  abertura: string | null
  encerramento: string | null
  processo: string | null
  /** The objeto, ready for comparing: see `searchable`. */
  texto: string
}

export function factsOf(contratacao: Contratacao): Facts {
  const { orgaoEntidade: orgao, unidadeOrgao: unidade } = contratacao
  return {
    numero: contratacao.numeroControlePNCP,
    uf: unidade.ufSigla ?? null,
    municipio: unidade.codigoIbge ?? null,
    modalidade: contratacao.modalidadeId ?? null,
    situacao: contratacao.situacaoCompraId ?? null,
    instrumento: contratacao.tipoInstrumentoConvocatorioCodigo ?? null,
    modoDisputa: contratacao.modoDisputaId ?? null,
    esfera: orgao.esferaId ?? null,
    cnpj: orgao.cnpj,
    unidade: unidade.codigoUnidade ?? null,
    portal: hostOf(contratacao.linkSistemaOrigem),
    srp: contratacao.srp ?? null,
    sigiloso: isSealed(contratacao) ?? null,
    valor: knownValue(contratacao) ?? null,
    publicacao: contratacao.dataPublicacaoPncp ?? null,
    abertura: contratacao.dataAberturaProposta ?? null,
    encerramento: contratacao.dataEncerramentoProposta ?? null,
    processo: contratacao.processo ?? null,
    texto: searchable(contratacao.objetoCompra),
  }
}

function hostOf(link: string | undefined): string | null {
  if (!link) return null
  const url = /^https?:\/\//i.test(link) ? link : `https://${link}`
  return URL.parse(url)?.hostname.toLowerCase() ?? null
}
