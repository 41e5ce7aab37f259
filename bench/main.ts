import { spawnSync } from 'node:child_process'

/** `npm run bench`: every benchmark, one after the other. Build the application first. */
for (const bench of ['bench/search.ts', 'bench/workbook/main.ts', 'bench/exports.ts', 'bench/facets.ts']) {
  console.log(`\n## ${bench}\n`)
  const { status } = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
