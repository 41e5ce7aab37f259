import type { StoredFile } from '../file-store/port.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sends the browser to a link of the file's own, else the bytes. `track` keeps a stop waiting for their end. */
export async function fileResponse(
  { file, filename }: { file: StoredFile; filename: string },
  track: (stream: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>,
): Promise<Response> {
  if (file.url)
    return new Response(null, { status: 302, headers: { Location: file.url, 'Cache-Control': 'no-store' } })
  return new Response(track(await file.open()), {
    headers: {
      'Content-Type': XLSX,
      'Content-Length': String(file.bytes),
      'Content-Disposition': `attachment; filename="${filename}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
