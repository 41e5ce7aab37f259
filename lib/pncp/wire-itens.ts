import type { Item } from '../search/item.ts'
import * as f from './fields.ts'
import { compact } from './record.ts'

const ITEM = {
  numeroItem: f.integer,
  descricao: f.text,
  tipoBeneficio: f.integer,
  tipoBeneficioNome: f.text,
  materialOuServicoNome: f.text,
  quantidade: f.money,
  unidadeMedida: f.text,
  valorUnitarioEstimado: f.money,
  valorTotal: f.money,
  orcamentoSigiloso: f.flag,
  situacaoCompraItemNome: f.text,
  informacaoComplementar: f.text,
}

/**
 * One item, cleaned. Fields that cannot be used are left out and counted in `tally`; undefined when it is no object.
 * Never throws.
 */
export function readItem(raw: unknown, tally: f.Tally): Item | undefined {
  const item = f.readFields(ITEM, raw, tally)
  return item && compact({ ...item, numeroItem: item.numeroItem ?? null, descricao: item.descricao ?? '' })
}

/** The records of a page: a bare array, or the envelope that other endpoints use. Undefined when it is neither. */
export function itensOf(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json as unknown[]
  return f.isRecord(json) && Array.isArray(json.data) ? (json.data as unknown[]) : undefined
}
