// `node scripts/image.mjs FOLDER`, after `BIDIQ_STANDALONE=1 next build`: puts together what a container needs,
// to be started by `node server.js`. The Dockerfile uses it.
import { cpSync, existsSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, say } from './lib/console.mjs'
import { reachedFrom } from './lib/imports.mjs'
import { packageFolders } from './lib/lock.mjs'
import { ROOT } from './lib/paths.mjs'

/** Next takes them along for its image optimizer, which we do not use. */
const UNUSED = ['node_modules/sharp', 'node_modules/@img']
/** Nothing of this is read when a program runs. */
const DEAD_WEIGHT = /\.(map|md|markdown|d\.[cm]?ts)$/

const [target] = process.argv.slice(2)
const standalone = join(ROOT, '.next', 'standalone')
if (!target) fail('diga a pasta: node scripts/image.mjs PASTA', 'name the folder')
if (!existsSync(standalone)) fail('falta a construção: BIDIQ_STANDALONE=1 next build', 'build it first')

cpSync(standalone, target, { recursive: true, verbatimSymlinks: true })
copy('.next/static')
copy('public')
for (const unused of UNUSED) rmSync(join(target, unused), { recursive: true, force: true })

// Worker threads run their TypeScript sources as they are, found from the working directory: Next's own
// tracing sees them at most by name.
const { files, packages } = reachedFrom(
  globSync('lib/**/worker.ts', { cwd: ROOT }).map((path) => join(ROOT, path)),
)
for (const file of files) copy(file.slice(ROOT.length + 1))
for (const folder of packageFolders(packages)) copy(folder)
say(
  `${target}: ${files.size} arquivos de lib, pacotes ${[...packages].join(', ')} / sources and packages of workers`,
)

function copy(path) {
  cpSync(join(ROOT, path), join(target, path), {
    recursive: true,
    filter: (source) => !DEAD_WEIGHT.test(source),
  })
}
