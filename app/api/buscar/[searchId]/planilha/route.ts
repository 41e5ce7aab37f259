import { columnsSchema } from '@/lib/http/columns-request.ts'
import { markedResponse } from '@/lib/http/marked-response.ts'
import { parseSearch, parseSearchId } from '@/lib/http/parse.ts'
import { route } from '@/lib/http/route.ts'
import { versionSchema } from '@/lib/http/rows-request.ts'
import { receiveFile } from '@/lib/http/upload.ts'
import { services } from '@/lib/services.ts'

const requestSchema = versionSchema.extend({ colunas: columnsSchema }).strict()

export const POST = route<{ searchId: string }>(async (request, params) => {
  const searchId = parseSearchId(params.searchId)
  const { versao, colunas: columns } = parseSearch(request, requestSchema)
  const { searches, lifecycle } = services()
  lifecycle.admit()
  const { signal } = request
  const receive = (path: string) => receiveFile(request, path, signal)
  return markedResponse(
    await searches.keptFile(searchId, receive, { versao, columns, signal }),
    lifecycle.track,
  )
})
