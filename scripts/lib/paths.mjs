import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
export const MODULES = join(ROOT, 'node_modules')

/** The JavaScript file behind a package's command, so that it runs under the Node we choose and not under the shell's. */
export function commandOf(packageName, command = packageName) {
  const { bin } = JSON.parse(readFileSync(join(MODULES, packageName, 'package.json'), 'utf8'))
  return join(MODULES, packageName, typeof bin === 'string' ? bin : bin[command])
}

/** The environment of every child: our Node first in the path, no telemetry, no warning about `node:sqlite`. */
export function childEnv(extra = {}) {
  const quiet = '--disable-warning=ExperimentalWarning'
  const options = process.env.NODE_OPTIONS ?? ''
  return {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    NODE_OPTIONS: options.includes(quiet) ? options : `${options} ${quiet}`.trim(),
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_MANUAL_SIG_HANDLE: '1',
    ...extra,
  }
}
