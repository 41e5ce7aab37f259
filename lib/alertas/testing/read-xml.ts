import { SaxesParser } from 'saxes'

export type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }

/** Reads XML with namespaces. @throws {Error} when it is not well formed. */
export function readXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    const node: Node = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(values) as Record<string, string>,
      text: '',
      children: [],
    }
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => (open.at(-1)!.text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

const ATOM = '{http://www.w3.org/2005/Atom}'

export const childrenOf = (node: Node, name: string) =>
  node.children.filter((child) => child.name === ATOM + name)
export const childOf = (node: Node, name: string) => {
  const found = childrenOf(node, name)
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${node.name}`)
  return found[0]!
}
