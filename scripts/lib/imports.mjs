import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Imports and re-exports of values; what is of types alone is gone when the file runs. */
const SPECIFIER = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/**
 * Follows the imports of TypeScript files.
 *
 * @param {string[]} entries paths
 * @returns {{ files: Set<string>, packages: Set<string> }} every file of ours they come to, themselves included,
 *   and the packages that these import
 */
export function reachedFrom(entries) {
  const files = new Set()
  const packages = new Set()
  const visit = (file) => {
    if (files.has(file)) return
    files.add(file)
    for (const [, from, dynamic] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      const specifier = from ?? dynamic
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier))
      else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier))
    }
  }
  entries.forEach(visit)
  return { files, packages }
}

function packageOf(specifier) {
  const [first, second] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
