// `npm run screens [-- NAME…]`: takes the pictures of docs/screens anew, all of them or those of the scenes named
// (e2e/visual). Those that are as they were, within the tolerance of the tests, stay untouched.
import { ensureInstalled } from './lib/install.mjs'
import { ensureNode } from './lib/node.mjs'

await ensureInstalled()
await ensureNode()

const { takeScreens } = await import('./lib/screens.mjs')
process.exit(await takeScreens(process.argv.slice(2)))
