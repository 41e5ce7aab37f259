import { Formula, Link, type CellValue } from './xlsx/cell.ts'
import { countedValue } from '../search/contratacao.ts'
import { MODALIDADES } from '../search/domains.ts'
import { countsDown } from '../search/situacao.ts'
import { brl, list, number, text, wallClock } from './cells.ts'
import type { Place } from './columns.ts'
import type { WorkbookRow } from './row.ts'

/** What the cells of a row hold, where that is more than one field of it. */

const DAY_MS = 86_400_000

export function modalidade(row: WorkbookRow): CellValue {
  return text(row.modalidadeNome ?? MODALIDADES[row.modalidadeId ?? 0])
}

export function unidade({ unidadeOrgao }: WorkbookRow): CellValue {
  const { nomeUnidade, codigoUnidade } = unidadeOrgao ?? {}
  return nomeUnidade && codigoUnidade
    ? text(`${nomeUnidade} (${codigoUnidade})`)
    : text(nomeUnidade ?? codigoUnidade)
}

/** Outliers are text, so that no sum of the user's can take them in; they say what they are. */
export function valor(row: WorkbookRow): CellValue {
  const value = number(row.valorTotalEstimado)
  if (value === null || value <= 0) return null
  return countedValue(value) ?? `${brl(value)} (valor atípico)`
}

/** A formula on the deadline of the same line; as of the making of the file where that column was not chosen. */
export function diasRestantes(row: WorkbookRow, { line, now, letters }: Place): CellValue {
  const deadline = wallClock(row.dataEncerramentoProposta)
  if (!deadline || !countsDown(row)) return null
  const days = Math.floor(deadline.getTime() / DAY_MS) - Math.floor(now.getTime() / DAY_MS)
  const result = deadline < now ? 'Encerrada' : days
  const fim = letters.get('fim')
  if (!fim) return result
  return new Formula(`IF(${fim}${line}<NOW(),"Encerrada",INT(${fim}${line})-TODAY())`, result)
}

/** Empty where the query did not ask about items; what was not read is said. */
export function itensEncontrados({ bidiq: { itens } }: WorkbookRow): CellValue {
  if (!itens) return null
  const found = itens.encontrados.map(
    ({ numero, descricao }) => `Item ${numero ?? 'sem número'}: ${descricao}`,
  )
  const more = itens.total - found.length
  const parts = [
    ...found,
    ...(more > 0 ? [`e mais ${more}`] : []),
    ...(itens.lidos ? [] : ['itens ainda não lidos']),
  ]
  return text(parts.join('; '))
}

export const LINK_TEXT = 'Abrir no PNCP'
/** Of a text within a formula, by Excel's rule. */
const MAX_FORMULA_TEXT = 255
const WEB_ADDRESS = /^https?:\/\/[\x21-\x7E]{1,2000}$/

export function termosEncontrados({ bidiq }: WorkbookRow): CellValue {
  return list([bidiq.termos, bidiq.setores, bidiq.termosSetor ?? []].flat())
}

/** Beyond the links that Excel takes, a formula that leads there as well. */
export function link({ bidiq }: WorkbookRow, { mayLink }: Place): CellValue {
  const address = text(bidiq.link)
  if (!address || !WEB_ADDRESS.test(address)) return address
  if (mayLink) return new Link(LINK_TEXT, address)
  return address.length <= MAX_FORMULA_TEXT
    ? new Formula(`HYPERLINK("${address.replaceAll('"', '""')}","${LINK_TEXT}")`, LINK_TEXT)
    : address
}
