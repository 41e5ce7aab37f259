import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { checkPort, readAddress } from './address.mjs'
import { ensureBuilt } from './build.mjs'
import { fail, say } from './console.mjs'
import { DEMO_OPTIONS, DEMO_USAGE, demoEnv, simulatorArgs, startSimulator } from './demo.mjs'
import { childEnv, commandOf, ROOT } from './paths.mjs'
import { exitOf, forwardStop } from './process.mjs'
import { spawnBound } from './servers/bound-child.mjs'

const HEALTH_TIMEOUT_MS = 60_000
/** The app gives running searches 20 s to end. */
const APP_GRACE_MS = 22_000

/** Reads the command line; `simulator` is the list of arguments of the demo's simulator, absent without `--demo`. */
export function readOptions(args) {
  try {
    return { simulator: simulatorArgs(parseArgs({ args, options: DEMO_OPTIONS }).values) }
  } catch (error) {
    return fail(`opção desconhecida; use npm start -- ${DEMO_USAGE}`, error.message)
  }
}

/** Builds what is stale, serves until asked to stop, and resolves with the exit code. */
export async function serve({ simulator: args }) {
  const address = readAddress()
  await checkPort(address)

  const built = await ensureBuilt()
  if (built !== 0) return built

  const simulator = args && (await startDemo(args))
  const env = simulator && { ...demoEnv(simulator.url), ACERVO_PATH: demoAcervo(args) }
  const app = spawnBound({
    command: process.execPath,
    args: [
      commandOf('next'),
      'start',
      '-p',
      String(address.port),
      ...(address.host ? ['-H', address.host] : []),
    ],
    cwd: ROOT,
    stdio: 'inherit',
    env: childEnv({ NODE_ENV: 'production', ...env }),
  })
  const asked = forwardStop(app, { graceMs: APP_GRACE_MS })
  void simulator?.ended.then(() => {
    if (!asked() && app.exitCode === null && app.kill())
      say('o simulador do PNCP parou; encerrando / the simulator stopped')
  })
  const ended = exitOf(app)
  void announce(address, ended, simulator !== undefined)

  const code = await ended
  await simulator?.stop()
  return code
}

async function startDemo(args) {
  say('iniciando o PNCP simulado…')
  try {
    return await startSimulator(args)
  } catch (error) {
    return fail('o PNCP simulado não iniciou', error.message)
  }
}

/**
 * The same simulated data on the same day finds what an earlier run has read; other data must not mix with
 * it, so whatever else is there goes.
 */
function demoAcervo(args) {
  const folder = join(ROOT, '.data', 'demo')
  const day = new Date().toDateString()
  const key = createHash('sha256')
    .update(JSON.stringify([day, ...args]))
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
