import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = {
  name: string
  data: string | Buffer
  /** What the archive says of the inflated size, when it lies. */
  declared?: number
}

/** An archive, with what no honest program writes. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, declared } of parts) {
    const plain = Buffer.from(data as string)
    const packed = deflateRawSync(plain)
    const path = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(plain), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(declared ?? plain.length, 8)
    const local = Buffer.alloc(14)
    local.write('PK\x03\x04', 'latin1')
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(path.length, 0)
    const central = Buffer.alloc(16)
    central.write('PK\x01\x02', 'latin1')
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(8, 10)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const body = Buffer.concat([local, sizes, lengths, path, packed])
    bodies.push(body)
    directory.push(Buffer.concat([central, sizes, lengths, rest, path]))
    offset += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with one sheet. `sheetData` is what stands between its tags. */
export function workbookParts(sheetData: string, others: ZipPart[] = []): ZipPart[] {
  const relations = (...links: [string, string][]) =>
    `<Relationships>${links.map(([type, target], at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const replaced = new Set(others.map(({ name }) => name))
  return [
    { name: '_rels/.rels', data: relations(['officeDocument', 'xl/workbook.xml']) },
    { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="Um" r:id="r0"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        ['worksheet', 'worksheets/s.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ),
    },
    { name: 'xl/styles.xml', data: '<styleSheet/>' },
    { name: 'xl/sharedStrings.xml', data: '<sst/>' },
    { name: 'xl/worksheets/s.xml', data: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>` },
  ]
    .filter(({ name }) => !replaced.has(name))
    .concat(others as { name: string; data: string }[])
}

/** A line of texts. */
export function textRow(...texts: string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
}
