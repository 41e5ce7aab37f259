const number = new Intl.NumberFormat('pt-BR')

/**
 * The story of a file that is being made. Each event says all there is to say; exactly one of the last two ends it.
 */
export type Preparation = { message: string } & (
  | { /** `ahead` files are made before it. */ type: 'queued'; ahead: number; total: number }
  | { type: 'writing'; rows: number; total: number }
  | { type: 'ready'; filename: string; bytes: number }
  | { type: 'failed'; error: { code: string; message: string } }
)

/** Of what a server sends: a newer one may tell more than we know. */
export function isPreparation(event: { type?: unknown }): event is Preparation {
  return ['queued', 'writing', 'ready', 'failed'].includes(event.type as string)
}

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
