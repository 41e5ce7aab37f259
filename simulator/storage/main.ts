import { parseArgs } from 'node:util'
import { startStorage } from './server.ts'

const HELP = 'Usage: node simulator/storage/main.ts [--port 4020] [--host 127.0.0.1] [--secret TEXT]'

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0))

try {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { port: text, host: text, secret: text } })
  const { port = '4020', host, secret = 'a secret for tests alone, known to everybody' } = values
  const storage = await startStorage({ port: Number(port), host, secret })
  console.log(`Storage stand-in ready: ${storage.url}`)
  console.log(storage.serviceKey)
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${HELP}`)
  process.exit(1)
}
