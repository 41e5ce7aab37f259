import { posix } from 'node:path'
import { children, everything, type Element, type Parts } from './parts.ts'

export type Relation = { id: string; type: string; target: string; isExternal: boolean }

/** What a part leads to, targets as names of parts. */
export function relationsOf(part: string, { roots }: Parts): Relation[] {
  const { dir, base } = posix.parse(part)
  const root = roots.get(posix.join(dir, '_rels', `${base}.rels`))
  return children(root, 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const isExternal = TargetMode === 'External'
      const target = isExternal ? Target : posix.join(dir, Target).replace(/^\//, '')
      return { id: Id, type: Type.split('/').at(-1) ?? '', target, isExternal }
    },
  )
}

/** Every part has a type and is reached; every relation leads somewhere and is used by its id. */
export function relationProblems(parts: Parts): string[] {
  const problems: string[] = []
  const reached = new Set<string>(['[Content_Types].xml'])
  for (const part of ['', ...parts.names]) {
    const relations = relationsOf(part, parts)
    if (relations.length > 0)
      reached.add(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`))
    const ids = relations.map(({ id }) => id)
    if (new Set(ids).size < ids.length) problems.push(`${part}: two relations of one id`)
    for (const { target, isExternal } of relations) {
      if (isExternal) continue
      reached.add(target)
      if (!parts.names.includes(target)) problems.push(`${part}: leads to ${target}, which is not there`)
    }
    const known = new Set(ids)
    const root = parts.roots.get(part)
    for (const id of root ? usedIds(root) : [])
      if (!known.has(id)) problems.push(`${part}: no relation ${id}`)
  }
  for (const part of parts.names) if (!reached.has(part)) problems.push(`${part}: nothing leads there`)
  return [...problems, ...typeProblems(parts)]
}

function* usedIds(root: Element): Iterable<string> {
  for (const { attributes } of everything(root)) if (attributes['r:id']) yield attributes['r:id']
}

function typeProblems({ names, roots }: Parts): string[] {
  const types = roots.get('[Content_Types].xml')
  const overrides = children(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '')
  const extensions = children(types, 'Default').map(({ attributes }) => attributes.Extension)
  const typed = (name: string) =>
    overrides.includes(name) || /\.(rels|vml)$/.test(name) ? extensions.length > 0 : false
  return [
    ...overrides
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: has a type and is not there`),
    ...(new Set(overrides).size < overrides.length ? ['a part with two types'] : []),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !typed(name))
      .map((name) => `${name}: without a type of its own`),
  ]
}
