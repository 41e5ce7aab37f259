import type { Contratacao, Extras } from './contratacao.ts'

/** A row of consulta's lists as JSON text. */
export function consultaText(record: Contratacao): string {
  return JSON.stringify(record)
}

/** The record alone carries three fields that the lists do not. */
export function consultaDetail(record: Contratacao, extras: Extras): object {
  return {
    ...record,
    orcamentoSigilosoCodigo: extras.sigiloso ? 3 : 1,
    orcamentoSigilosoDescricao: extras.sigiloso ? 'Compra totalmente sigilosa' : 'Compra sem sigilo',
    existeResultado: extras.hasResult,
  }
}
