// `npm start`: installs, builds and serves BidIQ, doing only what is missing.
// `npm start -- --demo` serves it with a PNCP of its own (simulator/) and needs no network.
// Any Node from 20 on gets this far; lib/node.mjs goes on under the right one.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error('BidIQ: instale o Node 24 (https://nodejs.org) / Node 20 or newer is needed; install Node 24')
  process.exit(1)
}

const { ensureInstalled } = await import('./lib/install.mjs')
const { ensureNode } = await import('./lib/node.mjs')
await ensureInstalled()
await ensureNode()

const { readOptions, serve } = await import('./lib/serve.mjs')
process.exit(await serve(readOptions(process.argv.slice(2))))
