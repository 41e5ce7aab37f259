/** What the user may choose as the Status of a contratação; anything else that they write is kept as well. */
export const STATUS_CHOICES = {
  choices: ['Em análise', 'Participar', 'Proposta enviada', 'Descartada', 'Ganha', 'Perdida'],
  warningTitle: 'Status fora da lista',
  warning: 'Este status não está na lista. Deseja usá-lo assim mesmo?',
} as const
