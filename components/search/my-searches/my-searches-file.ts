import { MOST_SAVED, questionOf, save, type MySearches, type SavedSearch } from './my-searches.ts'
import { readSaved } from './my-searches-read.ts'

/** What the file says of itself; another shape gets another number. */
const KIND = 'bidiq-pesquisas'
const FORMAT = 1
export const MOST_BYTES = 2_000_000

export type Imported = { mine: MySearches; added: number; repeated: number }

/** The saved searches as the text of a file, to be read by `importText` here or in another browser. */
export function exportText({ salvas }: MySearches): string {
  return `${JSON.stringify({ arquivo: KIND, formato: FORMAT, pesquisas: salvas.map(withoutResult) }, null, 2)}\n`
}

/** The last result is of this browser's story. */
function withoutResult({ last: _, ...saved }: SavedSearch) {
  return saved
}

/**
 * Adds the searches of a file to those that are there; what is there already, by name and question, is not added again.
 *
 * @throws {Error} with a text for the user, when anything in the file is not what it should be: nothing is added then.
 */
export function importText(mine: MySearches, text: string): Imported {
  const found = readFile(text)
  const isThere = ({ nome, query, periodo }: SavedSearch) =>
    mine.salvas.some(
      (saved) =>
        saved.nome === nome && saved.periodo === periodo && questionOf(saved.query) === questionOf(query),
    )
  const fresh = found.filter((saved) => !isThere(saved))
  if (mine.salvas.length + fresh.length > MOST_SAVED)
    throw new Error(
      `Cabem ${MOST_SAVED} pesquisas salvas, e há ${mine.salvas.length}. Remova algumas antes de importar mais ${fresh.length}.`,
    )
  const taken = new Set(mine.salvas.map(({ id }) => id))
  return {
    mine: fresh
      .toReversed()
      .reduce((all, saved) => save(all, taken.has(saved.id) ? { ...saved, id: newId() } : saved), mine),
    added: fresh.length,
    repeated: found.length - fresh.length,
  }
}

function readFile(text: string): SavedSearch[] {
  const data = parse(text)
  if (typeof data !== 'object' || data === null || (data as { arquivo?: unknown }).arquivo !== KIND)
    throw new Error('Este arquivo não é de pesquisas salvas. Escolha o que foi gerado por “Exportar”.')
  const { formato, pesquisas } = data as { formato?: unknown; pesquisas?: unknown }
  if (formato !== FORMAT || !Array.isArray(pesquisas))
    throw new Error('Este arquivo foi gerado por outra versão, que esta página não sabe ler.')
  return pesquisas.map((one: unknown, at) => {
    const saved = readSaved(one)
    if (saved) return saved
    throw new Error(`A pesquisa nº ${at + 1} do arquivo está danificada. Nada foi importado.`)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('Este arquivo não é JSON. Escolha o que foi gerado por “Exportar”.')
  }
}

const newId = () => `i${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
