import { randomUUID } from 'node:crypto'
import { BRAZILIAN_UFS } from '../../lib/search/ufs.ts'
import { askJson, type Query } from '../lib/api.ts'

export type Search = { searchId: string; query: Query }

const PAGES = 8
const PAGE_ROWS = 500

/** Words of the rows of a result, those that most rows have first. */
export async function wordsOf(url: string, searchId: string): Promise<string[]> {
  const counts = new Map<string, number>()
  for (let pagina = 1; pagina <= PAGES; pagina++) {
    const { body } = await askJson<{ rows: { objetoCompra?: string }[] }>(
      `${url}/api/buscar/${searchId}/resultados?pagina=${pagina}&tamanho=${PAGE_ROWS}`,
    )
    for (const { objetoCompra = '' } of body?.rows ?? [])
      for (const word of new Set(objetoCompra.toLowerCase().match(/\p{L}{5,}/gu)))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
}

/** Searches of one UF and one word, each pair once for as long as there are pairs. */
export function* wordSearches(
  words: readonly string[],
  ufs: readonly string[] = BRAZILIAN_UFS,
): Generator<Search> {
  for (let at = 0; ; at++) {
    const uf = ufs[at % ufs.length]!
    const word = words[Math.floor(at / ufs.length) % words.length]!
    yield { searchId: randomUUID(), query: { ufs: [uf], situacao: 'abertas', termos: word } }
  }
}

export function nationalSearch(more: Query = {}): Search {
  return { searchId: randomUUID(), query: { ufs: BRAZILIAN_UFS, situacao: 'abertas', ...more } }
}
