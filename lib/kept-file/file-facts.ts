import { normalHeader } from './known-headers.ts'
import type { FileFacts } from './record.ts'
import { plainText, type Typed } from './xlsx/cell.ts'

type Told = Omit<FileFacts, 'extras' | 'columns'>

/** Labels of the sheet that tells of the search, today's and earlier ones; the first that is there counts. */
const LABELS: Record<keyof Told, string[]> = {
  searchId: ['id da pesquisa', 'identificação da pesquisa'],
  versao: ['versão'],
  echo: ['o que foi pesquisado'],
  at: ['fim (horário de brasília)', 'planilha gerada em (brasília)'],
  completude: ['completude'],
}

/** Gathers what lines of label and value say of a search. */
export function createFactsReader() {
  const seen = new Map<string, Typed>()

  return {
    /** A line of a sheet that has no rows of contratações. */
    note([label, value]: Typed[]): void {
      if (typeof label !== 'string' || value === undefined || value === null) return
      const key = normalHeader(label)
      if (key.length < 60 && !seen.has(key)) seen.set(key, value)
    },
    facts(): Told {
      const read = (name: keyof Told) => LABELS[name].map((label) => seen.get(label)).find(Boolean)
      return {
        searchId: searchIdIn(read('searchId')),
        versao: positive(read('versao')),
        echo: asText(read('echo')),
        at: asMoment(read('at')),
        completude: asText(read('completude')),
      }
    },
  }
}

function searchIdIn(value: Typed | undefined): string | null {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(plainText(value))?.[0].toLowerCase() ?? null
}

function positive(value: Typed | undefined): number | null {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : null
}

function asText(value: Typed | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function asMoment(value: Typed | undefined): string | null {
  return typeof value === 'object' && value ? value.date : null
}
