import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * The folders, from the root, of these packages and of all that they depend on, as package-lock.json puts them.
 *
 * @param {Iterable<string>} names
 * @returns {string[]}
 * @throws {Error} naming a package that the lock does not have
 */
export function packageFolders(names) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const folders = new Set()
  const visit = (folder) => {
    if (folders.has(folder)) return
    folders.add(folder)
    const { dependencies, optionalDependencies } = packages[folder]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolveFrom(folder, name)
      if (found) visit(found)
      else if (dependencies?.[name])
        throw new Error(`package-lock.json has no ${name}, which ${folder} needs`)
    }
  }

  /** As Node does: the innermost node_modules on the way up. */
  const resolveFrom = (folder, name) => {
    for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
      const candidate = `${from && `${from}/`}node_modules/${name}`
      if (packages[candidate]) return candidate
      if (!from) return undefined
    }
  }

  for (const name of names) {
    const found = resolveFrom('', name)
    if (!found) throw new Error(`package-lock.json has no ${name}`)
    visit(found)
  }
  return [...folders]
}
