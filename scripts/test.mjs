// `npm test`: every check of the project, from an empty clone on; ends with `N passed, N failed`.
// `npm test -- unit [vitest arguments]` and `npm test -- e2e [playwright arguments]` run one part.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error('BidIQ: instale o Node 24 (https://nodejs.org) / Node 20 or newer is needed; install Node 24')
  process.exit(1)
}

const { ensureInstalled } = await import('./lib/install.mjs')
const { ensureNode } = await import('./lib/node.mjs')
await ensureInstalled()
await ensureNode()

const { runTests } = await import('./lib/test-run.mjs')
process.exit(await runTests(process.argv.slice(2)))
