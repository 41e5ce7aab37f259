// `npm run cluster`: several replicas behind nginx on this machine, with a Redis and a PostgreSQL of their own.
// `npm run cluster -- --demo --storage` needs no network; docs/scaling.md says what else there is to choose.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error('BidIQ: instale o Node 24 (https://nodejs.org) / Node 20 or newer is needed; install Node 24')
  process.exit(1)
}

const { ensureInstalled } = await import('./lib/install.mjs')
const { ensureNode } = await import('./lib/node.mjs')
await ensureInstalled()
await ensureNode()

const { readClusterOptions } = await import('./lib/cluster/options.mjs')
const { runCluster } = await import('./lib/cluster/cluster.mjs')
process.exit(await runCluster(readClusterOptions(process.argv.slice(2))))
