import { addDays } from '../../lib/search/time.ts'
import { BRAZILIAN_UFS } from '../../lib/search/ufs.ts'
import type { Query } from '../lib/api.ts'
import type { Random } from '../lib/random.ts'

/** Words of the simulator's objetos, each with every form that counts as it: plain letters, as the oracle reads. */
export const WORDS: Record<string, string[]> = {
  limpeza: ['limpeza', 'limpezas'],
  uniforme: ['uniforme', 'uniformes'],
  pavimentação: ['pavimentacao', 'pavimentacoes'],
  locação: ['locacao', 'locacoes'],
  alimentícios: ['alimenticio', 'alimenticios'],
  material: ['material', 'materiais'],
  serviços: ['servico', 'servicos'],
  escolar: ['escolar', 'escolares'],
}

/** Days of publication that the simulator holds. */
export const DAYS = 90
const NEWEST = -3

/**
 * Draws searches: of the whole country and of a few UFs, of what is open and of what was published. Windows of
 * the whole country are not drawn again before all were, so that they are cold; the others meet them now and then.
 */
export function createQueries(random: Random, today: string) {
  const words = Object.keys(WORDS)
  let drawn = 0

  const termos = () =>
    random
      .shuffled(words)
      .slice(0, random.chance(0.2) ? 2 : 1)
      .join(' ')
  const someUfs = () => random.shuffled(BRAZILIAN_UFS).slice(0, random.whole(1, 3)).sort()

  function freshDay(): Query {
    const day = addDays(today, NEWEST - (drawn++ % (DAYS + NEWEST - 1)))
    return { ufs: BRAZILIAN_UFS, situacao: 'todas', dataInicial: day, dataFinal: day }
  }

  function someDays(): Query {
    const dataFinal = addDays(today, NEWEST - random.whole(0, DAYS / 2))
    const dataInicial = addDays(dataFinal, -random.whole(3, 15))
    return { ufs: someUfs(), situacao: 'todas', dataInicial, dataFinal }
  }

  // Dealt like cards, so that each row has some of all.
  const kinds: (() => Query)[] = [
    freshDay,
    freshDay,
    () => ({ ...freshDay(), termos: termos() }),
    () => ({ ufs: BRAZILIAN_UFS, situacao: 'abertas', termos: termos() }),
    () => ({ ufs: BRAZILIAN_UFS, situacao: 'abertas', termos: termos() }),
    () => ({ ...someDays(), termos: termos() }),
    () => ({ ...someDays(), termos: termos() }),
    () => ({ ufs: someUfs(), situacao: 'abertas', termos: termos() }),
    () => ({ ufs: someUfs(), situacao: 'abertas' }),
  ]
  let deck: (() => Query)[] = []

  return function draw(): Query {
    if (deck.length === 0) deck = random.shuffled(kinds)
    return deck.pop()!()
  }
}
