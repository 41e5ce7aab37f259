import { AppError } from '../errors.ts'
import { LIMITS, type Refusal } from './port.ts'

const REFUSALS: Record<Refusal, string> = {
  owner: `Este navegador já criou ${LIMITS.owner} alertas. Exclua um deles para criar outro.`,
  email:
    'Este e-mail já tem alertas demais, ou confirmações à espera. Confirme pelo e-mail que enviamos, exclua um deles ou tente amanhã.',
  minute: 'Muitos alertas criados agora há pouco. Aguarde um minuto e tente de novo.',
  all: 'Este serviço não aceita mais alertas no momento. Salve a pesquisa neste navegador e tente amanhã.',
}

/** Why an alert is not made, as its maker is told. */
export function refused(refusal: Refusal): AppError {
  const isPassing = refusal === 'minute'
  return new AppError(isPassing ? 'rate_limited' : 'alert_limit', `Too many alerts: ${refusal}`, {
    publicMessage: REFUSALS[refusal],
    ...(isPassing && { retryAfter: 60 }),
  })
}
