import { formatSeconds, parseCivil } from './civil.ts'
import { SITUACOES } from './domains.ts'
import type { Done, Store } from './store.ts'

/** What órgãos change of a contratação after its publication. Dates as the PNCP writes them. */
export type RecordChange = {
  dataEncerramentoProposta?: string
  situacaoCompraId?: number
  valorTotalEstimado?: number
  objetoCompra?: string
  /** Titles of files that are added. */
  arquivos?: string[]
  /** The PNCP has it no more, until it is put back. */
  removed?: boolean
}

export type ChangingStore = Store & {
  /**
   * Changes a record from civil second `now` on, by its control number.
   *
   * @throws {TypeError} if there is no such record, or a field is not one that changes.
   */
  change(numero: string, change: RecordChange, now: number): void
}

const CHANGEABLE = [
  'removed',
  'dataEncerramentoProposta',
  'situacaoCompraId',
  'valorTotalEstimado',
  'objetoCompra',
  'arquivos',
]

/** A store whose records change while it serves them. The columns that queries filter by change with them. */
export function withChanges(store: Store): ChangingStore {
  const [closes, situacao, value] = [store.closes.slice(), store.situacao.slice(), store.value.slice()]
  const changed = new Map<number, { at: number; fields: RecordChange }>()
  const done = new Map<number, Done[]>()

  return {
    ...store,
    closes,
    situacao,
    value,
    done: (row) => done.get(row) ?? [],
    isRemoved: (row) => changed.get(row)?.fields.removed === true,
    objeto: (row) => changed.get(row)?.fields.objetoCompra ?? store.objeto(row),
    updated: (row, now) => Math.max(store.updated(row, now), changed.get(row)?.at ?? 0),
    // Busca's own record is no longer what it was: it is written anew.
    original: (row) => (changed.has(row) ? undefined : store.original?.(row)),

    contratacao(row, now) {
      const record = store.contratacao(row, now)
      const change = changed.get(row)
      if (!change) return record
      const {
        fields: { removed: _, arquivos: __, ...fields },
        at,
      } = change
      const { situacaoCompraId = record.situacaoCompraId } = fields
      return {
        ...record,
        ...fields,
        situacaoCompraNome: SITUACOES[situacaoCompraId] ?? record.situacaoCompraNome,
        dataAtualizacao: formatSeconds(at),
        dataAtualizacaoGlobal: formatSeconds(Math.max(at, store.updated(row, now))),
      }
    },

    change(numero, fields, now) {
      const unknown = Object.keys(fields).find((field) => !CHANGEABLE.includes(field))
      if (unknown !== undefined) throw new TypeError(`${unknown} does not change here`)
      const [, cnpj = '', sequencial, ano] = /^(\w{14})-1-(\d+)\/(\d{4})$/.exec(numero) ?? []
      const row = store.find(cnpj, Number(ano), Number(sequencial))
      if (row === undefined) throw new TypeError(`No record ${numero}`)
      const { arquivos = [] } = fields
      done.set(row, [...(done.get(row) ?? []), { at: formatSeconds(now), arquivos }])
      changed.set(row, { at: now, fields: { ...changed.get(row)?.fields, ...fields } })
      if (fields.dataEncerramentoProposta) closes[row] = parseCivil(fields.dataEncerramentoProposta)
      if (fields.situacaoCompraId !== undefined) situacao[row] = fields.situacaoCompraId
      if (fields.valorTotalEstimado !== undefined) value[row] = fields.valorTotalEstimado
    },
  }
}
