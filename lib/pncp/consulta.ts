import { parseControlNumber } from '../search/contratacao.ts'
import { type RecordReader, SourceError } from '../search/ports.ts'
import type { ObservableSource, SourceOptions } from './busca.ts'
import { createPageReader } from './page-reader.ts'
import { consultaPath } from './window-params.ts'
import { consultaEnvelopeSchema, readConsultaRecord } from './wire-consulta.ts'

const SIZES = [50, 20, 10] as const

/**
 * The official API, `https://pncp.gov.br/api/consulta`: documented, whole, slow. It has no order, so `reverse`
 * changes nothing, and an `abertas` window comes without regard to its days.
 */
export function createConsultaSource({
  baseUrl,
  http,
  now = Date.now,
}: SourceOptions): ObservableSource & RecordReader {
  const base = baseUrl.replace(/\/+$/, '')
  const reader = createPageReader({
    http,
    now,
    sizes: SIZES,
    maxWindowRows: Infinity,
    urlOf: (window, asked) => `${base}/${consultaPath(window, asked)}`,
    envelopeOf(json) {
      const { data: envelope } = consultaEnvelopeSchema.safeParse(json)
      return envelope && { items: envelope.data, total: envelope.totalRegistros }
    },
    readRow: readConsultaRecord,
  })
  const failure = (reason: SourceError['reason'], message: string) =>
    new SourceError('consulta', reason, `consulta: ${message}`)

  return {
    name: 'consulta',
    maxWindowRows: Infinity,
    needsModalidade: true,
    available: http.available,
    readPage: reader.readPage,
    status: http.status,
    notes: reader.notes,

    async readOne(numeroControlePNCP, signal, { background } = {}) {
      const parts = parseControlNumber(numeroControlePNCP)
      if (!parts) throw new RangeError(`Not a control number: ${numeroControlePNCP}`)
      const url = `${base}/v1/orgaos/${parts.cnpj}/compras/${parts.ano}/${parts.sequencial}`
      const answer = await http.get(url, { signal, background, asked: 'record', isExpected: isRecord })
      if (answer.kind === 'empty') return undefined
      if (answer.kind === 'bad-request') throw failure('refused', answer.message)

      const contratacao = readConsultaRecord(answer.json, new Map())
      if (!('objetoCompra' in contratacao))
        throw failure('contract', `${numeroControlePNCP}: ${contratacao.reason}`)
      return { contratacao, fonte: 'consulta', lidoEm: now() }
    },
  }
}

function isRecord(json: unknown): boolean {
  return typeof json === 'object' && json !== null && ('numeroControlePNCP' in json || 'objetoCompra' in json)
}
