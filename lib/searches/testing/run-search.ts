import { createTestSearches, search } from './searches.ts'

/** `node run-search.ts URL ACERVO QUERY`: runs one search in a process of its own, and prints its state. */
const [url, acervoPath, query] = process.argv.slice(2)
const product = createTestSearches({ url: url!, acervoPath })
const state = await search(product.searches, JSON.parse(query!) as Record<string, unknown>)
console.log(
  JSON.stringify({ status: state.status, total: state.summary?.total, complete: state.coverage?.complete }),
)
process.exit(0)
