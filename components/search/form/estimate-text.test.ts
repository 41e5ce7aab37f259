import { expect, test } from 'vitest'
import { estimateText } from './estimate-text.ts'

test.each([
  [{ segundos: 5, paginas: 30, conhecido: { ufs: 3, de: 27 } }, '≈ 5 s: 3 de 27 UFs já lidas'],
  [{ segundos: 1, paginas: 0, conhecido: { ufs: 1, de: 1 } }, 'Na hora: a UF já foi lida'],
  [{ segundos: 1, paginas: 0, conhecido: { ufs: 4, de: 4 } }, 'Na hora: as 4 UFs já foram lidas'],
  [{ segundos: 1, paginas: 1, conhecido: { ufs: 0, de: 1 } }, '≈ 1 s: 1 página para ler no PNCP'],
  [{ segundos: 95, paginas: 1200, conhecido: { ufs: 0, de: 2 } }, '≈ 2 min: 1.200 páginas para ler no PNCP'],
  [
    { segundos: null, paginas: 1, conhecido: { ufs: 0, de: 1 } },
    'Tempo difícil de prever: 1 página para ler no PNCP',
  ],
])('%j', (estimate, text) => expect(estimateText(estimate)).toBe(text))
