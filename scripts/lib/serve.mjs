import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs, parseEnv } from 'node:util'
import { ensureBuilt } from './build.mjs'
import { fail, say } from './console.mjs'
import { typeScriptFlags } from './node.mjs'
import { childEnv, commandOf, ROOT } from './paths.mjs'
import { exitOf, forwardStop, onStop } from './process.mjs'

const SIMULATOR_TIMEOUT_MS = 120_000
const HEALTH_TIMEOUT_MS = 60_000
const USAGE = 'npm start -- [--demo [--data DIR] [--rows N] [--latency F] [--seed N]]'

/** Reads the command line; `simulator` is the list of arguments of the demo's simulator, absent without `--demo`. */
export function readOptions(args) {
  try {
    const { demo, data, rows, latency, seed } = parseArgs({
      args,
      options: {
        demo: { type: 'boolean', default: false },
        data: { type: 'string' },
        rows: { type: 'string', default: '125000' },
        latency: { type: 'string', default: '1' },
        seed: { type: 'string' },
      },
    }).values
    const simulator = Object.entries({ rows, latency, seed, data })
      .filter(([, value]) => value !== undefined)
      .flatMap(([name, value]) => [`--${name}`, value])
    return { simulator: demo ? simulator : undefined }
  } catch (error) {
    return fail(`opção desconhecida; use ${USAGE}`, error.message)
  }
}

/** Builds what is stale, serves until asked to stop, and resolves with the exit code. */
export async function serve({ simulator: simulatorArgs }) {
  const address = readAddress()
  await checkPort(address)

  const built = await ensureBuilt()
  if (built !== 0) return built

  const simulator = simulatorArgs && (await startSimulator(simulatorArgs))
  const app = spawn(
    process.execPath,
    [commandOf('next'), 'start', '-p', String(address.port), ...(address.host ? ['-H', address.host] : [])],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: childEnv({ NODE_ENV: 'production', ...(simulator && demoEnv(simulator.url, simulatorArgs)) }),
    },
  )
  const asked = forwardStop(app)
  simulator?.child.once('exit', () => {
    if (!asked() && app.exitCode === null && app.kill())
      say('o simulador do PNCP parou; encerrando / the simulator stopped')
  })
  const ended = exitOf(app)
  void announce(address, ended, simulator !== undefined)

  const code = await ended
  if (simulator) await stop(simulator.child)
  return code
}

/** PORT and HOSTNAME of the environment, else of `.env.local`, which Next reads too late for these two. */
function readAddress() {
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
async function checkPort(address) {
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

async function startSimulator(args) {
  say('iniciando o PNCP simulado…')
  const child = spawn(process.execPath, [...typeScriptFlags(), 'simulator/main.ts', '--port', '0', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: childEnv(),
  })
  const kill = () => child.kill()
  process.once('exit', kill)
  // Until the app is there to be stopped first, a request to end ends everything by way of the exit above.
  const undo = onStop(() => process.exit(130))

  const lines = createInterface({ input: child.stdout })
  const url = await new Promise((resolve) => {
    const timer = setTimeout(resolve, SIMULATOR_TIMEOUT_MS)
    lines.on('line', (line) => {
      const ready = /^PNCP simulator ready: (http:\S+)/.exec(line)
      if (!ready) return
      clearTimeout(timer)
      resolve(ready[1])
    })
    child.once('exit', () => resolve(undefined)).once('error', () => resolve(undefined))
  })
  undo()
  if (!url) fail('o PNCP simulado não iniciou', 'the PNCP simulator did not start')
  return { child, url }
}

/** What the demo says to the app. Blank values keep a `.env.local` from pointing it elsewhere. */
function demoEnv(simulatorUrl, simulatorArgs) {
  return {
    BIDIQ_DEMO: '1',
    PNCP_CONSULTA_URL: `${simulatorUrl}/api/consulta`,
    PNCP_BUSCA_URL: `${simulatorUrl}/api/search/`,
    PNCP_API_URL: `${simulatorUrl}/api/pncp`,
    ACERVO_PATH: demoAcervo(simulatorArgs),
    REDIS_URL: '',
    DATABASE_URL: '',
    SUPABASE_URL: '',
    SUPABASE_SERVICE_ROLE_KEY: '',
  }
}

/**
 * The same simulated data on the same day finds what an earlier run has read; other data must not mix with
 * it, so whatever else is there goes.
 */
function demoAcervo(simulatorArgs) {
  const folder = join(ROOT, '.data', 'demo')
  const day = new Date().toDateString()
  const key = createHash('sha256')
    .update(JSON.stringify([day, ...simulatorArgs]))
    .digest('hex')
    .slice(0, 12)
  const stale = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes(key)) : []
  for (const name of stale) rmSync(join(folder, name), { recursive: true, force: true })
  return join(folder, `acervo-${key}.db`)
}

async function announce({ port, host }, ended, demo) {
  let running = true
  void ended.then(() => (running = false))
  const name = host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'
  const origin = `http://${name.includes(':') ? `[${name}]` : name}:${port}`
  for (const deadline = Date.now() + HEALTH_TIMEOUT_MS; running && Date.now() < deadline; await pause(150)) {
    const signal = AbortSignal.timeout(2_000)
    const healthy = await fetch(`${origin}/api/health`, { signal }).then(
      (answer) => answer.ok,
      () => false,
    )
    if (!healthy) continue
    if (demo) say('demonstração com dados simulados, sem rede')
    say(`${origin}/buscar`)
    return
  }
  if (running) say(`${origin}/api/health ainda não respondeu / has not answered yet`)
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
  child.kill()
  await exitOf(child)
  clearTimeout(timer)
}
