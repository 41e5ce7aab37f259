import { describe, expect, test } from 'vitest'
import type { Contratacao } from '../search/contratacao.ts'
import type { Acervo } from '../search/ports.ts'
import { NOW } from './testing/rows.ts'

const numeroOf = (n: number) => `00000000000191-1-${String(n).padStart(6, '0')}/2026`

function reading(n: number, change: Partial<Contratacao> = {}) {
  const contratacao: Contratacao = {
    numeroControlePNCP: numeroOf(n),
    anoCompra: 2026,
    sequencialCompra: n,
    objetoCompra: `Pneus ${n}`,
    processo: '6940/2026',
    dataPublicacaoPncp: `2026-11-${String(n).padStart(2, '0')}T09:00:00`,
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
    unidadeOrgao: { ufSigla: 'SP', codigoUnidade: '1' },
    ...change,
  }
  return { contratacao, fonte: 'busca' as const, lidoEm: NOW }
}

/** Part of the contract of an acervo: what it links to a contratação. */
export function describeRepublications(acervo: () => Acervo): void {
  describe('republications', () => {
    test('are those of the same processo of the same unidade, the latest first', async () => {
      await acervo().upsert([
        reading(1),
        reading(2, { processo: '6940-2026' }),
        reading(3, { processo: '6.940/2026' }),
        reading(4, { processo: '6941/2026' }),
        reading(5, { unidadeOrgao: { codigoUnidade: '2' } }),
      ])
      expect(await acervo().republications(numeroOf(2))).toEqual([
        { numero: numeroOf(3), publicacao: '2026-11-03T09:00:00', encerramento: null },
        { numero: numeroOf(1), publicacao: '2026-11-01T09:00:00', encerramento: null },
      ])
      expect(await acervo().republications(numeroOf(4))).toEqual([])
      expect(await acervo().republications(numeroOf(9))).toEqual([])
    })

    test('are no longer those that were removed', async () => {
      await acervo().upsert([reading(1), reading(2)])
      await acervo().remove(numeroOf(2))
      expect(await acervo().republications(numeroOf(1))).toEqual([])
    })
  })
}
