import type { Comprador, CompradorReader } from '../search/comprador.ts'
import { parseControlNumber } from '../search/contratacao.ts'
import { type RecordReader, SourceError, type SweepWindow } from '../search/ports.ts'
import type { ObservableSource, SourceOptions } from './busca.ts'
import { createPageReader } from './page-reader.ts'
import { compradorPath, consultaPath } from './window-params.ts'
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
}: SourceOptions): ObservableSource & RecordReader & CompradorReader {
  const base = baseUrl.replace(/\/+$/, '')
  const api = {
    http,
    now,
    sizes: SIZES,
    maxWindowRows: Infinity,
    envelopeOf(json: unknown) {
      const { data: envelope } = consultaEnvelopeSchema.safeParse(json)
      return envelope && { items: envelope.data, total: envelope.totalRegistros }
    },
    readRow: readConsultaRecord,
  }
  const reader = createPageReader({
    ...api,
    urlOf: (window: SweepWindow, asked) => `${base}/${consultaPath(window, asked)}`,
  })
  const ofComprador = createPageReader({
    ...api,
    urlOf: (comprador: Comprador, asked) => `${base}/${compradorPath(comprador, asked)}`,
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

    async readAbertasOf(comprador, { most, ...options }) {
      const first = await ofComprador.readPage(comprador, { ...options, page: 1 })
      const declared = first.declared ?? first.rows.length
      if (declared > most) return { declared, rows: undefined }
      // By number: the PNCP repeats rows across pages.
      const rows = new Map(first.rows.map((row) => [row.contratacao.numeroControlePNCP, row]))
      for (let page = 2; page <= first.pages; page++) {
        const { rows: more } = await ofComprador.readPage(comprador, {
          ...options,
          page,
          pageSize: first.pageSize,
        })
        for (const row of more) rows.set(row.contratacao.numeroControlePNCP, row)
      }
      return { declared, rows: [...rows.values()] }
    },

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
