import type { KeptCounts } from '../../../lib/kept-file/kept-job.ts'
import { formatCount, formatList, formatNumber } from '../../ui/format.ts'

/** What became of an earlier workbook, in one sentence. */
export function carriedText(counts: KeptCounts): string {
  const { comAnotacoes, novas, alteradas, deVolta, retiradas, sairam, naoVerificadas } = counts
  const parts = [
    formatCount(comAnotacoes, 'linha com suas anotações', 'linhas com suas anotações'),
    formatCount(novas, 'nova', 'novas'),
    formatCount(alteradas, 'alterada', 'alteradas'),
    deVolta > 0 && formatCount(deVolta, 'de volta à pesquisa', 'de volta à pesquisa'),
    retiradas > 0 &&
      formatCount(retiradas, 'que não estava na sua planilha', 'que não estavam na sua planilha'),
    sairam > 0 && formatCount(sairam, 'saiu da pesquisa', 'saíram da pesquisa') + unverified(naoVerificadas),
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}

/** Where the rows are that are not among those of the result; nothing when there are none. */
export function setAsideText({ sairam, repetidas, naoReconhecidas }: KeptCounts): string | undefined {
  const parts = [
    sairam > 0 && 'as que saíram da pesquisa, com suas anotações',
    repetidas > 0 && formatCount(repetidas, 'linha repetida', 'linhas repetidas'),
    naoReconhecidas > 0 &&
      formatCount(
        naoReconhecidas,
        'linha sem número de controle reconhecido',
        'linhas sem número de controle reconhecido',
      ),
  ].filter((part) => part !== false)
  return parts.length > 0 ? `Na folha “Saíram da pesquisa”: ${formatList(parts)}.` : undefined
}

function unverified(count: number): string {
  if (count === 0) return ''
  return ` (${formatNumber(count)} não ${count === 1 ? 'verificada' : 'verificadas'})`
}
