import { z } from 'zod'
import { parseControlNumber } from '../search/contratacao.ts'
import { parseBody } from './parse.ts'

/** What a browser keeps of marks, and what one request may carry of them or of picked rows. */
export const MAX_PICKED = 5_000
const MAX_STATUS = 100
const MAX_OBSERVACOES = 2_000
/** Texts of 5,000 marks at their longest are 10 MB of letters; accents take two bytes each. */
const MAX_BYTES = 16 * 1024 * 1024

const numero = z.string().refine((text) => parseControlNumber(text) !== undefined, {
  message: 'Informe números de controle do PNCP.',
})
const numeros = z
  .array(numero, 'Envie uma lista de números de controle do PNCP.')
  .max(MAX_PICKED, `São no máximo ${MAX_PICKED} números.`)
  .transform((list): ReadonlySet<string> => new Set(list))
  .optional()
const text = (most: number) =>
  z.string('Envie um texto.').max(most, `São no máximo ${most} caracteres.`).optional()

const mark = z.strictObject(
  { status: text(MAX_STATUS), observacoes: text(MAX_OBSERVACOES) },
  'Envie um objeto com status e observacoes.',
)
const marcas = z
  .record(numero, mark, 'Envie um objeto de marcas por número de controle do PNCP.')
  .refine((marks) => Object.keys(marks).length <= MAX_PICKED, `São no máximo ${MAX_PICKED} marcas.`)
  .optional()

const pickedSchema = z.strictObject({ numeros, exceto: numeros })
const markedSchema = pickedSchema.extend({ marcas })

/** Which rows, by their numbers: `numeros` and no others, without `exceto`. @throws {AppError} */
export function pickedRowsOf(request: Request) {
  return parseBody(request, pickedSchema, MAX_BYTES)
}

/** The same, and what the user says of rows. @throws {AppError} */
export async function markedRowsOf(request: Request) {
  const { marcas: marks, ...picked } = await parseBody(request, markedSchema, MAX_BYTES)
  return { marks, ...picked }
}
