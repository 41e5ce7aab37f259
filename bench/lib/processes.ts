import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

export type Running = { url: string; stop(): Promise<void> }

/** A simulator in a process of its own, with the real latencies unless told otherwise. */
export async function runSimulator(args: string[] = []): Promise<Running> {
  const child = spawn(process.execPath, ['simulator/main.ts', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const [, url] = /ready: (\S+)/.exec(String(chunk)) ?? []
    if (url) return { url, stop: () => stop(child) }
  }
  throw new Error('The simulator did not start')
}

/** The built application, against a simulator. */
export async function runApp(simulator: Running, env: Record<string, string>): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WARM_SWEEPS: '0',
      NEXT_TELEMETRY_DISABLED: '1',
      PNCP_BUSCA_URL: `${simulator.url}/api/search/`,
      PNCP_CONSULTA_URL: `${simulator.url}/api/consulta`,
      PNCP_API_URL: `${simulator.url}/api/pncp`,
      LOG_LEVEL: 'warn',
      ...env,
    },
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error('The application ended: is it built?')
    const isUp = await fetch(`${url}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { url, stop: () => stop(child) }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop(child)
  throw new Error('The application did not start')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
