import { type Answer, NO_CONTENT, json } from './answer.ts'
import type { Call } from './consulta.ts'
import { MODALIDADES } from './data/domains.ts'
import { below, hashText, pick, unit } from './data/random.ts'
import { notFound } from './errors.ts'
import type { Contratacao } from './wire/contratacao.ts'

const BENEFICIOS = [
  [1, 'Participação exclusiva para ME/EPP'],
  [3, 'Cota reservada para ME/EPP'],
  [4, 'Sem benefício'],
  [5, 'Não se aplica'],
] as const
const UNITS = ['Unidade', 'Caixa', 'Quilograma', 'Mês', 'Serviço', 'M²'] as const

/** What hangs below a contratação, made up from its control number: `rest` is the path after it. */
export function answerSubResource(call: Call, row: number | undefined, rest: string): Answer {
  const { path, params, store, now } = call
  if (row === undefined) return notFound(path, 'Nenhuma contratação encontrada.')
  const record = store.contratacao(row, now)
  const key = hashText(record.numeroControlePNCP)
  const result = /^itens\/(\d+)\/resultados$/.exec(rest)
  if (rest === 'itens/quantidade') return json(200, itemCount(key))
  if (rest === 'itens') return listOr(call, paged(itensOf(record, key), params), 'item')
  if (result) return listOr(call, [], 'resultado')
  if (rest === 'arquivos') return listOr(call, arquivosOf(record, key), 'arquivo')
  if (rest === 'historico') return listOr(call, [inclusionOf(record)], 'histórico')
  if (/^arquivos\/[1-9]\d*$/.test(rest)) {
    return { status: 200, contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF\n' }
  }
  return notFound(path, 'No static resource')
}

/** The portal's domain table of modalidades. */
export function answerModalidades(): Answer {
  const rows = Object.entries(MODALIDADES).map(([id, nome]) => ({ id: Number(id), nome, statusAtivo: true }))
  return json(200, rows)
}

/** Nothing is a 404 or a 204. */
function listOr({ path }: Call, rows: object[], noun: string): Answer {
  if (rows.length > 0) return json(200, rows)
  return hashText(path) % 2 === 0 ? NO_CONTENT : notFound(path, `Nenhum ${noun} encontrado.`)
}

function paged<T>(rows: T[], params: URLSearchParams): T[] {
  const tamanho = Number(params.get('tamanhoPagina') || 10)
  const from = (Number(params.get('pagina') || 1) - 1) * tamanho
  return rows.slice(from, from + tamanho)
}

/** 3% have no items; a few have hundreds. */
function itemCount(key: number): number {
  if (unit(key, 801) < 0.03) return 0
  return unit(key, 802) < 0.03 ? 100 + below(key, 803, 300) : 1 + below(key, 804, 25)
}

function itensOf(record: Contratacao, key: number) {
  // Item numbers do not always start at 1.
  const first = unit(key, 805) < 0.05 ? 2_100_054 : 1
  const count = itemCount(key)
  return Array.from({ length: count }, (_, index) => {
    const [tipoBeneficio, tipoBeneficioNome] = pick(BENEFICIOS, key, 2_000 + index)
    const quantidade = 1 + below(key, 3_000 + index, 500)
    const total = Math.round(((record.valorTotalEstimado ?? 0) / count) * 100) / 100
    return {
      numeroItem: first + index,
      descricao: `Item ${index + 1}: ${record.objetoCompra.slice(0, 120)}`,
      materialOuServico: unit(key, 806) < 0.6 ? 'M' : 'S',
      materialOuServicoNome: unit(key, 806) < 0.6 ? 'Material' : 'Serviço',
      valorUnitarioEstimado: Math.round((total / quantidade) * 10_000) / 10_000,
      valorTotal: total,
      quantidade,
      unidadeMedida: pick(UNITS, key, 4_000 + index),
      orcamentoSigiloso: record.valorTotalEstimado === 0,
      itemCategoriaId: 3,
      itemCategoriaNome: 'Não se aplica',
      criterioJulgamentoId: 1,
      criterioJulgamentoNome: 'Menor preço',
      situacaoCompraItem: 1,
      situacaoCompraItemNome: 'Em andamento',
      tipoBeneficio,
      tipoBeneficioNome,
      incentivoProdutivoBasico: false,
      dataInclusao: record.dataInclusao,
      dataAtualizacao: record.dataAtualizacao,
      temResultado: false,
      informacaoComplementar: null,
    }
  })
}

function arquivosOf(record: Contratacao, key: number) {
  const base = `/pncp-api/v1/orgaos/${record.orgaoEntidade.cnpj}/compras/${record.anoCompra}/${record.sequencialCompra}`
  return Array.from({ length: below(key, 807, 5) }, (_, index) => ({
    uri: `https://pncp.gov.br${base}/arquivos/${index + 1}`,
    url: `https://pncp.gov.br${base}/arquivos/${index + 1}`,
    statusAtivo: true,
    dataPublicacaoPncp: record.dataPublicacaoPncp,
    cnpj: record.orgaoEntidade.cnpj,
    anoCompra: record.anoCompra,
    sequencialCompra: record.sequencialCompra,
    sequencialDocumento: index + 1,
    titulo: index === 0 ? 'Edital' : `Anexo-${index}`,
    tipoDocumentoId: index === 0 ? 2 : 16,
    tipoDocumentoNome: index === 0 ? 'Edital' : 'Outros Documentos',
    tipoDocumentoDescricao: index === 0 ? 'Edital' : 'Outros Documentos',
  }))
}

function inclusionOf(record: Contratacao) {
  return {
    justificativa: null,
    tipoLogManutencao: 0,
    tipoLogManutencaoNome: 'Inclusão',
    categoriaLogManutencao: 1,
    categoriaLogManutencaoNome: 'Contratação',
    logManutencaoDataInclusao: record.dataInclusao,
    usuarioNome: record.usuarioNome,
    compraOrgaoCnpj: record.orgaoEntidade.cnpj,
    compraAno: record.anoCompra,
    compraSequencial: record.sequencialCompra,
    itemNumero: null,
    documentoTitulo: null,
  }
}
