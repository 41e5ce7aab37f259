const NAMES: Record<string, string> = {
  palavras: 'Palavras e segmento',
  exclusoes: 'Palavras excluídas',
  situacao: 'Situação',
  ufs: 'UF',
  publicacao: 'Período de publicação',
  municipios: 'Município',
  orgaos: 'Órgão',
  unidades: 'Unidade compradora (UASG)',
  portais: 'Portal',
  encerramento: 'Fim do recebimento de propostas',
  valor: 'Valor estimado',
  modalidades: 'Modalidade',
  instrumentos: 'Instrumento convocatório',
  modosDisputa: 'Modo de disputa',
  esferas: 'Esfera',
  srp: 'Registro de preços',
  numero: 'Número',
  beneficios: 'Benefício ME/EPP',
}

/** How a rule of the query is called on the page; its own id for one that is not known here. */
export function ruleName(rule: string): string {
  return NAMES[rule] ?? rule
}
