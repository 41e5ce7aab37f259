/** The PNCP's domain tables, as its manual and its portal print them. */

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

export const ESFERAS: Readonly<Record<string, string>> = {
  F: 'Federal',
  E: 'Estadual',
  M: 'Municipal',
  D: 'Distrital',
  N: 'Não se aplica',
}

export const PODERES: Readonly<Record<string, string>> = {
  E: 'Executivo',
  L: 'Legislativo',
  J: 'Judiciário',
  N: 'Não se aplica',
}

export const UF_NAMES: Readonly<Record<string, string>> = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
  EX: 'Exterior',
}

type AmparoLegal = { codigo: number; nome: string; descricao: string }

const amparo = (codigo: number, artigo: string, descricao: string): AmparoLegal => ({
  codigo,
  nome: `Lei 14.133/2021, ${artigo}`,
  descricao,
})

const CONCORRENCIA = amparo(
  2,
  'Art. 28, II',
  'concorrência: bens e serviços especiais e obras e serviços de engenharia',
)
const PREGAO = amparo(1, 'Art. 28, I', 'pregão: modalidade obrigatória para bens e serviços comuns')
const LEILAO = amparo(4, 'Art. 28, IV', 'leilão: alienação de bens imóveis ou de bens móveis inservíveis')
const CREDENCIAMENTO = amparo(140, 'Art. 79, I', 'credenciamento: contratação paralela e não excludente')

/** The legal ground that goes with a modalidade. */
export function amparoLegalOf(modalidade: number): AmparoLegal {
  if (modalidade === 1 || modalidade === 13) return LEILAO
  if (modalidade === 8) return amparo(19, 'Art. 75, II', 'dispensa: valores inferiores ao limite legal')
  if (modalidade === 9) return amparo(6, 'Art. 74, I', 'inexigibilidade: fornecedor exclusivo')
  if ([10, 11, 12, 15].includes(modalidade)) return CREDENCIAMENTO
  return [6, 7, 18, 19].includes(modalidade) ? PREGAO : CONCORRENCIA
}
