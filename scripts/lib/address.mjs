import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { fail } from './console.mjs'
import { ROOT } from './paths.mjs'

/** PORT and HOSTNAME of the environment, else of `.env.local`, which Next reads too late for these two. */
export function readAddress() {
  const file = join(ROOT, '.env.local')
  const { PORT, HOSTNAME } = {
    ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}),
    ...process.env,
  }
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail('PORT deve ser um número de 1 a 65535', 'PORT must be a number from 1 to 65535')
  }
  // A container sets HOSTNAME to its own name, which nobody chose as the address to listen on.
  return { port, host: HOSTNAME && HOSTNAME !== hostname() ? HOSTNAME : undefined }
}

/** Before the build, so that nobody waits for it in vain; patient with a predecessor that is just ending. */
export async function checkPort(address) {
  let problem = await listenOnce(address)
  for (let attempt = 0; problem === 'EADDRINUSE' && attempt < 10; attempt++) {
    await pause(200)
    problem = await listenOnce(address)
  }
  const { port } = address
  if (problem === 'EADDRINUSE') {
    fail(
      `a porta ${port} já está em uso (o BidIQ já está aberto?); tente: PORT=${port + 1} npm start`,
      `port ${port} is already in use`,
    )
  }
  if (problem) fail(`não foi possível abrir a porta ${port} (${problem})`, `cannot listen on port ${port}`)
}

/** Resolves with the code of the error, or undefined when the address is free. */
function listenOnce(address) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }) => resolve(code))
    server.listen(address, () => server.close(() => resolve(undefined)))
  })
}
