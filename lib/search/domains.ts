/** Domain tables of the PNCP (Manual de Integração, section 5; the portal's own list for 14 to 19). */
export const MODALIDADES: Readonly<Record<number, string>> = {
  1: 'Leilão - Eletrônico',
  2: 'Diálogo Competitivo',
  3: 'Concurso',
  4: 'Concorrência - Eletrônica',
  5: 'Concorrência - Presencial',
  6: 'Pregão - Eletrônico',
  7: 'Pregão - Presencial',
  8: 'Dispensa',
  9: 'Inexigibilidade',
  10: 'Manifestação de Interesse',
  11: 'Pré-qualificação',
  12: 'Credenciamento',
  13: 'Leilão - Presencial',
  14: 'Inaplicabilidade da Licitação',
  15: 'Chamada pública',
  16: 'Concorrência – Eletrônica Internacional',
  17: 'Concorrência – Presencial Internacional',
  18: 'Pregão – Eletrônico Internacional',
  19: 'Pregão – Presencial Internacional',
}

export const MODALIDADE_IDS = Object.keys(MODALIDADES).map(Number)

export const SITUACOES: Readonly<Record<number, string>> = {
  1: 'Divulgada no PNCP',
  2: 'Revogada',
  3: 'Anulada',
  4: 'Suspensa',
}

export const INSTRUMENTOS: Readonly<Record<number, string>> = {
  1: 'Edital',
  2: 'Aviso de Contratação Direta',
  3: 'Ato que autoriza a Contratação Direta',
  4: 'Edital de Chamamento Público',
}

export const MODOS_DISPUTA: Readonly<Record<number, string>> = {
  1: 'Aberto',
  2: 'Fechado',
  3: 'Aberto-Fechado',
  4: 'Dispensa Com Disputa',
  5: 'Não se aplica',
  6: 'Fechado-Aberto',
}

/** What an item does for micro and small companies (ME/EPP); it stands on items alone. */
export const BENEFICIOS: Readonly<Record<number, string>> = {
  1: 'Participação exclusiva para ME/EPP',
  2: 'Subcontratação para ME/EPP',
  3: 'Cota reservada para ME/EPP',
  4: 'Sem benefício',
  5: 'Não se aplica',
}

export const ESFERAS = {
  F: 'Federal',
  E: 'Estadual',
  M: 'Municipal',
  D: 'Distrital',
  N: 'Não se aplica',
} as const
export type Esfera = keyof typeof ESFERAS
