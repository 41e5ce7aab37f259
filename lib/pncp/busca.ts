import type { Source } from '../search/ports.ts'
import { createPageReader } from './page-reader.ts'
import type { SourceStatus } from './attempts.ts'
import type { PoliteClient } from './polite-client.ts'
import { buscaParams } from './window-params.ts'
import { buscaEnvelopeSchema, readBuscaItem } from './wire-busca.ts'

/** What both sources offer beyond the port. `notes` are for the user, in Portuguese. */
export type ObservableSource = Source & { status(): SourceStatus; notes(): string[] }

export type SourceOptions = { baseUrl: string; http: PoliteClient; now?: () => number }

const MAX_WINDOW_ROWS = 10_000
const SIZES = [2_000, 500, 100, 50, 10] as const

/** The portal's own search, `https://pncp.gov.br/api/search/`: fast, undocumented, by any UF and modalidade. */
export function createBuscaSource({ baseUrl, http, now = Date.now }: SourceOptions): ObservableSource {
  const reader = createPageReader({
    http,
    now,
    sizes: SIZES,
    maxWindowRows: MAX_WINDOW_ROWS,
    urlOf: (window, asked) => `${baseUrl}?${buscaParams(window, asked)}`,
    envelopeOf: (json) => buscaEnvelopeSchema.safeParse(json).data,
    readRow: readBuscaItem,
  })

  return {
    name: 'busca',
    maxWindowRows: MAX_WINDOW_ROWS,
    needsModalidade: false,
    available: http.available,
    readPage: reader.readPage,
    status: http.status,
    notes: reader.notes,
  }
}
