import { askJson, untilAnswered } from '../lib/api.ts'
import type { Expected } from './oracle.ts'

const PAGE = 500
const PATIENCE_MS = 30_000

type Page = { rows: { numeroControlePNCP: string }[]; total: number }

/** Every control number of a result, in its order, read page by page. @throws {Error} when a page cannot be had. */
export async function readRows(nginxUrl: string, searchId: string): Promise<string[]> {
  const numbers: string[] = []
  for (let pagina = 1; ; pagina++) {
    const url = `${nginxUrl}/api/buscar/${searchId}/resultados?pagina=${pagina}&tamanho=${PAGE}`
    const { status, body } = await untilAnswered(() => askJson<Page>(url), PATIENCE_MS)
    if (status !== 200 || !body) throw new Error(`page ${pagina} of the rows: ${status}`)
    numbers.push(...body.rows.map((row) => row.numeroControlePNCP))
    if (numbers.length >= body.total || body.rows.length === 0) {
      if (numbers.length !== body.total) throw new Error(`${numbers.length} rows, ${body.total} declared`)
      return numbers
    }
  }
}

/** What is wrong with a set of rows; undefined when nothing is. */
export function compareRows(numbers: readonly string[], { must, may }: Expected): string | undefined {
  const found = new Set(numbers)
  const missing = [...must].filter((number) => !found.has(number))
  const extra = numbers.filter((number) => !must.has(number) && !may.has(number))
  const repeated = numbers.length - found.size
  if (missing.length + extra.length + repeated === 0) return undefined
  const some = (list: string[]) => (list.length > 0 ? ` (${list.slice(0, 3).join(', ')})` : '')
  return `${found.size} rows of ${must.size}: ${missing.length} missing${some(missing)}, ${extra.length} too many${some(extra)}, ${repeated} repeated`
}
