import type { AlertBody } from '../../lib/http/alert-responses.ts'
import { formatCount, formatInstant, formatList } from '../ui/format.ts'

/** `às 07:00 e 13:00, só em dias úteis` */
export function hoursText({ horarios, diasUteis }: Pick<AlertBody, 'horarios' | 'diasUteis'>): string {
  return `às ${formatList(horarios)}${diasUteis ? ', só em dias úteis' : ', todos os dias'}`
}

/** What the alert is doing, in one line. */
export function stateText({ pausado, emCurso, proximaEm }: AlertBody): string {
  if (emCurso) return 'Verificando agora…'
  if (pausado) return 'Pausado: não é verificado até ser retomado.'
  if (!proximaEm) return ''
  const isDue = Date.parse(proximaEm) <= Date.now()
  return isDue ? 'Na fila para ser verificado…' : `Próxima verificação: ${formatInstant(proximaEm)}.`
}

export function isBusy({ emCurso, proximaEm }: AlertBody): boolean {
  return emCurso !== null || (proximaEm !== null && Date.parse(proximaEm) <= Date.now())
}

export function runText({ status, novidades }: AlertBody['rodadas'][number]): string {
  if (status === 'failed') return 'Sem resposta'
  return novidades === 0 ? 'Sem novidades' : formatCount(novidades, 'novidade', 'novidades')
}

const KINDS = {
  confirm: 'Pedido de confirmação',
  news: 'E-mail de novidades',
  expiry: 'Aviso de vencimento',
  trouble: 'Aviso de falta de resposta',
}

/** What became of the latest e-mail. */
export function mailText({ tipo, estado, em, motivo }: NonNullable<AlertBody['ultimoEmail']>): string {
  const what = `${KINDS[tipo]} de ${formatInstant(em)}`
  const why = motivo ? ` ${motivo}` : ''
  switch (estado) {
    case 'pending':
      return motivo ? `${what}: será tentado de novo.${why}` : `${what}: na fila.`
    case 'sending':
      return `${what}: sendo enviado.`
    case 'sent':
      return `${what}: enviado.`
    case 'failed':
      return `${what}: não foi entregue.${why}`
    case 'unknown':
      return `${what}: envio não confirmado, e por isso não repetido.${why}`
  }
}
