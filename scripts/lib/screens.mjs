import { ensureBuilt } from './build.mjs'
import { ensureProgram } from './debian.mjs'
import { childEnv, commandOf, ROOT } from './paths.mjs'
import { run } from './process.mjs'

/** Builds what is stale and takes the pictures of these scenes, or of all. Resolves with the exit code. */
export async function takeScreens(names) {
  if (!ensureProgram('chromium')) return 1
  const code = await ensureBuilt()
  if (code !== 0) return code
  const chosen = names.length > 0 ? ['--grep', ` (${names.join('|')}) (desktop|tablet|mobile)$`] : []
  const args = [commandOf('playwright'), 'test', '--project=visual', '--update-snapshots=changed', ...chosen]
  return run(process.execPath, args, { cwd: ROOT, env: childEnv() })
}
