import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './console.mjs'
import { childEnv, commandOf, ROOT } from './paths.mjs'
import { run } from './process.mjs'

const STAMP = join(ROOT, '.next', 'bidiq-build')
const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'proxy.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Runs `next build` unless the last one saw the same sources under the same Node. Resolves with its exit code. */
export async function ensureBuilt() {
  const hash = hashOfSources()
  if (
    existsSync(join(ROOT, '.next', 'BUILD_ID')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === hash
  ) {
    return 0
  }
  say('preparando a aplicação (next build)…')
  rmSync(STAMP, { force: true })
  const env = childEnv({ NODE_ENV: 'production' })
  const code = await run(process.execPath, [commandOf('next'), 'build'], { cwd: ROOT, env })
  if (code === 0) writeFileSync(STAMP, hash)
  return code
}

/** By content, so that a fresh checkout of the same sources is not stale. Tests are not part of the build. */
function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  const files = INPUTS.flatMap((input) => filesUnder(input)).filter((file) => !/\.test\.tsx?$/.test(file))
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function filesUnder(input) {
  const path = join(ROOT, input)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [input]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
}
