import type { UfCoverageNow } from '../../lib/search/coverage-map.ts'
import type { SourceNow } from '../../lib/status/source-now.ts'
import type { Tone } from '../ui/badge.tsx'

export const SOURCE_NAMES: Record<SourceNow['fonte'], string> = {
  busca: 'Busca do portal do PNCP',
  consulta: 'API de consulta do PNCP',
  itens: 'Itens das contratações',
}

export const SOURCE_STATES: Record<SourceNow['estado'], readonly [text: string, tone: Tone]> = {
  noAr: ['No ar', 'ok'],
  instavel: ['Instável', 'warn'],
  foraDoAr: ['Fora do ar', 'bad'],
  naoConsultada: ['Ainda não consultada', 'neutral'],
}

export const OPEN_STATES: Record<UfCoverageNow['abertas']['estado'], readonly [text: string, tone: Tone]> = {
  emDia: ['Em dia', 'ok'],
  antiga: ['Lida antes', 'warn'],
  naoLida: ['Não lida', 'neutral'],
}
