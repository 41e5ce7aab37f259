import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { fail, say } from './console.mjs'
import { MODULES, ROOT } from './paths.mjs'
import { run } from './process.mjs'

const LOCK = join(ROOT, 'package-lock.json')
const STAMP = join(MODULES, '.bidiq-install')

/** Installs what package-lock.json says, unless it is already there. */
export async function ensureInstalled() {
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  if (!installedByHand()) {
    say('instalando dependências (npm ci)…')
    const code = await npmCi()
    if (code !== 0) {
      fail(
        `a instalação falhou (código ${code}); verifique a rede e rode de novo`,
        `npm ci failed with code ${code}; check the network and run again`,
      )
    }
  }
  writeFileSync(STAMP, hash)
}

/** Whether npm's own record of node_modules already agrees with the lock: someone ran `npm ci` or `npm install`. */
function installedByHand() {
  const record = join(MODULES, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional, peer }]) => {
    const found = present[path]
    if (!found) return path === '' || Boolean(optional || devOptional || peer)
    return found.version === version && found.integrity === integrity
  })
}

/** NODE_ENV=production, or an `omit` in the user's npm settings, would leave out what the build needs. */
function npmCi() {
  const { NODE_ENV: _, npm_execpath: cli = '', npm_node_execpath: node = '', ...env } = process.env
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  // npm ci empties node_modules, so neither npm nor its scripts may run under the Node that lives there.
  env.PATH = (env.PATH ?? '').split(delimiter).filter(outsideModules).join(delimiter)
  const options = { cwd: ROOT, env }
  return cli.endsWith('npm-cli.js') && existsSync(node) && outsideModules(node)
    ? run(node, [cli, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' })
}

function outsideModules(path) {
  return path !== '' && !`${path}${sep}`.startsWith(`${MODULES}${sep}`)
}
