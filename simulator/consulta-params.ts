import type { Reply } from './answer.ts'
import { parseDay } from './data/civil.ts'
import { badRequest, missingParameter, unprocessable, wrongType } from './errors.ts'

/** A parameter that the PNCP refuses; it ends the reading of the others. */
export class Refused extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super('Refused')
    this.reply = reply
  }
}

export type Required = { name: string; type: 'String' | 'Long' | 'Integer' }

/** Reads consulta's parameters by its own rules; each method throws `Refused`. */
export function createReader(path: string, params: URLSearchParams) {
  const refuse = (reply: Reply): never => {
    throw new Refused(reply)
  }

  return {
    require(list: readonly Required[]) {
      for (const { name, type } of list) if (!params.get(name)) refuse(missingParameter(path, name, type))
    },

    text: (name: string) => params.get(name) || undefined,

    integer(name: string, type = 'Integer'): number | undefined {
      const text = params.get(name)
      if (!text) return undefined
      if (!/^-?\d{1,18}$/.test(text)) refuse(wrongType(path, name, text, type))
      return Number(text)
    },

    /** A day number out of `yyyyMMdd`, the only form there is. */
    day(name: string, label: string): number {
      const day = parseDay(params.get(name) ?? '', 'compact')
      return day ?? refuse(unprocessable(path, `${label} inválida, deve estar no formato yyyyMMdd.`))
    },

    /** Sizes are refused, never clamped. */
    page(largest: number): { pagina: number; tamanho: number } {
      const pagina = this.integer('pagina') ?? 1
      const tamanho = this.integer('tamanhoPagina') ?? Math.min(50, largest)
      if (pagina < 1) refuse(badRequest(path, 'Página inválida'))
      if (tamanho < Math.min(10, largest) || tamanho > Math.min(50, largest)) {
        refuse(badRequest(path, 'Tamanho de página inválido'))
      }
      return { pagina, tamanho }
    },
  }
}
