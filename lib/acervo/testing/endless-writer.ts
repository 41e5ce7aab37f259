import type { openStore } from '../postgres/store.ts'
import { NOW, OPEN_IN_SP, pageOf50 } from './rows.ts'

/** Writes pages of 50 rows until it is killed, a line for each: `endless-writer.ts <file of the store> <its address>`. */
const [, , file, address] = process.argv
const stores = (await import(file!)) as { openStore: typeof openStore }
const store = stores.openStore(address!)
const sweep = await store.beginSweep(OPEN_IN_SP, 'busca', { now: NOW, resumeSince: NOW })

for (let number = 1; ; number++) {
  const { rows, ...page } = pageOf50(number)
  await store.recordPage(sweep.id, { ...page, rows: [JSON.stringify(rows)] })
  process.stdout.write(`${number}\n`)
}
