import { expect, test } from 'vitest'
import type { StoredFile } from '../file-store/port.ts'
import { initialState } from '../search/initial-state.ts'
import { stateWithFile } from './state-with-file.ts'

const state = initialState({
  searchId: '0b0e8f3e-3d0f-4a7e-9d53-0d5a3f5a8c11',
  query: {} as never,
  echo: 'Manutenção',
  now: 0,
  filename: 'a.xlsx',
})
const track = (stream: ReadableStream<Uint8Array>) => stream

/** A file that comes in pieces of this size. */
function fileOf(bytes: Uint8Array, piece: number): StoredFile {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  )
  const open = async () =>
    new ReadableStream<Uint8Array>({
      start(stream) {
        for (const bytes of pieces) stream.enqueue(bytes)
        stream.close()
      },
    })
  return { bytes: bytes.length, expiresAt: 0, mode: 'inline', open }
}

test.each([0, 1, 2, 3, 4, 5, 1_000])('%i bytes are the same again, however they come', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => index % 251)
  for (const piece of [1, 2, 3, 7, 2_000]) {
    const response = await stateWithFile(state, { file: fileOf(bytes, piece) }, track)
    const text = await response.text()
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    const { excelBase64, ...rest } = JSON.parse(text) as { excelBase64: string }
    expect(rest).toEqual(state)
    expect(Buffer.from(excelBase64, 'base64').equals(bytes)).toBe(true)
  }
})

test('a file that breaks off breaks the answer off', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull: (stream) => stream.error(new Error('the disk is gone')),
  })
  const file = { ...fileOf(new Uint8Array(9), 3), open: async () => broken }
  await expect((await stateWithFile(state, { file }, track)).text()).rejects.toThrow('the disk is gone')
})

test('a file that is too large is said to be', async () => {
  const response = await stateWithFile(state, { aviso: 'Grande demais.' }, track)
  expect(await response.json()).toEqual({ ...state, excelBase64: null, excelBase64Aviso: 'Grande demais.' })
})
