import type { Contratacao } from '../search/contratacao.ts'
import type { ResultRow } from '../search/row.ts'

/** What an alert remembers of a row: all that is compared, shown and put on a calendar. */
export type MemoryRow = Contratacao & {
  bidiq: Pick<ResultRow['bidiq'], 'grupo' | 'link' | 'lidoEm' | 'naoConfirmada'>
}

const MAX_OBJETO = 2_000
const MAX_COMPLEMENT = 1_000

/** Long texts are cut, always at the same place: what comes after is not compared. */
export function toMemoryRow(row: Contratacao & { bidiq: MemoryRow['bidiq'] }): MemoryRow {
  const { grupo, link, lidoEm, naoConfirmada } = row.bidiq
  const { orgaoEntidade: orgao, unidadeOrgao: unidade, amparoLegal } = row
  return withoutAbsent({
    numeroControlePNCP: row.numeroControlePNCP,
    anoCompra: row.anoCompra,
    sequencialCompra: row.sequencialCompra,
    objetoCompra: row.objetoCompra.slice(0, MAX_OBJETO),
    modalidadeId: row.modalidadeId,
    modalidadeNome: row.modalidadeNome,
    modoDisputaId: row.modoDisputaId,
    tipoInstrumentoConvocatorioCodigo: row.tipoInstrumentoConvocatorioCodigo,
    situacaoCompraId: row.situacaoCompraId,
    srp: row.srp,
    valorTotalEstimado: row.valorTotalEstimado,
    valorTotalHomologado: row.valorTotalHomologado,
    numeroCompra: row.numeroCompra,
    processo: row.processo,
    informacaoComplementar: row.informacaoComplementar?.slice(0, MAX_COMPLEMENT),
    dataPublicacaoPncp: row.dataPublicacaoPncp,
    dataAberturaProposta: row.dataAberturaProposta,
    dataEncerramentoProposta: row.dataEncerramentoProposta,
    linkSistemaOrigem: row.linkSistemaOrigem,
    orgaoEntidade: { cnpj: orgao.cnpj, razaoSocial: orgao.razaoSocial },
    unidadeOrgao: withoutAbsent({
      ufSigla: unidade.ufSigla,
      municipioNome: unidade.municipioNome,
      nomeUnidade: unidade.nomeUnidade,
    }),
    amparoLegal: amparoLegal?.nome === undefined ? undefined : { nome: amparoLegal.nome },
    bidiq: { grupo, link, lidoEm, naoConfirmada },
  }) as MemoryRow
}

function withoutAbsent<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>
}
