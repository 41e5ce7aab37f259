import { UF_NAMES } from '../data/domains.ts'
import type { Contratacao } from './contratacao.ts'

type BuscaItem = Record<string, unknown>

/**
 * The consulta view of a record that we only have in busca's shape; what it lacks is null or 0.
 *
 * @throws {TypeError} if it has no control number of the usual form.
 */
export function fromBusca(item: BuscaItem): Contratacao {
  const text = (name: string) => (typeof item[name] === 'string' ? item[name] : null)
  const number = (name: string) => (text(name) === null ? null : Number(text(name)))
  const control = /^([0-9A-Z]{12}\d{2})-\d-(\d{6})\/(\d{4})$/.exec(text('numero_controle_pncp') ?? '')
  if (!control) throw new TypeError('No control number')

  const uf = text('uf') ?? ''
  const published = toSeconds(text('data_publicacao_pncp')) ?? ''
  const updated = toSeconds(text('data_atualizacao_pncp')) ?? published
  return {
    numeroControlePNCP: control[0],
    anoCompra: Number(control[3]),
    sequencialCompra: Number(control[2]),
    numeroCompra: text('numero') ?? '',
    processo: '',
    objetoCompra: text('description') ?? '',
    informacaoComplementar: text('informacao_complementar'),
    valorTotalEstimado: typeof item.valor_total_estimado === 'number' ? item.valor_total_estimado : 0,
    valorTotalHomologado: null,
    modalidadeId: number('modalidade_licitacao_id') ?? 0,
    modalidadeNome: text('modalidade_licitacao_nome') ?? '',
    modoDisputaId: number('modo_disputa_id'),
    modoDisputaNome: text('modo_disputa_nome'),
    tipoInstrumentoConvocatorioCodigo: number('tipo_id'),
    tipoInstrumentoConvocatorioNome: text('tipo_nome'),
    situacaoCompraId: number('situacao_id') ?? 1,
    situacaoCompraNome: text('situacao_nome') ?? '',
    amparoLegal: null,
    srp: typeof item.srp === 'boolean' ? item.srp : null,
    orgaoEntidade: {
      cnpj: control[1] as string,
      razaoSocial: text('orgao_nome') ?? '',
      poderId: text('poder_id'),
      esferaId: text('esfera_id'),
    },
    unidadeOrgao: {
      ufNome: UF_NAMES[uf] ?? '',
      ufSigla: uf,
      municipioNome: text('municipio_nome') ?? '',
      codigoIbge: text('codigo_ibge'),
      codigoUnidade: text('unidade_codigo') ?? '',
      nomeUnidade: text('unidade_nome') ?? '',
    },
    orgaoSubRogado: null,
    unidadeSubRogada: null,
    justificativaPresencial: null,
    linkSistemaOrigem: text('link_sistema_origem'),
    linkProcessoEletronico: null,
    fontesOrcamentarias: [],
    emendaParlamentar: null,
    dataInclusao: published,
    dataPublicacaoPncp: published,
    dataAtualizacao: updated,
    dataAtualizacaoGlobal: updated,
    dataAberturaProposta: toSeconds(text('data_inicio_vigencia')),
    dataEncerramentoProposta: toSeconds(text('data_fim_vigencia')),
    usuarioNome: text('usuario_nome') ?? '',
  }
}

/** consulta shows whole seconds: a fraction goes, a missing second becomes `:00`. */
function toSeconds(date: string | null): string | null {
  if (!date) return null
  return date.length === 16 ? `${date}:00` : date.slice(0, 19)
}
