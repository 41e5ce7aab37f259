import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/controls.tsx'
import { HoursField } from './hours-field.tsx'
import { useHasMail } from './use-alert.ts'

/** What is asked of an alert, as people type it. */
export type AlertDraft = { nome: string; email: string; horarios: string[]; diasUteis: boolean }

type Props = {
  draft: AlertDraft
  onDraft: (change: Partial<AlertDraft>) => void
  errors: Record<string, string>
}

/** Name, address and times of an alert. */
export function SettingsFields({ draft, onDraft, errors }: Props) {
  const hasMail = useHasMail()
  return (
    <div className="grid gap-4">
      <Field id="alerta-nome" label="Nome do alerta" error={errors.nome}>
        {(wiring) => (
          <TextInput
            {...wiring}
            required
            maxLength={80}
            value={draft.nome}
            onChange={({ currentTarget }) => onDraft({ nome: currentTarget.value })}
          />
        )}
      </Field>
      {hasMail === false ? (
        <p className="text-sm text-muted">
          Este serviço não envia e-mails: as novidades ficam na página do alerta, no feed e na agenda.
        </p>
      ) : (
        <Field
          id="alerta-email"
          label="E-mail (opcional)"
          hint="Enviamos um pedido de confirmação; antes dele, mais nada. Cada e-mail tem o link para sair."
          error={errors.email}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              autoComplete="email"
              value={draft.email}
              onChange={({ currentTarget }) => onDraft({ email: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <HoursField
        id="alerta-horarios"
        hours={draft.horarios}
        onHours={(horarios) => onDraft({ horarios })}
        workingDays={draft.diasUteis}
        onWorkingDays={(diasUteis) => onDraft({ diasUteis })}
        error={errors.horarios}
      />
    </div>
  )
}
