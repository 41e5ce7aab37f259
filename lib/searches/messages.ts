import type { Coverage, Summary } from '../search/state.ts'
import { itensText, totalsText } from '../search/totals.ts'

const number = new Intl.NumberFormat('pt-BR')

const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`

/** How a finished search is told: never a total without what it covers. */
export function completedMessage(summary: Summary, coverage: Coverage): string {
  return `${totalsText(summary, coverage)}.`
}

export function progressMessage(
  done: number,
  all: number,
  found: number,
  itens?: { lidos: number; total: number },
): string {
  const soFar = `${count(found, 'encontrada', 'encontradas')} até agora`
  const read = itens ? `; ${itensText(itens)}` : ''
  return `${number.format(done)} de ${count(all, 'UF concluída', 'UFs concluídas')}; ${soFar}${read}.`
}

export function resultMessage(summary: Summary, partial: boolean): string {
  const rows = count(summary.total, 'contratação', 'contratações')
  return partial ? `${rows} já para ver; a pesquisa continua.` : `${rows} para ver.`
}

export const MESSAGES = {
  started: 'Pesquisa iniciada.',
  cancelled: 'Pesquisa cancelada. O que já foi lido fica guardado.',
  blind:
    'Não foi possível consultar o PNCP, e ainda não há nada guardado destas UFs. Tente de novo em alguns minutos.',
  failed: 'Algo falhou do nosso lado. Tente de novo; se continuar, avise quem cuida deste serviço.',
  excelReady: 'Planilha pronta.',
  excelFailed: 'A planilha não pôde ser feita. Use o botão para tentar de novo.',
  tooLarge:
    'O resultado é grande demais para ser guardado. Escolha menos UFs, um período menor ou mais palavras.',
  tooMany: (limit: number) =>
    `Mais de ${number.format(limit)} contratações atendem à pesquisa. Escolha menos UFs, um período menor ou mais palavras.`,
}
