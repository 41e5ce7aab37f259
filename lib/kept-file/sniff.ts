import { open } from 'node:fs/promises'
import { KeptFileError, type FailureReason } from './failure.ts'

const HEAD_BYTES = 64 * 1024

/** Refuses by its first bytes what is no archive, saying what it is. @throws {KeptFileError} */
export async function requireArchive(path: string): Promise<void> {
  const head = await headOf(path)
  const reason = otherThanArchive(head)
  if (reason) throw new KeptFileError(reason, `Not an archive: ${head.subarray(0, 8).toString('hex')}`)
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function otherThanArchive(head: Buffer): FailureReason | undefined {
  if (head.length === 0) return 'empty'
  const starts = (magic: string) => head.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'))
  if (starts('PK\x03\x04')) return undefined
  if (starts('PK')) return 'damaged'
  if (starts('%PDF')) return 'pdf'
  // Excel wraps a workbook with a password in the container of the old format.
  if (starts('\xD0\xCF\x11\xE0'))
    return head.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'ole'
  return isText(head) ? 'csv' : 'notSpreadsheet'
}

/** Text has no control characters; in UTF-16 each second byte is zero, after a mark. */
function isText(head: Buffer): boolean {
  const isUtf16 = head.length > 1 && head.readUInt16LE(0) === 0xfeff
  const text = head.toString(isUtf16 ? 'utf16le' : 'latin1')
  return !/[\x00-\x08\x0E-\x1F]/.test(text) && /[;,\t]/.test(text) && !/^\s*</.test(text)
}
