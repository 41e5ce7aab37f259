import { AppError } from '../errors.ts'
import { parseControlNumber } from '../search/contratacao.ts'

/**
 * The control number in an address: escaped as it is (`…%2F2026`), or with a dash for its slash (`…-2026`).
 *
 * @throws {AppError} `contratacao_not_found` when it cannot be one.
 */
export function parseContratacaoId(segment: string): string {
  const numero = unescaped(segment).replace(/-(\d{4})$/, '/$1')
  if (parseControlNumber(numero)) return numero
  throw new AppError('contratacao_not_found', 'Not a control number', {
    publicMessage:
      'Este não é um número de controle do PNCP. O formato é 00000000000000-1-000000-0000, com a barra trocada por hífen.',
  })
}

/** Next hands a segment over as it came. */
function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
