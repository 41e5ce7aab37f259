import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Contratacao } from '../wire/contratacao.ts'
import { fromBusca } from '../wire/from-busca.ts'
import { parseCivil } from './civil.ts'
import { redated, shiftFor } from './redate.ts'

export type FileRecord = {
  contratacao: Contratacao
  /** The record as busca gave it, when that is where it came from. */
  original?: Record<string, unknown>
}

export type FileRecords = { records: FileRecord[]; warnings: string[] }

/**
 * Reads every `contratacoes*.ndjson` (consulta's shape) and `busca-itens*.ndjson` (busca's) of a directory:
 * one record per control number, re-dated to the last four weeks. Lines that cannot be used are counted.
 *
 * @throws {Error} if the directory cannot be read or holds no such file.
 */
export function readRecords(directory: string, now: number): FileRecords {
  const names = readdirSync(directory).sort()
  const lists = [
    ...names
      .filter((name) => /^contratacoes.*\.ndjson$/.test(name))
      .map((name) => [name, fromConsultaLine] as const),
    ...names
      .filter((name) => /^busca-itens.*\.ndjson$/.test(name))
      .map((name) => [name, fromBuscaLine] as const),
  ]
  if (lists.length === 0) throw new Error(`No contratacoes*.ndjson nor busca-itens*.ndjson in ${directory}`)

  const byControl = new Map<string, FileRecord>()
  const warnings: string[] = []
  for (const [name, parse] of lists) {
    let bad = 0
    for (const line of readFileSync(join(directory, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const record = attempt(() => parse(line, now))
      if (!record) bad++
      else if (!byControl.has(record.contratacao.numeroControlePNCP)) {
        byControl.set(record.contratacao.numeroControlePNCP, record)
      }
    }
    if (bad > 0) warnings.push(`${name}: ${bad} bad lines left out`)
  }
  return { records: [...byControl.values()], warnings }
}

function fromConsultaLine(line: string, now: number): FileRecord {
  const raw = JSON.parse(line) as Contratacao
  assertUsable(raw)
  return { contratacao: redated(raw, shiftFor(raw.numeroControlePNCP, raw.dataPublicacaoPncp, now)) }
}

function fromBuscaLine(line: string, now: number): FileRecord {
  const raw = JSON.parse(line) as Record<string, unknown>
  const first = fromBusca(raw)
  assertUsable(first)
  const original = redated(raw, shiftFor(first.numeroControlePNCP, first.dataPublicacaoPncp, now))
  return { contratacao: fromBusca(original), original }
}

/** Without these there is no telling which record it is, where it belongs or when it came. */
function assertUsable(record: Contratacao) {
  const usable =
    /^[0-9A-Z]{12}\d{2}-\d-\d{6}\/\d{4}$/.test(record.numeroControlePNCP) &&
    parseCivil(record.dataPublicacaoPncp) > 0 &&
    typeof record.orgaoEntidade?.cnpj === 'string' &&
    typeof record.unidadeOrgao?.ufSigla === 'string'
  if (!usable) throw new TypeError('Unusable record')
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
