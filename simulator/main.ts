import { DEFAULTS, parseOptions } from './options.ts'
import { startSimulator } from './server.ts'

const HELP = `Usage: node simulator/main.ts [--port 4010] [--host 127.0.0.1] [--data DIR] [--rows 125000]
       [--days 30] [--seed 1] [--latency 1] [--now ISO]`

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0))

try {
  const simulator = await startSimulator({ port: DEFAULTS.port, ...parseOptions(process.argv.slice(2)) })
  for (const warning of simulator.warnings) console.warn(warning)
  console.log(`PNCP simulator ready: ${simulator.url} (${simulator.rows} rows)`)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${HELP}`)
  process.exit(1)
}
