import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'playwright/test'

const PORT = 3120
const COMMAND = `scripts/cluster.mjs --port ${PORT} --replicas 2 --demo --storage --rows 2000 --latency 0`

test('`npm run cluster` says where to go, answers there by either replica, and ends when asked', async () => {
  test.setTimeout(90_000)
  const command = spawn(process.execPath, COMMAND.split(' '), { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(command, 'exit')
  try {
    const lines = createInterface(command.stdout)
    for await (const line of lines)
      if (line.includes(`http://localhost:${PORT}/buscar — 2 réplicas prontas`)) break
    command.stdout.resume()
    const replicas = new Set<string | null>()
    for (let asked = 0; asked < 4; asked++) {
      const answer = await fetch(`http://127.0.0.1:${PORT}/api/setores`)
      expect(answer.status).toBe(200)
      replicas.add(answer.headers.get('X-BidIQ-Replica'))
    }
    expect([...replicas].toSorted()).toEqual(['replica-1', 'replica-2'])
  } finally {
    command.kill('SIGTERM')
  }
  expect(await ended).toEqual([0, null])
})
