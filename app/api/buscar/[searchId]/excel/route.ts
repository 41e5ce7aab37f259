import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { versionSchema } from '@/lib/http/rows-request.ts'
import { services } from '@/lib/services.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const GET = route<{ searchId: string }>(async (request, params) => {
  const { versao } = parseSearch(request, versionSchema.strict())
  const { searches, lifecycle } = services()
  const { file, filename } = await searches.excel(parseSearchId(params.searchId), versao)
  if (file.url)
    return new Response(null, { status: 302, headers: { Location: file.url, 'Cache-Control': 'no-store' } })
  return new Response(lifecycle.track(await file.open()), {
    headers: {
      'Content-Type': XLSX,
      'Content-Length': String(file.bytes),
      'Content-Disposition': `attachment; filename="${filename}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'private, no-store, no-transform',
    },
  })
})
