type Orgao = { cnpj: string; razaoSocial: string; poderId: string | null; esferaId: string | null }

type Unidade = {
  ufNome: string
  ufSigla: string
  municipioNome: string
  codigoIbge: string | null
  codigoUnidade: string
  nomeUnidade: string
}

/** A contratação as consulta writes it. */
export type Contratacao = {
  numeroControlePNCP: string
  anoCompra: number
  sequencialCompra: number
  numeroCompra: string
  processo: string
  objetoCompra: string
  informacaoComplementar: string | null
  valorTotalEstimado: number | null
  valorTotalHomologado: number | null
  modalidadeId: number
  modalidadeNome: string
  modoDisputaId: number | null
  modoDisputaNome: string | null
  tipoInstrumentoConvocatorioCodigo: number | null
  tipoInstrumentoConvocatorioNome: string | null
  situacaoCompraId: number
  situacaoCompraNome: string
  amparoLegal: { codigo: number; nome: string; descricao: string } | null
  srp: boolean | null
  orgaoEntidade: Orgao
  unidadeOrgao: Unidade
  orgaoSubRogado: Orgao | null
  unidadeSubRogada: Unidade | null
  justificativaPresencial: string | null
  linkSistemaOrigem: string | null
  linkProcessoEletronico: string | null
  fontesOrcamentarias?: { codigo: number; nome: string }[]
  emendaParlamentar?: boolean | null
  dataInclusao: string
  dataPublicacaoPncp: string
  dataAtualizacao: string
  dataAtualizacaoGlobal?: string | null
  dataAberturaProposta: string | null
  dataEncerramentoProposta: string | null
  usuarioNome: string
}

/** What only busca or the detail of a record knows. */
export type Extras = {
  /** 32 hexadecimal digits. */
  id: string
  orgaoId: string
  unidadeId: string
  municipioId: string
  usuarioId: string
  /** Fractions of a second, with their dot, or nothing. */
  publishedFraction: string
  updatedFraction: string
  sigiloso: boolean
  hasResult: boolean
}
