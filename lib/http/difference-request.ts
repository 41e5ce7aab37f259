import { z } from 'zod'
import { ESTADOS } from '../search/difference.ts'
import { listOf, rowsRequestSchema, versionSchema } from './rows-request.ts'

/** `GET …/diferenca/excel`: which result is compared with which. */
export const comparisonSchema = versionSchema
  .extend({
    com: z.uuid('Informe o identificador de uma pesquisa.').toLowerCase().optional(),
    comVersao: versionSchema.shape.versao,
  })
  .strict()

const { pagina, tamanho } = rowsRequestSchema.shape

/** `GET …/diferenca`: and which page of it, of which states. */
export const differenceRequestSchema = comparisonSchema
  .extend({ pagina, tamanho, estado: listOf(z.enum(ESTADOS, `Use estes estados: ${ESTADOS.join(', ')}.`)) })
  .strict()
