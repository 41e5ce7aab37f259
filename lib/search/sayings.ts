import { checksOf, type Check } from './checks.ts'
import type { Facts } from './facts.ts'
import type { WordMatch } from './match-itens.ts'
import type { Grupo } from './row.ts'
import { tipoOf, type Tipo } from './tipo.ts'

/** What is said of a contratação whatever words were asked for: where it stands, what kind it is, and what is doubtful in it. */
export type Sayings = { grupo: Grupo; tipo: Tipo; aConferir: Check[] }

export function sayingsOf(facts: Facts, grupo: Grupo, itens?: WordMatch['itens']): Sayings {
  return { grupo, tipo: tipoOf(facts), aConferir: checksOf(facts, itens?.beneficio) }
}
