import { parseCivil } from './civil.ts'
import type { FileRecord } from './files.ts'
import { hashText, hexId, mix } from './random.ts'
import type { Store } from './store.ts'

/** A store of records read from files, all in memory. */
export function createFileStore(unsorted: readonly FileRecord[]): Store {
  const records = unsorted
    .map((record) => ({ ...record, key: hashText(record.contratacao.numeroControlePNCP) }))
    .map((record) => ({ ...record, moment: momentOf(record) }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : compareControl(a, b)))
  const at = (row: number) => (records[row] as (typeof records)[number]).contratacao
  const keyOf = (row: number) => (records[row] as (typeof records)[number]).key
  const originalOf = (row: number) => records[row]?.original
  const column = <T>(from: (values: number[]) => T, value: (row: number) => number) =>
    from(records.map((_, row) => value(row)))

  const seconds = (values: number[]) => Uint32Array.from(values)
  const small = (values: number[]) => Uint8Array.from(values)
  const ufs = [...new Set(records.map(({ contratacao }) => contratacao.unidadeOrgao.ufSigla))].sort()
  const closes = column(seconds, (row) => parseCivil(at(row).dataEncerramentoProposta))

  function hasResult(row: number, now: number): boolean {
    const { existeResultado } = at(row) as { existeResultado?: boolean }
    const said =
      existeResultado || originalOf(row)?.tem_resultado === true || at(row).valorTotalHomologado !== null
    return said && (closes[row] as number) <= now
  }

  const usuarioId = (row: number) => String(hashText(at(row).usuarioNome) % 500)
  const municipioId = (row: number) =>
    textOr(originalOf(row)?.municipio_id, String(hashText(at(row).unidadeOrgao.codigoIbge ?? '') % 6000))

  return {
    size: records.length,
    published: column(seconds, (row) => parseCivil(at(row).dataPublicacaoPncp)),
    opens: column(seconds, (row) => parseCivil(at(row).dataAberturaProposta)),
    closes,
    modalidade: column(small, (row) => at(row).modalidadeId),
    situacao: column(small, (row) => at(row).situacaoCompraId),
    modoDisputa: column(small, (row) => at(row).modoDisputaId ?? 0),
    value: column(
      (values) => Float64Array.from(values),
      (row) => at(row).valorTotalEstimado ?? 0,
    ),
    uf: column(small, (row) => ufs.indexOf(at(row).unidadeOrgao.ufSigla)),
    ufs,

    esfera: (row) => at(row).orgaoEntidade.esferaId ?? '',
    ibge: (row) => at(row).unidadeOrgao.codigoIbge ?? '',
    municipioId,
    cnpj: (row) => at(row).orgaoEntidade.cnpj,
    codigoUnidade: (row) => at(row).unidadeOrgao.codigoUnidade,
    objeto: (row) => at(row).objetoCompra,
    usuarioId,
    updated: (row) => parseCivil(at(row).dataAtualizacaoGlobal ?? at(row).dataAtualizacao),
    hasResult,
    find(cnpj, ano, sequencial) {
      const start = `${cnpj}-1-${String(sequencial).padStart(6, '0')}/${ano}`
      const row = records.findIndex(({ contratacao }) => contratacao.numeroControlePNCP === start)
      return row < 0 ? undefined : row
    },

    contratacao: at,
    original: originalOf,
    extras(row, now) {
      const key = keyOf(row)
      const { orcamentoSigilosoCodigo: sigilo } = at(row) as { orcamentoSigilosoCodigo?: number }
      return {
        id: hexId(key),
        orgaoId: String(hashText(at(row).orgaoEntidade.cnpj) % 100_000),
        unidadeId: String(mix(key, 605) % 5_000_000),
        municipioId: municipioId(row),
        usuarioId: usuarioId(row),
        publishedFraction: fractionOf(key),
        updatedFraction: fractionOf(mix(key, 606)),
        sigiloso: sigilo !== undefined && sigilo !== 1,
        hasResult: hasResult(row, now),
      }
    },
  }
}

function fractionOf(key: number): string {
  return `.${String(key % 1_000_000).padStart(6, '0')}`
}

/** The publication with its fraction, which is what records are ordered by. */
function momentOf({ contratacao, original, key }: FileRecord & { key: number }): string {
  return textOr(original?.data_publicacao_pncp, contratacao.dataPublicacaoPncp + fractionOf(key))
}

function compareControl(a: FileRecord, b: FileRecord): number {
  return a.contratacao.numeroControlePNCP < b.contratacao.numeroControlePNCP ? -1 : 1
}

function textOr(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other
}
