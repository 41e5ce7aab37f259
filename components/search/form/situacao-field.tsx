import { SITUACAO_FILTER_LABELS } from '../../../lib/search/situacao-labels.ts'
import { SITUACAO_FILTERS } from '../../../lib/search/query-choices.ts'
import { Radio } from '../../ui/controls.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { fieldId, type FormPart } from './form-field.ts'
import { brasiliaToday, presetPeriod } from './period.ts'

const EXPLAINED = {
  abertas: 'Ainda dá tempo de enviar proposta, agora ou em breve.',
  todas: 'Abertas, encerradas e diretas, pela data de publicação.',
  encerradas: 'O prazo passou, ou foi revogada ou anulada.',
} as const

export function SituacaoField({ draft, change, errors }: FormPart) {
  const choose = (situacao: (typeof SITUACAO_FILTERS)[number]) => {
    const needsPeriod = situacao !== 'abertas' && !draft.dataInicial && !draft.dataFinal
    change({ situacao, ...(needsPeriod && presetPeriod('7', brasiliaToday())) })
  }
  return (
    <FieldGroup id={fieldId('situacao')} legend="Situação" error={errors.situacao}>
      <div role="radiogroup" aria-label="Situação" className="grid gap-3 sm:grid-cols-3">
        {SITUACAO_FILTERS.map((situacao) => (
          <Radio
            key={situacao}
            id={`situacao-${situacao}`}
            name="situacao"
            value={situacao}
            label={SITUACAO_FILTER_LABELS[situacao]}
            description={EXPLAINED[situacao]}
            checked={draft.situacao === situacao}
            onChange={() => choose(situacao)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
