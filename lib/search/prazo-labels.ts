import type { PrazoId } from './prazo-choice.ts'

/** Words for how soon a deadline is. */
export const PRAZO_LABELS: Record<PrazoId, string> = {
  hoje: 'Hoje',
  '3uteis': 'Em até 3 dias úteis',
  '7dias': 'Em até 7 dias',
  '15dias': 'Em até 15 dias',
  '30dias': 'Em até 30 dias',
  depois: 'Depois de 30 dias',
  semPrazo: 'Sem prazo, ou suspensa',
  encerrado: 'Propostas encerradas',
}
