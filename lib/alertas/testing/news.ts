import type { ResultRow } from '../../search/row.ts'
import { rowOf } from '../../search/testing/compared-rows.ts'
import { toMemoryRow } from '../memory-row.ts'
import { LIFE_MS, type Alert, type AlertRun } from '../port.ts'
import { uuidOf } from '../stored.ts'
import type { RowNews } from '../words.ts'
import { NOW, newAlert } from './alerts.ts'

export function alertOf(change: Partial<Alert> = {}): Alert {
  const { owner: _, ...alert } = newAlert({ email: 'ana@exemplo.com.br' })
  return {
    ...alert,
    id: '6f1a2c9e-7d53-4b1e-9a44-1c2d3e4f5a6b',
    confirmedAt: NOW,
    paused: false,
    expiresAt: NOW + LIFE_MS,
    askedAt: NOW,
    dueAt: null,
    search: null,
    failures: 0,
    ...change,
  } as Alert
}

/** A new contratação, unless told otherwise. */
export function newsItem(
  number: number,
  change: Partial<RowNews> = {},
  row: Partial<ResultRow> = {},
): RowNews {
  const { bidiq, ...fields } = rowOf({
    numero: number,
    modalidadeNome: 'Pregão - Eletrônico',
    ...row,
  })
  const link = `https://pncp.gov.br/app/editais/00000000000191/2026/${number}`
  return {
    id: uuidOf(`news ${number}`),
    runId: 'run',
    at: NOW,
    estado: 'NOVA',
    lado: 'entrou',
    ressalva: null,
    mudancas: [],
    row: toMemoryRow({ ...fields, bidiq: { ...bidiq, link } }),
    ...change,
  } as RowNews
}

export function runOf(change: Partial<AlertRun> = {}): AlertRun {
  return {
    id: '0b8f7c1e-0000-4000-8000-000000000001',
    at: NOW,
    versao: 1,
    status: 'completed',
    total: 40,
    news: 2,
    complete: true,
    coverage: '40 contratações de 1 UF',
    ...change,
  }
}
