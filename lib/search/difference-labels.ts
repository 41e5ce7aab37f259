import type { Estado, Ressalva } from './difference.ts'
import { INSTRUMENTOS, MODALIDADES, MODOS_DISPUTA, SITUACOES } from './domains.ts'
import type { Campo, Valor } from './row-changes.ts'

/** The words of a difference, the same on the page and in the workbook. */
export const ESTADO_LABELS: Record<Estado, string> = {
  NOVA: 'Nova',
  REABERTA: 'Reaberta',
  ANTECIPADA: 'Prazo antecipado',
  PRORROGADA: 'Prazo prorrogado',
  SUSPENSA: 'Suspensa',
  ENCERROU: 'Encerrou',
  ALTERADA: 'Alterada',
  NAO_LOCALIZADA: 'Não localizada',
  NAO_VERIFICADA: 'Não verificada',
}

export const ESTADO_HELP: Record<Estado, string> = {
  NOVA: 'Não estava no resultado anterior.',
  REABERTA: 'Publicada antes, voltou a receber propostas.',
  ANTECIPADA: 'O fim do recebimento de propostas veio para antes.',
  PRORROGADA: 'O fim do recebimento de propostas foi para depois.',
  SUSPENSA: 'Foi suspensa desde o resultado anterior.',
  ENCERROU: 'O prazo passou, ou foi revogada ou anulada.',
  ALTERADA: 'Mudou algum outro dado.',
  NAO_LOCALIZADA: 'Tudo foi lido e ela não está mais entre as que atendem à pesquisa.',
  NAO_VERIFICADA: 'Não está no resultado, mas o lugar dela não pôde ser lido por inteiro desta vez.',
}

export const RESSALVA_LABELS: Record<Ressalva, string> = {
  antes: 'Pode não ser nova: no resultado anterior, o lugar dela não tinha sido lido por inteiro.',
  depois: 'A conferir: desta vez, o lugar dela não foi lido por inteiro.',
  semPrazo: 'Sem prazo informado e publicada há mais de 60 dias: deixa de contar entre as abertas.',
}

export const CAMPO_LABELS: Record<Campo, string> = {
  dataEncerramentoProposta: 'Fim do recebimento de propostas',
  dataAberturaProposta: 'Início do recebimento de propostas',
  situacaoCompraId: 'Situação',
  valorTotalEstimado: 'Valor estimado',
  valorTotalHomologado: 'Valor homologado',
  objetoCompra: 'Objeto',
  modalidadeId: 'Modalidade',
  modoDisputaId: 'Modo de disputa',
  tipoInstrumentoConvocatorioCodigo: 'Instrumento convocatório',
  srp: 'Registro de preços (SRP)',
  razaoSocial: 'Órgão',
  nomeUnidade: 'Unidade compradora (UASG)',
  municipioNome: 'Município',
  ufSigla: 'UF',
  dataPublicacaoPncp: 'Publicação',
  numeroCompra: 'Número da compra',
  processo: 'Processo',
  informacaoComplementar: 'Informação complementar',
  linkSistemaOrigem: 'Portal de disputa',
}

export const NOT_INFORMED = 'não informado'

const CODES: Partial<Record<Campo, Readonly<Record<number, string>>>> = {
  situacaoCompraId: SITUACOES,
  modalidadeId: MODALIDADES,
  modoDisputaId: MODOS_DISPUTA,
  tipoInstrumentoConvocatorioCodigo: INSTRUMENTOS,
}

/** Codes by their names, flags as Sim and Não; dates, amounts and texts as they are. */
export function namedValue(campo: Campo, valor: Valor): string | number {
  if (valor === null) return NOT_INFORMED
  if (typeof valor === 'boolean') return valor ? 'Sim' : 'Não'
  const names = CODES[campo]
  return names && typeof valor === 'number' ? (names[valor] ?? `código ${valor}`) : valor
}
