import { z } from 'zod'

const number = new Intl.NumberFormat('pt-BR')
const base = { message: z.string() }

/**
 * The story of a file that is being made. Each event says all there is to say; exactly one of the last two ends it.
 */
export const preparationSchema = z.discriminatedUnion('type', [
  /** `ahead` files are made before it. */
  z.object({ type: z.literal('queued'), ...base, ahead: z.int(), total: z.int() }),
  z.object({ type: z.literal('writing'), ...base, rows: z.int(), total: z.int() }),
  z.object({ type: z.literal('ready'), ...base, filename: z.string(), bytes: z.int() }),
  z.object({
    type: z.literal('failed'),
    ...base,
    error: z.object({ code: z.string(), message: z.string() }),
  }),
])
export type Preparation = z.infer<typeof preparationSchema>

export const PREPARED = 'Planilha pronta.'

/** `Preparando a planilha: 84.000 de 200.000 linhas.` */
export function writingText(rows: number, total: number): string {
  if (total === 0) return 'Preparando a planilha.'
  const lines = total === 1 ? 'linha' : 'linhas'
  return `Preparando a planilha: ${number.format(Math.min(rows, total))} de ${number.format(total)} ${lines}.`
}

export function queuedText(ahead: number): string {
  return ahead === 1
    ? 'Na fila: 1 planilha é feita antes.'
    : `Na fila: ${number.format(ahead)} planilhas são feitas antes.`
}
