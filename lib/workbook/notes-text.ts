import { text } from './cells.ts'
import type { Job } from './protocol.ts'
import type { Written } from './sheet-contratacoes.ts'

export const NEAR_MISSES =
  'cada uma tem as palavras e falha em uma só regra, dita na coluna “Por que ficou de fora”. De cada regra, no máximo as primeiras 1.000.'

/** What the reader of this file in particular should know, one sentence or two each. */
export function notesOf({ state, nearMisses, misses, shown }: Job, written: Written): (string | null)[] {
  const { coverage, summary } = state
  const { rows, sheets, formulaLinks, plainLinks, notesLeft } = written
  const isWhole = !nearMisses && !shown
  return [
    isWhole && summary && summary.total !== rows
      ? `ATENÇÃO: o resumo da pesquisa conta ${summary.total} contratações e esta planilha tem ${rows}.`
      : null,
    misses
      ? `As contratações da folha “Quase atenderam” NÃO atendem à pesquisa: ${NEAR_MISSES} São procuradas no que já foi lido do PNCP, também em outras UFs.`
      : null,
    ...(coverage?.notes ?? []).map(text),
    'Datas e horas no horário de Brasília.',
    sheets > 1 ? `O Excel não comporta todas as linhas em uma folha: elas estão em ${sheets} folhas.` : null,
    formulaLinks > 0
      ? `Links por fórmula: ${formulaLinks}. O Excel aceita no máximo 65.530 links por folha; os demais abrem pela fórmula HYPERLINK.`
      : null,
    plainLinks > 0
      ? `Links como texto: ${plainLinks}. Estes endereços não podem ser links e estão por extenso.`
      : null,
    notesLeft > 0
      ? `Alterações sem anotação: ${notesLeft}. Cada folha tem no máximo 20.000 anotações “Antes: …”; as demais células alteradas só estão marcadas.`
      : null,
    coverage && coverage.unprovable > 0
      ? `A conferir: ${coverage.unprovable}. Nenhuma fonte permite provar que este grupo está completo.`
      : null,
  ]
}
