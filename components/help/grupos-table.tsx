import { GRUPO_LABELS } from '../../lib/search/labels.ts'
import { GRUPOS, type Grupo } from '../../lib/search/row.ts'
import { DataTable } from '../ui/data-table.tsx'

const MEANING: Record<Grupo, readonly [when: string, where: string]> = {
  recebendo: ['O recebimento de propostas já começou e ainda não acabou.', 'Abertas e Todas'],
  aReceber: ['O recebimento de propostas começa mais tarde.', 'Abertas e Todas'],
  suspensas: [
    'O órgão suspendeu; o fim do recebimento ainda não passou, e não há contagem de prazo.',
    'Abertas e Todas',
  ],
  aConferir: [
    'Falta o prazo, ou a contratação não apareceu na última leitura. Confira no PNCP antes de contar com ela.',
    'Abertas e Todas',
  ],
  encerradas: ['O prazo passou, ou a contratação foi revogada ou anulada.', 'Encerradas e Todas'],
  diretas: ['Inexigibilidade ou ato que autoriza a contratação: não se envia proposta.', 'Só em Todas'],
}

/** What each state of a contratação means. */
export function GruposTable() {
  return (
    <DataTable
      whole
      caption="O que significa a situação de uma contratação"
      headers={['Situação', 'Quando', 'Aparece em']}
      rows={GRUPOS.map((grupo) => [GRUPO_LABELS[grupo], ...MEANING[grupo]])}
    />
  )
}
