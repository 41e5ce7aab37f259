import type { SourceStatus } from '../pncp/attempts.ts'

/** How a source is. Without an answer yet it is `naoConsultada`; `instavel` fails now and then and is asked on. */
export type SourceNow = {
  fonte: 'busca' | 'consulta' | 'itens'
  estado: 'noAr' | 'instavel' | 'foraDoAr' | 'naoConsultada'
  ultimaResposta: string | null
  falhandoDesde: string | null
  /** Milliseconds that an answer usually takes of late. */
  tempoUsualMs: number
}

/** What may be told to everybody: never the text of an error, which may name what is ours. */
export function sourceNow(fonte: SourceNow['fonte'], status: SourceStatus): SourceNow {
  const { lastOkAt, failingSince, usualMs } = status
  return {
    fonte,
    estado: stateOf(status),
    ultimaResposta: instant(lastOkAt),
    falhandoDesde: instant(failingSince),
    tempoUsualMs: Math.round(usualMs),
  }
}

function stateOf({ state, lastOkAt, failingSince }: SourceStatus): SourceNow['estado'] {
  if (state !== 'closed') return 'foraDoAr'
  if (failingSince !== undefined) return 'instavel'
  return lastOkAt === undefined ? 'naoConsultada' : 'noAr'
}

const instant = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString())
