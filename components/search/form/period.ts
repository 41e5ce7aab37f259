import { addDays, brasiliaDay } from '../../../lib/search/time.ts'

export type Period = { dataInicial: string; dataFinal: string }

export const PRESETS = [
  { id: 'hoje', label: 'Hoje' },
  { id: '7', label: 'Últimos 7 dias' },
  { id: '30', label: 'Últimos 30 dias' },
  { id: 'mes', label: 'Este mês' },
] as const

export type PresetId = (typeof PRESETS)[number]['id']

/** The civil date in Brasília now. */
export const brasiliaToday = () => brasiliaDay(Date.now())

/** The whole days of a preset, `today` (Brasília) included. */
export function presetPeriod(preset: PresetId, today: string): Period {
  switch (preset) {
    case 'hoje':
      return { dataInicial: today, dataFinal: today }
    case '7':
      return { dataInicial: addDays(today, -6), dataFinal: today }
    case '30':
      return { dataInicial: addDays(today, -29), dataFinal: today }
    case 'mes':
      return { dataInicial: `${today.slice(0, 7)}-01`, dataFinal: today }
  }
}
