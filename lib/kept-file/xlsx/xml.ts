import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { SaxesParser } from 'saxes'
import { KeptFileError } from '../failure.ts'
import type { Limits } from '../limits.ts'

export type Attributes = Readonly<Record<string, string>>

export type Handlers = {
  /** Names come without their prefix: programs choose prefixes as they like. */
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  /** Asked after each chunk: the rest of the part is then not read. */
  isDone?(): boolean
}

type XmlLimits = Pick<Limits, 'xmlTokenChars' | 'xmlDepth'>

/**
 * Reads a part as a stream of events. Nothing is expanded: a document type, with the entities that it could
 * define, is refused, as are tokens that never end and depths that no workbook has.
 *
 * @throws {KeptFileError}
 */
export async function readXml(part: Readable, handlers: Handlers, limits: XmlLimits): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let pending = 0

  parser.on('opentag', ({ name, attributes }) => {
    pending = 0
    if (++depth > limits.xmlDepth) throw new KeptFileError('excessive', `XML deeper than ${depth - 1}`)
    handlers.open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    pending = 0
    depth--
    handlers.close?.(localName(name))
  })
  const onText = (text: string) => {
    pending = 0
    handlers.text?.(text)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('doctype', () => {
    throw new KeptFileError('excessive', 'A document type in a workbook')
  })

  try {
    let decoder: StringDecoder | undefined
    for await (const bytes of part as AsyncIterable<Buffer>) {
      decoder ??= new StringDecoder(encodingOf(bytes))
      const chunk = decoder.write(bytes)
      pending += chunk.length
      parser.write(chunk)
      if (pending > limits.xmlTokenChars + chunk.length)
        throw new KeptFileError('excessive', 'A token of XML that does not end')
      if (handlers.isDone?.()) return
    }
    parser.write(decoder?.end() ?? '').close()
  } catch (error) {
    throw error instanceof KeptFileError
      ? error
      : new KeptFileError('damaged', 'A part is not well-formed', { cause: error })
  } finally {
    part.destroy()
  }
}

function encodingOf(head: Buffer): BufferEncoding {
  return head[0] === 0xff && head[1] === 0xfe ? 'utf16le' : 'utf8'
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
