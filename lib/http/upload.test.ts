import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../searches/testing/searches.ts'
import { receiveFile } from './upload.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const never = new AbortController().signal
const upload = (type: string, body: BodyInit) =>
  new Request('http://x/', { method: 'POST', body, headers: { 'content-type': type } })
const next = () => join(newFolder(), 'sent')

/** Files of that path which this process still holds open. */
function held(path: string): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path)
    } catch {
      return false
    }
  }).length
}

test('the body, or the field of a form, is written as it is', async () => {
  const [whole, part] = [next(), next()]
  await receiveFile(upload(XLSX, 'bytes'), whole, never)
  const form = new FormData()
  form.set('arquivo', new File(['more bytes'], 'a.xlsx'))
  await receiveFile(new Request('http://x/', { method: 'POST', body: form }), part, never)
  expect([readFileSync(whole, 'utf8'), readFileSync(part, 'utf8')]).toEqual(['bytes', 'more bytes'])
  expect([held(whole), held(part)]).toEqual([0, 0])
})

test.skipIf(process.platform !== 'linux').each([
  ['a type that is none of ours', 'text/plain', 'bytes'],
  ['a form that is none', 'multipart/form-data', 'bytes'],
  [
    'a form that breaks off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="arquivo"; filename="a"\r\n\r\nbyt',
  ],
])('%s leaves no file open', async (_, type, body) => {
  const path = next()
  await expect(receiveFile(upload(type, body), path, never)).rejects.toMatchObject({
    code: 'invalid_request',
  })
  // By the time that another is there whole, one that was left open is open.
  await receiveFile(upload(XLSX, 'bytes'), next(), never)
  await expect.poll(() => held(path)).toBe(0)
})

test.each([
  ['a form that is none', 'multipart/form-data', 'bytes'],
  [
    'a form without the file',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="outro"\r\n\r\n1\r\n--x--\r\n',
  ],
])('%s opens none: nobody would hear that it failed', async (_, type, body) => {
  const folder = newFolder()
  await expect(receiveFile(upload(type, body), join(folder, 'gone', 'sent'), never)).rejects.toMatchObject({
    code: 'invalid_request',
  })
  await receiveFile(upload(XLSX, 'bytes'), next(), never)
})
