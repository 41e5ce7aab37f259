import type { Job } from './protocol.ts'
import { text } from './cells.ts'
import type { Properties } from './xlsx/properties.ts'

/** What the file says of itself where programs and folders list it. */
export function documentProperties({ state, generatedAt, difference, nearMisses, origin }: Job): Properties {
  const echo = difference?.echo ?? state.echo
  const title = difference
    ? 'O que mudou entre dois resultados'
    : nearMisses
      ? 'Contratações que quase atenderam'
      : 'Contratações públicas'
  return {
    title: `${title} (PNCP)`,
    subject: text(echo)?.slice(0, MAX_CHARS) ?? '',
    keywords: 'PNCP; contratações públicas; licitações; compras públicas',
    description: `Feita pelo BidIQ${origin ? ` em ${origin}` : ''} a partir do Portal Nacional de Contratações Públicas.`,
    creator: 'BidIQ',
    created: new Date(generatedAt),
    custom: { 'BidIQ pesquisa': state.searchId, 'BidIQ versão': String(state.versao) },
  }
}

/** Programs refuse longer properties. */
const MAX_CHARS = 255
