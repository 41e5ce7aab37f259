import { z } from 'zod'
import { type Contratacao, formatControlNumber, parseControlNumber } from '../search/contratacao.ts'
import { UF_NAMES } from '../search/ufs.ts'
import type { RejectedRecord } from '../search/ports.ts'
import * as f from './fields.ts'
import { compact, rejection, sequenceNumber } from './record.ts'
import { cleanDeep } from './text.ts'

/** What `/api/search/` answers. Its other fields are ignored. */
export const buscaEnvelopeSchema = z.object({
  items: z.array(z.unknown()),
  total: f.count,
})

const ITEM = {
  numero_controle_pncp: f.text,
  item_url: f.text,
  description: f.textOrEmpty,
  ano: f.integer,
  numero: f.text,
  numero_sequencial: f.integer,
  orgao_cnpj: f.cnpj,
  orgao_nome: f.text,
  esfera_id: f.text,
  poder_id: f.text,
  unidade_codigo: f.text,
  unidade_nome: f.text,
  municipio_nome: f.text,
  codigo_ibge: f.codigoIbge,
  uf: f.uf,
  modalidade_licitacao_id: f.integer,
  modalidade_licitacao_nome: f.text,
  modo_disputa_id: f.integer,
  modo_disputa_nome: f.text,
  situacao_id: f.integer,
  situacao_nome: f.text,
  tipo_id: f.integer,
  tipo_nome: f.text,
  data_publicacao_pncp: f.date,
  data_atualizacao_pncp: f.date,
  data_inicio_vigencia: f.date,
  data_fim_vigencia: f.date,
  valor_total_estimado: f.money,
  valor_total_homologado: f.money,
  srp: f.flag,
  indicador_orcamento_sigiloso: f.flag,
  usuario_nome: f.text,
  link_sistema_origem: f.link,
  informacao_complementar: f.text,
  amparo_legal_id: f.anything,
  amparo_legal_nome: f.anything,
}

/**
 * One row of busca as the PNCP's own nested object. Fields that cannot be used are left out and counted in
 * `tally`; a row without a number or an objeto is rejected. Never throws.
 */
export function readBuscaItem(raw: unknown, tally: f.Tally): Contratacao | RejectedRecord {
  const item = f.readFields(ITEM, raw, tally)
  if (!item) return rejection(null, 'O registro não é um objeto.')
  const numero = controlNumberOf(item)
  const parts = numero && parseControlNumber(numero)
  if (!parts)
    return rejection(item.numero_controle_pncp ?? null, 'Sem número de controle do PNCP utilizável.')
  if (item.description === undefined) return rejection(numero, 'Sem objeto da contratação.')

  return compact({
    numeroControlePNCP: numero,
    anoCompra: parts.ano,
    sequencialCompra: parts.sequencial,
    numeroCompra: item.numero,
    objetoCompra: item.description,
    modalidadeId: item.modalidade_licitacao_id,
    modalidadeNome: item.modalidade_licitacao_nome,
    modoDisputaId: item.modo_disputa_id,
    modoDisputaNome: item.modo_disputa_nome,
    tipoInstrumentoConvocatorioCodigo: item.tipo_id,
    tipoInstrumentoConvocatorioNome: item.tipo_nome,
    situacaoCompraId: item.situacao_id,
    situacaoCompraNome: item.situacao_nome,
    srp: item.srp,
    valorTotalEstimado: item.valor_total_estimado,
    indicadorOrcamentoSigiloso: item.indicador_orcamento_sigiloso,
    valorTotalHomologado: item.valor_total_homologado,
    informacaoComplementar: item.informacao_complementar,
    dataPublicacaoPncp: item.data_publicacao_pncp,
    // Here "vigência" is the time in which proposals are received.
    dataAberturaProposta: item.data_inicio_vigencia,
    dataEncerramentoProposta: item.data_fim_vigencia,
    dataAtualizacao: item.data_atualizacao_pncp,
    orgaoEntidade: compact({
      cnpj: item.orgao_cnpj ?? parts.cnpj,
      razaoSocial: item.orgao_nome ?? '',
      poderId: item.poder_id,
      esferaId: item.esfera_id,
    }),
    unidadeOrgao: compact({
      ufSigla: item.uf,
      ufNome: item.uf && UF_NAMES[item.uf],
      municipioNome: item.municipio_nome,
      codigoIbge: item.codigo_ibge,
      codigoUnidade: item.unidade_codigo,
      nomeUnidade: item.unidade_nome,
    }),
    amparoLegal: amparoLegalOf(item.amparo_legal_id, item.amparo_legal_nome),
    linkSistemaOrigem: item.link_sistema_origem,
    usuarioNome: item.usuario_nome,
  })
}

type Numbered = {
  numero_controle_pncp?: string
  item_url?: string
  orgao_cnpj?: string
  ano?: number
  numero_sequencial?: number
}

/** The number as given, else made from the address of the page, else from its parts. */
function controlNumberOf(item: Numbered): string | undefined {
  const given = item.numero_controle_pncp
  if (given && parseControlNumber(given)) return given
  const [, cnpj, ano, sequencial] =
    /\/compras\/([0-9A-Z]{12}\d{2})\/(\d{4})\/(\d{1,6})\/?$/.exec(item.item_url ?? '') ?? []
  if (cnpj) return formatControlNumber({ cnpj, ano: Number(ano), sequencial: Number(sequencial) })
  return sequenceNumber(item.orgao_cnpj, item.ano, item.numero_sequencial)
}

/** Lists of one element, a text id and a name. */
function amparoLegalOf(id: unknown, nome: unknown): Contratacao['amparoLegal'] {
  const first = (value: unknown) => (Array.isArray(value) ? (value[0] as unknown) : value)
  const codigo = f.integer(first(id))
  const name = cleanDeep(first(nome))
  const amparo = compact({
    codigo: typeof codigo === 'number' ? codigo : undefined,
    nome: typeof name === 'string' ? name : undefined,
  })
  return Object.keys(amparo).length > 0 ? amparo : undefined
}
