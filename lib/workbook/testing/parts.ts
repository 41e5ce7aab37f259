import { crc32 } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { openPromise } from 'yauzl'

/** An element of XML. `text` is what stands in it directly. */
export type Element = {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** A package, read whole. */
export type Parts = {
  names: string[]
  /** The root of each part, all of which are XML. */
  roots: Map<string, Element>
  problems: string[]
}

/** Reads every part of a package, with what is wrong with its archive or its XML. */
export async function readParts(path: string): Promise<Parts> {
  const names: string[] = []
  const roots = new Map<string, Element>()
  const problems: string[] = []
  const archive = await openPromise(path, { autoClose: false })
  try {
    for await (const entry of archive.eachEntry()) {
      const chunks: Buffer[] = []
      for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      const bytes = Buffer.concat(chunks)
      const name = entry.fileName
      if (names.includes(name)) problems.push(`${name}: twice in the archive`)
      if (crc32(bytes) !== entry.crc32) problems.push(`${name}: another checksum`)
      names.push(name)
      try {
        roots.set(name, parseXml(bytes.toString()))
      } catch (error) {
        problems.push(`${name}: not well-formed: ${(error as Error).message}`)
      }
    }
  } finally {
    archive.close()
  }
  return { names, roots, problems }
}

/** @throws {Error} where the text is not well-formed, its namespaces included. */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element: Element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.write(xml).close()
  return top.children[0]!
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name)
}

export function children(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? []
}

/** The element and all within it. */
export function* everything(element: Element): Iterable<Element> {
  yield element
  for (const one of element.children) yield* everything(one)
}
