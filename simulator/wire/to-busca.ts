import { ESFERAS, PODERES } from '../data/domains.ts'
import type { Contratacao, Extras } from './contratacao.ts'

/** Fields that are the same on every contratação: null on what only atas and contratos have. */
const CONSTANT = {
  index: 'catalog2',
  doc_type: '_doc',
  site_url: 'pncp.estaleiro.serpro.gov.br',
  document_type: 'edital',
  numero_sequencial_compra_ata: null,
  orgao_subrogado_id: null,
  data_assinatura: null,
  cancelado: false,
  valor_global: null,
  possui_nfe: null,
  tipo_contrato_id: null,
  tipo_contrato_nome: null,
  exigencia_conteudo_nacional: false,
  permite_adesao: null,
  possui_emenda_parlamentar: null,
  tipo_margem_preferencia: null,
  tipo_margem_preferencia_id: null,
  tipo_margem_preferencia_nome: null,
  tipo_item_irp: null,
  prazo_manifestacao_interesse: null,
  aplicabilidade_margem_preferencia: null,
  normativo_base_id: ['1'],
  normativo_base_nome: ['Lei 14.133/2021'],
  numero_contratacao: null,
  numero_contrato_empenho: null,
  fornecedor_id: null,
  fornecedor_ni: null,
  fornecedor_tipo_pessoa: null,
  fornecedor_nome: null,
  fornecedor_subcontratado_id: null,
  fornecedor_subcontratado_ni: null,
  fornecedor_subcontratado_tipo_pessoa: null,
  fornecedor_subcontratado_nome: null,
  unidade_subrogada_id: null,
  unidade_subrogada_municipio_id: null,
  chave_nfe: null,
  data_inicio_recebimento_propostas: '',
  data_fim_recebimento_propostas: '',
  tem_ata_registro_preco: false,
  tem_contrato_empenho: false,
  tem_nfe_contrato: false,
  criterio_julgamento_id: ['1'],
  criterio_julgamento_nome: ['Menor preço'],
  incentivo_produtivo_basico: false,
  aplicabilidade_margem_preferencia_normal: false,
  aplicabilidade_margem_preferencia_adicional: false,
}

const CONSTANT_TEXT = JSON.stringify(CONSTANT).slice(1)

/** A row of busca as JSON text. The constant half is not written again for each row: a page has 2,000. */
export function buscaText(record: Contratacao, extras: Extras): string {
  return `${JSON.stringify(variablePart(record, extras)).slice(0, -1)},${CONSTANT_TEXT}`
}

const textOf = (value: number | null | undefined) =>
  value === null || value === undefined ? null : String(value)
const listOf = (value: string | null | undefined) => (value ? [value] : [])

/** busca cuts the proposal window at the minute. */
const toMinute = (date: string | null) => (date ? date.slice(0, 16) : date)

/** The date with the fraction that consulta does not show. */
const toFraction = (date: string, fraction: string) => (date.includes('.') ? date : date + fraction)

function variablePart(record: Contratacao, extras: Extras) {
  const { orgaoEntidade: orgao, unidadeOrgao: unidade, unidadeSubRogada: subrogada } = record
  const published = toFraction(record.dataPublicacaoPncp, extras.publishedFraction)
  return {
    id: extras.id,
    title: `${record.tipoInstrumentoConvocatorioNome ?? 'Edital'} nº ${record.numeroCompra}/${record.anoCompra}`,
    description: record.objetoCompra,
    item_url: `/compras/${orgao.cnpj}/${record.anoCompra}/${record.sequencialCompra}`,
    createdAt: published.slice(0, 26),
    numero: record.numeroCompra,
    ano: String(record.anoCompra),
    numero_sequencial: String(record.sequencialCompra),
    numero_controle_pncp: record.numeroControlePNCP,
    orgao_id: extras.orgaoId,
    orgao_cnpj: orgao.cnpj,
    orgao_nome: orgao.razaoSocial,
    orgao_subrogado_nome: record.orgaoSubRogado?.razaoSocial ?? null,
    orgao_subrogado_cnpj: record.orgaoSubRogado?.cnpj ?? null,
    unidade_id: extras.unidadeId,
    unidade_codigo: unidade.codigoUnidade,
    unidade_nome: unidade.nomeUnidade,
    unidade_subrogada_codigo: subrogada?.codigoUnidade ?? null,
    unidade_subrogada_nome: subrogada?.nomeUnidade ?? null,
    unidade_subrogada_municipio_nome: subrogada?.municipioNome ?? null,
    unidade_subrogada_uf: subrogada?.ufSigla ?? null,
    esfera_id: orgao.esferaId,
    esfera_nome: orgao.esferaId && (ESFERAS[orgao.esferaId] ?? null),
    poder_id: orgao.poderId,
    poder_nome: orgao.poderId && (PODERES[orgao.poderId] ?? null),
    municipio_id: extras.municipioId,
    municipio_nome: unidade.municipioNome,
    codigo_ibge: unidade.codigoIbge,
    uf: unidade.ufSigla,
    modalidade_licitacao_id: String(record.modalidadeId),
    modalidade_licitacao_nome: record.modalidadeNome,
    situacao_id: String(record.situacaoCompraId),
    situacao_nome: record.situacaoCompraNome,
    data_publicacao_pncp: published,
    data_atualizacao_pncp: toFraction(record.dataAtualizacao, extras.updatedFraction),
    data_inicio_vigencia: toMinute(record.dataAberturaProposta),
    data_fim_vigencia: toMinute(record.dataEncerramentoProposta),
    tem_resultado: extras.hasResult,
    tipo_id: textOf(record.tipoInstrumentoConvocatorioCodigo),
    tipo_nome: record.tipoInstrumentoConvocatorioNome,
    fonte_orcamentaria_id: (record.fontesOrcamentarias ?? []).map(({ codigo }) => String(codigo)),
    fonte_orcamentaria_nome: (record.fontesOrcamentarias ?? []).map(({ nome }) => nome),
    amparo_legal_id: listOf(textOf(record.amparoLegal?.codigo)),
    amparo_legal_nome: listOf(record.amparoLegal?.nome),
    usuario_id: extras.usuarioId,
    usuario_nome: record.usuarioNome,
    srp: record.srp,
    modo_disputa_id: textOf(record.modoDisputaId),
    modo_disputa_nome: record.modoDisputaNome,
    valor_total_estimado: record.valorTotalEstimado,
    valor_total_homologado: record.valorTotalHomologado,
    indicador_orcamento_sigiloso: extras.sigiloso,
    informacao_complementar: record.informacaoComplementar || null,
    link_sistema_origem: record.linkSistemaOrigem,
  }
}
