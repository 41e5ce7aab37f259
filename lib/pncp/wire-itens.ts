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
